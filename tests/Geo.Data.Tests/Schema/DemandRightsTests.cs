using Geo.Data.Tests.History;
using Geo.Testing;
using Npgsql;
using Xunit;

namespace Geo.Data.Tests.Schema;

/// <summary>A demand belongs to a region: who reads land of the region in full reads it, and who writes land of the region writes it.</summary>
public sealed class DemandRightsTests(ReferenceFixture database) : IClassFixture<ReferenceFixture>
{
    private const string Save =
        """
        insert into api.demand_writable (id, title, region_code, criteria, valid_from, origin, source_id)
        values (gen_random_uuid(), 'd', $1, '{}', '2026-01-01', 'REPORTED', 'generated') returning id, region_code
        """;

    [Theory]
    [InlineData("440783", "440783")]
    [InlineData("440783", "440784,440783")]
    [InlineData("440783117", "440783")]
    [InlineData("440700", "440783")]
    [InlineData("440000", "440783")]
    public async Task Who_writes_land_of_the_region_saves_a_demand(string region, string counties) =>
        Assert.Equal(region, Assert.Single(await AsEditorOfAsync(counties, Save, region))[1]);

    [Theory]
    [InlineData("440784", "440783")]
    [InlineData("440600", "440783")]
    [InlineData("440783", "")]
    [InlineData("440700", "")]
    [InlineData("440000", "")]
    [InlineData("440783", "440783%")]
    public async Task Nobody_else_does(string region, string counties)
    {
        PostgresException refusal = await Assert.ThrowsAsync<PostgresException>(() => AsEditorOfAsync(counties, Save, region));
        Assert.Equal("44000", refusal.SqlState);
    }

    [Fact]
    public async Task A_demand_of_another_region_is_not_found_for_an_update()
    {
        await AsEditorOfAsync("440784", Save, "440784");
        const string Rename = "update api.demand_writable set title = 'x' where region_code = '440784' returning id";
        Assert.Empty(await AsEditorOfAsync("440783", Rename));
        Assert.NotEmpty(await AsEditorOfAsync("440784", Rename));
    }

    [Theory]
    [InlineData("440783", "440783", true)]
    [InlineData("440783", "440784,440783", true)]
    [InlineData("440783117", "440783", true)]
    [InlineData("440700", "440783", true)]
    [InlineData("440000", "440783", true)]
    [InlineData("440783", "440784", false)]
    [InlineData("440700", "440683", false)]
    [InlineData("440783", "", false)]
    [InlineData("440000", "", false)]
    public async Task Who_reads_land_of_the_region_in_full_reads_its_demand_now_and_then(string region, string counties, bool isRead)
    {
        object id = Assert.Single(await AsEditorOfAsync(region.EndsWith("00", StringComparison.Ordinal) ? $"{region[..4]}83" : region[..6], Save, region))[0]!;
        long saved = await database.PositionAsync();
        await database.Owner.RunAsync("update land.demand set title = 'other' where id = $1", id);

        await using NpgsqlConnection reader = await database.App.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await reader.RowsAsync("select set_config('geo.exact', $1, false), set_config('geo.coarse', '440703,440783,440784', false)", counties);
        Assert.Equal(isRead ? [["other"]] : [], await reader.RowsAsync("select title from api.demand where id = $1", id));
        Assert.Equal(isRead ? [["d"]] : [], await reader.RowsAsync($"select title from api.demand_at({saved}) where id = $1", id));
        Assert.Empty(await reader.RowsAsync($"select title from api.demand_at({saved - 1}) where id = $1", id));
        Assert.Equal(
            isRead ? [["INSERT", null], ["UPDATE", "d"]] : [],
            await reader.RowsAsync("select operation, title from api.demand_history where id = $1 order by position", id));
        await reader.RowsAsync("reset all");
    }

    private async Task<IReadOnlyList<object?[]>> AsEditorOfAsync(string counties, string statement, params object?[] values)
    {
        await using NpgsqlConnection connection = await database.App.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await connection.RowsAsync("select set_config('geo.write', $1, true)", counties);
        IReadOnlyList<object?[]> rows = await connection.RowsAsync(statement, values);
        await transaction.CommitAsync(TestContext.Current.CancellationToken);
        return rows;
    }
}
