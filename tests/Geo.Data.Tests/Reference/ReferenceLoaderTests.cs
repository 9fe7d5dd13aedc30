using Geo.Data.Reference;
using Geo.Testing;
using Xunit;

namespace Geo.Data.Tests.Reference;

public sealed class ReferenceLoaderTests(ReferenceFixture database) : IClassFixture<ReferenceFixture>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Loading_again_changes_nothing()
    {
        string before = await StateAsync();

        ReferenceReport report = await ReferenceLoader.LoadAsync(database.Owner, directory: null, progress: null, Cancel);

        Assert.True(report.ChangedNothing, string.Join("; ", report.Counts.Where(count => count.Inserted + count.Updated + count.Removed > 0)));
        Assert.All(report.Counts, count => Assert.True(count.Unchanged > 0, count.Table));
        Assert.Equal(before, await StateAsync());
    }

    [Fact]
    public async Task A_changed_row_is_written_back_and_gets_the_next_version()
    {
        await database.Owner.RunAsync("update land.park set name = 'x' where key = 'kp-food'");
        await database.Owner.RunAsync("insert into land.park_industry (park_key, chain, position) values ('kp-food', '水经济', 2)");

        ReferenceReport report = await ReferenceLoader.LoadAsync(database.Owner, directory: null, progress: null, Cancel);

        Assert.Equal(new ReferenceCount("park", Inserted: 0, Updated: 1, Removed: 0, Unchanged: 14), report.Counts.Single(count => count.Table == "park"));
        Assert.Equal(1, report.Counts.Single(count => count.Table == "park_industry").Removed);
        Assert.Equal(3, await database.Owner.ScalarAsync<int>("select version from land.park where key = 'kp-food'"));
    }

    [Fact]
    public async Task Progress_names_every_table_in_order()
    {
        List<string> tables = [];
        ReferenceReport report = await ReferenceLoader.LoadAsync(database.Owner, directory: null, new Listing(tables), Cancel);
        Assert.Equal(string.Join(" ", report.Counts.Select(count => count.Table)), string.Join(" ", tables));
    }

    private async Task<string> StateAsync() => await database.Owner.ScalarAsync<string>(
        """
        select string_agg(relname || ' ' || (xpath('/row/sum/text()', query_to_xml(
          format('select sum(hashtext(t::text)) as sum from land.%I as t', relname), false, true, '')))[1]::text, ', ' order by relname)
        from pg_class where relnamespace = 'land'::regnamespace and relkind = 'r'
          and relname not in ('parcel', 'parcel_performance', 'supply_contract', 'constraint_area', 'project_parcel')
        """);

    private sealed class Listing(List<string> tables) : IProgress<ReferenceCount>
    {
        public void Report(ReferenceCount value) => tables.Add(value.Table);
    }
}
