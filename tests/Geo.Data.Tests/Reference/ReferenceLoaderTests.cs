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
    public async Task What_an_office_has_corrected_stays_as_it_is()
    {
        await database.Owner.RunAsync(
            """
            do $$
            begin
            perform set_config('geo.actor', 'office', true);
            update land.project set name = 'corrected' where key = 'kp-renda';
            update land.project_stage set actual_text = 'corrected' where project_id = (select id from land.project where key = 'kp-renda');
            insert into land.project_source (county_code, project_id, source_id, position) select county_code, id, 'generated', 9 from land.project where key = 'kp-renda';
            update land.land_quota set note = 'corrected';
            end
            $$
            """);

        ReferenceReport report = await ReferenceLoader.LoadAsync(database.Owner, directory: null, progress: null, Cancel);

        Assert.DoesNotContain(report.Counts, count => count.Table is "project" or "project_stage" or "project_source" or "land_quota" && count.Updated + count.Removed > 0);
        Assert.Equal(
            ("corrected", "corrected", "corrected"),
            (await database.Owner.ScalarAsync<string>("select name from land.project where key = 'kp-renda'"),
                await database.Owner.ScalarAsync<string>("select actual_text from land.project_stage where project_id = (select id from land.project where key = 'kp-renda') limit 1"),
                await database.Owner.ScalarAsync<string>("select note from land.land_quota limit 1")));
        Assert.Equal(1L, await database.Owner.ScalarAsync<long>("select count(*) from land.project_source where source_id = 'generated'"));
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
