using System.Collections.Immutable;
using Geo.Data.Checks;
using Geo.Server.Tests.Subscriptions;
using Npgsql;

namespace Geo.Server.Tests.Operations.Checks;

/// <summary>Every way in which records can be wrong, done to a database that is whole, is found as that and as nothing else.</summary>
public sealed class DamageTests(DemoDatabase database) : IClassFixture<DemoDatabase>
{
    // A ring that crosses itself, as one of several rings; and rows that nothing but their key is needed of.
    private const string BowTie = "st_geomfromtext('MULTIPOLYGON(((112 22, 113 23, 113 22, 112 23, 112 22)))', 4490)";
    private const string NewestChange = "(select max(position) from land.change_transaction)";
    private const string Lonely = "(select p.id from land.parcel p where not exists (select from land.adjacency a where p.id in (a.parcel_id, a.other_parcel_id)) order by p.code limit 1)";

    [Fact]
    public async Task A_database_that_is_whole_has_no_findings() => Assert.Empty(await FindAsync());

    [Theory]
    [InlineData("references", "parcel", "It names NOWHERE of platform, which is not there.", "update land.parcel set platform_key = 'NOWHERE' where code = (select min(code) from land.parcel)")]
    [InlineData("references", "project_parcel", "It names * of parcel, which is not there.", "insert into land.project_parcel select (jsonb_populate_record(p, '{\"parcel_id\": \"00000000-0000-0000-0000-000000000000\"}')).* from (select p from land.project_parcel p limit 1) as one (p)")]
    [InlineData("references", "", "The constraint place_source_id_fkey of land.place is not in force.", "alter table land.place drop constraint place_source_id_fkey; alter table land.place add constraint place_source_id_fkey foreign key (source_id) references land.source (id) not valid")]
    [InlineData("shapes", "platform", "boundary is not valid: Self-intersection*", "do $$ declare c text; begin for c in select conname from pg_constraint where conrelid = 'land.platform'::regclass and contype = 'c' loop execute format('alter table land.platform drop constraint %I', c); end loop; end $$; update land.platform set boundary = " + BowTie + " where key = (select min(key) from land.platform)")]
    [InlineData("shapes", "facility", "location is empty.", "do $$ declare c text; begin for c in select conname from pg_constraint where conrelid = 'land.facility'::regclass and contype = 'c' loop execute format('alter table land.facility drop constraint %I', c); end loop; end $$; update land.facility set location = st_geomfromtext('POINT EMPTY', 4490) where ctid = (select min(ctid) from land.facility)")]
    [InlineData("shapes", "place", "location does not lie on the earth.", "do $$ declare c text; begin for c in select conname from pg_constraint where conrelid = 'land.place'::regclass and contype = 'c' loop execute format('alter table land.place drop constraint %I', c); end loop; end $$; update land.place set location = st_geomfromtext('POINT (112 95)', 4490) where ctid = (select min(ctid) from land.place)")]
    [InlineData("places", "parcel", "The parcel * lies outside of its county *.", "update land.parcel set boundary = st_translate(boundary, 1.5, 0) where id = " + Lonely + "; select land.rebuild_parcel_cells()")]
    [InlineData("places", "import_job", "The job has lost its details.", "insert into land.import_job (id, uploaded_by, file_name, file_kib, sha256) values ('00000000-0000-0000-0000-000000000001', 'x', 'x.csv', 1, repeat('0', 64))")]
    [InlineData("history", "change_transaction", "Change * by * is committed and has no position.", "update land.change_transaction set position = null, committed_at = null where position = " + NewestChange)]
    [InlineData("history", "", "The trigger history_update of land.parcel is disabled: changes leave no history.", "alter table land.parcel disable trigger history_update")]
    [InlineData("history", "", "The table land.place has no trigger that keeps what it held.", "do $$ declare t text; begin for t in select tgname from pg_trigger where tgrelid = 'land.place'::regclass and not tgisinternal loop execute format('drop trigger %I on land.place', t); end loop; end $$")]
    [InlineData("adjacency", "adjacency", "The parcels * and * lie within 50 m of each other, and the adjacency graph does not know it.", "delete from land.adjacency where ctid = (select min(ctid) from land.adjacency)")]
    [InlineData("adjacency", "adjacency", "The adjacency graph has another shared boundary or distance for * and * than their outlines.", "update land.adjacency set shared_metres = shared_metres + 7, distance_metres = 0 where ctid = (select min(ctid) from land.adjacency where shared_metres > 0)")]
    [InlineData("cells", "parcel_cell", "The counts by cell have * parcels of * at * in cell *, where * lie; or their areas or places are others.", "update land.parcel_cell set parcels = parcels + 1 where ctid = (select min(ctid) from land.parcel_cell)")]
    [InlineData("cells", "parcel_cell", "The counts by cell have 1 parcels of 440783 at LISTED in cell 0 (coarse), where 0 lie; or their areas or places are others.", "insert into land.parcel_cell_change (county_code, coarse, cell, stage, parcels, area, longitude, latitude) values ('440783', true, 0, 'LISTED', 1, 0, 0, 0)")]
    public async Task A_damage_is_found_as_what_it_is(string check, string table, string what, string damage)
    {
        Finding finding = Assert.Single(await FindAsync(damage));
        Assert.Equal((check, table), (finding.Check, finding.Table));
        Assert.Matches($"^{System.Text.RegularExpressions.Regex.Escape(what).Replace("\\*", ".+", StringComparison.Ordinal)}$", finding.What);
        Assert.NotEqual("", finding.Remedy);
    }

    [Fact]
    public async Task A_change_that_is_gone_is_a_gap_and_what_it_wrote_is_orphaned()
    {
        ImmutableArray<Finding> findings = await FindAsync("delete from land.change_transaction where position = " + NewestChange + " - 1 and exists (select from land.change_transaction where position = " + NewestChange + ")");
        Assert.Contains(findings, finding => finding is { Check: "history", Table: "change_transaction" } && finding.What.StartsWith("The change log lacks the positions ", StringComparison.Ordinal));
        Assert.All(findings, finding => Assert.True(finding.Check == "history" || finding is { Check: "references", Table: "change_scope" }, finding.ToString()));
    }

    [Fact]
    public async Task Of_many_records_of_one_kind_the_first_are_named_and_the_others_counted()
    {
        ImmutableArray<Finding> findings = await FindAsync("update land.parcel set platform_key = 'NOWHERE' where id in (select id from land.parcel limit 25)");
        Assert.Equal(21, findings.Length);
        Assert.Equal("5 more records of parcel are like this.", findings[^1].What);
    }

    // Done as a restore does it, without triggers, and undone.
    private async Task<ImmutableArray<Finding>> FindAsync(string damage = "select 1")
    {
        await using NpgsqlConnection connection = await database.Owner.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await using NpgsqlCommand command = new() { Connection = connection, CommandText = $"set local session_replication_role = replica; {damage}; set local session_replication_role = origin" };
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        return await IntegrityCheck.RunAsync(connection, TestContext.Current.CancellationToken);
    }
}
