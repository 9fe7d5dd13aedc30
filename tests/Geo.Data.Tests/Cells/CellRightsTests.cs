using Geo.Testing;
using Geo.Data.Tests.History;
using Npgsql;
using Xunit;

namespace Geo.Data.Tests.Cells;

/// <summary>The counts by cell show each caller the parcels that its face of them shows, and no other.</summary>
public sealed class CellRightsTests(ReferenceFixture database) : IClassFixture<ReferenceFixture>, IAsyncLifetime
{
    public async ValueTask InitializeAsync()
    {
        if (await database.Owner.ScalarAsync<long>("select count(*) from land.parcel") == 0)
        {
            await database.Owner.RunAsync(ParcelWriter.Insert, "440783", 300);
            await database.Owner.RunAsync(ParcelWriter.Insert, "440784", 200);
            await database.Owner.RunAsync("update land.parcel set published = true where code like '%7'");
            await database.Owner.RunAsync("update land.parcel set stage = 'LISTED' where code like '%3' or code like '%17'");
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("", "", "", 0)]
    [InlineData("", "440783,440784", "", 0)]
    [InlineData("", "440783", "", 300)]
    [InlineData("", "440783,440784", "", 500)]
    [InlineData("_coarse", "", "440783,440784", 50)]
    [InlineData("_coarse", "440783", "440784", 20)]
    [InlineData("_mixed", "440783", "440784", 320)]
    [InlineData("_mixed", "440783", "440783,440784", 320)]
    [InlineData("_mixed", "440784", "440783", 230)]
    [InlineData("", "440783%' or true --", "", 0)]
    public async Task A_caller_counts_what_it_reads(string face, string exact, string coarse, long parcels)
    {
        await using NpgsqlConnection connection = await database.App.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        if (exact.Length + coarse.Length > 0 && parcels > 0 || exact.Contains('%', StringComparison.Ordinal))
        {
            await connection.RowsAsync("select set_config('geo.exact', $1, true), set_config('geo.coarse', $2, true)", exact, coarse);
        }

        Assert.Equal(
            await connection.RowsAsync(
                $"""
                select county_code, stage, api.map_cell(label_point), count(*), sum(round(ellipsoid_area * 100)::bigint)::text, sum(round(st_x(label_point) * 1e7)::bigint)::text, sum(round(st_y(label_point) * 1e7)::bigint)::text
                from api.parcel{face} group by 1, 2, 3 order by 1, 2, 3
                """),
            await connection.RowsAsync(
                $"""
                select county_code, stage, cell, sum(parcels)::bigint, sum(area)::text, sum(longitude)::text, sum(latitude)::text
                from api.parcel_cell{face} group by 1, 2, 3 having sum(parcels) <> 0 order by 1, 2, 3
                """));
        Assert.Equal(parcels, (long)(await connection.RowsAsync($"select coalesce(sum(parcels), 0)::bigint from api.parcel_cell{face}"))[0][0]!);
    }

    [Theory]
    [InlineData("insert into api.parcel_cell (county_code) values ('440783')")]
    [InlineData("update api.parcel_cell_coarse set parcels = 0")]
    [InlineData("select land.rebuild_parcel_cells()")]
    public async Task The_application_writes_none(string statement)
    {
        await using NpgsqlConnection connection = await database.App.OpenConnectionAsync(TestContext.Current.CancellationToken);
        PostgresException refusal = await Assert.ThrowsAsync<PostgresException>(() => connection.RowsAsync(statement));
        Assert.Contains(refusal.SqlState, new[] { PostgresErrorCodes.InsufficientPrivilege, PostgresErrorCodes.ObjectNotInPrerequisiteState });
    }
}
