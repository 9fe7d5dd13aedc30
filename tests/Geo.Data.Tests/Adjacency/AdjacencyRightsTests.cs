using Geo.Testing;
using Npgsql;
using Xunit;

namespace Geo.Data.Tests.Adjacency;

/// <summary>An edge between two counties is seen by who may read both.</summary>
public sealed class AdjacencyRightsTests(ReferenceFixture database) : IClassFixture<ReferenceFixture>
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("440783", 1)]
    [InlineData("440784", 1)]
    [InlineData("440785", 0)]
    [InlineData("440783,440785", 1)]
    [InlineData("440783,440784", 3)]
    public async Task Who_sees_how_many(string counties, long expected)
    {
        if (await database.Owner.ScalarAsync<long>("select count(*) from land.parcel") == 0)
        {
            // Two parcels of 开平, then two of 鹤山, in a row.
            await database.Owner.RunAsync(
                """
                insert into land.parcel (county_code, id, code, boundary, stage, ownership, origin, source_id)
                select county, gen_random_uuid(), county || '001001GB0000' || i, st_multi(st_makeenvelope(112.6 + i * 0.001, 22.5, 112.601 + i * 0.001, 22.501, 4490)), 'PREPARED', 'STATE', 'GENERATED', 'generated'
                from generate_series(1, 4) as i, lateral (select case when i < 3 then '440783' else '440784' end as county) as side
                """);
            await database.Owner.RunAsync("update land.parcel set boundary = st_translate(boundary, 0, 0.0001)");
        }

        long now = await History.ParcelWriter.PositionAsync(database);
        await using NpgsqlConnection connection = await database.App.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await connection.RowsAsync("select set_config('geo.exact', $1, true)", counties);
        foreach (string source in new[] { "api.adjacency", "api.adjacency_at(null)", $"api.adjacency_at({now - 1})", "api.adjacency_history where operation = 'INSERT'" })
        {
            Assert.Equal((source, expected), (source, (long)(await connection.RowsAsync($"select count(*) from {source}"))[0][0]!));
        }
    }
}
