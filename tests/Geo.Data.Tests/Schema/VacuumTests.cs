using Geo.Testing;
using Xunit;

namespace Geo.Data.Tests.Schema;

public sealed class VacuumTests(PostgisFixture database) : IClassFixture<PostgisFixture>
{
    // The queue of counts by cell is emptied by a number of rows (migrations 0040 and 0043).
    [Fact]
    public async Task Every_growing_table_is_vacuumed_and_analyzed_by_small_shares()
    {
        IReadOnlyList<object?[]> others = await database.Owner.RowsAsync(
            """
            select owner.relname::text
            from pg_class as owner join pg_attribute as county on county.attrelid = owner.oid and county.attname = 'county_code'
            where owner.relnamespace = 'land'::regnamespace and owner.relkind = 'r' and owner.relname <> 'parcel_cell_change'
              and not coalesce(owner.reloptions, '{}') @> '{autovacuum_vacuum_scale_factor=0.02,autovacuum_vacuum_insert_scale_factor=0.02,autovacuum_analyze_scale_factor=0.01}'
            """);
        Assert.Empty(others.Select(row => row[0]));
    }
}
