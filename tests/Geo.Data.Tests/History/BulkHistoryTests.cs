using Geo.Testing;
using Xunit;

namespace Geo.Data.Tests.History;

public sealed class BulkHistoryTests(ReferenceFixture database) : IClassFixture<ReferenceFixture>
{
    [Fact]
    public async Task A_load_of_20_000_parcels_is_one_transaction_and_20_000_thin_entries()
    {
        long start = await database.PositionAsync();
        await database.Owner.RunAsync(ParcelWriter.Insert, "440783", 20_000);
        Assert.Equal(start + 1, await database.PositionAsync());
        Assert.Equal(
            [[20_000L, 20_000L, 20_000L]],
            await database.Owner.RowsAsync(
                """
                select count(*), count(distinct id), count(*) filter (where operation = 'INSERT' and num_nonnulls(code, boundary, stage, ellipsoid_area, version) = 0)
                from land.parcel_history
                where change_id = (select change.id from land.change_transaction as change where position = $1)
                """, start + 1));
        double share = await database.Owner.ScalarAsync<double>("select pg_table_size('land.parcel_history')::float8 / pg_table_size('land.parcel')");
        Assert.InRange(share, 0, 0.3);
    }

    [Fact]
    public async Task A_few_changes_after_a_load_are_read_by_their_index()
    {
        await database.Owner.RunAsync(ParcelWriter.Insert, "440784", 10_000);
        await database.Owner.RunAsync("update land.parcel set name = 'x' where code like '440784%01'");
        await database.Owner.RunAsync("analyze land.parcel_history, land.change_transaction");
        IReadOnlyList<object?[]> plan = await database.App.RowsAsync(
            $"explain (costs off) select id, operation from api.parcel_history where position > {await database.PositionAsync() - 1}");
        Assert.Contains(plan, row => ((string)row[0]!).Contains("parcel_history_change", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_table_of_history_can_be_partitioned_by_county()
    {
        IReadOnlyList<object?[]> keys = await database.Owner.RowsAsync(
            """
            select kept.relname::text, (select attname::text from pg_attribute where attrelid = kept.oid and attnum = key.indkey[0])
            from pg_class as kept join pg_index as key on key.indrelid = kept.oid and key.indisunique
            where kept.relnamespace = 'land'::regnamespace and kept.relname like '%\_history'
              and exists (select from pg_attribute where attrelid = kept.oid and attname = 'county_code')
            """);
        Assert.Equal(Schema.HistoryTables.OfCounties.Length, keys.Count);
        Assert.All(keys, key => Assert.Equal("county_code", key[1]));
    }
}
