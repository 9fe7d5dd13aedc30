using Geo.Data.Checks;
using Geo.Data.Partitioning;
using Geo.Testing;
using Npgsql;

namespace Geo.Server.Tests.Operations.Partitioning;

/// <summary>What comes later to a database that is partitioned: counties, moves of rows between them, migrations.</summary>
public sealed class LaterChangesTests(PartitionedServer server) : IClassFixture<PartitionedServer>
{
    // A parcel of a county as one of another, with all that hangs on a new one.
    private const string CopyParcel =
        """
        insert into land.parcel (county_code, id, code, boundary, stage, ownership, origin, source_id, published)
        select $1, gen_random_uuid(), $1 || substr(code, 7, 8) || '9' || right(code, 4), boundary, stage, ownership, origin, source_id, published from land.parcel where county_code = $2 order by id limit 5
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Rows_of_a_new_county_lie_among_the_others_until_it_has_its_partitions()
    {
        await server.Owner.RunAsync("insert into land.region (code, name, level, kind, parent_code, boundary, source_id) select '440799', '新区', level, kind, parent_code, boundary, source_id from land.region where code = '440705'");
        await server.Owner.RunAsync(CopyParcel, "440799", "440705");
        await server.Owner.RunAsync(
            "insert into land.supply_contract (county_code, id, parcel_id, number, kind, signed_on, origin, source_id) select county_code, gen_random_uuid(), id, code, 'TRANSFER', '2026-01-02', origin, source_id from land.parcel where county_code = '440799'");
        string[] rows = await CatalogueText.ReadRowsAsync(server.Owner), catalogue = await CatalogueText.ReadAsync(server.Owner);

        Finding[] findings = await FindAsync();
        Assert.Contains(new Finding("partitions", "parcel", "440799", "5 rows of 440799 are in the partition of all others.", "Run geo partition: it gives the county a partition and moves the rows."), findings);
        Assert.Contains(findings, finding => finding is { Table: "supply_contract", Key: "440799" });
        Assert.DoesNotContain(findings, finding => finding.Check != "partitions");

        PartitionPlan plan = await Partitioner.RunAsync(server.Owner, PartitionedServer.Order, static _ => { }, Cancel);
        Assert.Contains("440799", plan.Counties);
        Assert.Equal(5, await server.Owner.ScalarAsync<long>("select count(*) from land_counties.parcel_440799"));
        Assert.Empty(await FindAsync());
        Assert.Equal(rows, await CatalogueText.ReadRowsAsync(server.Owner));
        Assert.Equal(catalogue, await CatalogueText.ReadAsync(server.Owner));
        Assert.Equal(
            await IndexesAsync("parcel_440705"), (await IndexesAsync("parcel_440799")).Select(text => text.Replace("440799", "440705", StringComparison.Ordinal)));
        Assert.Empty((await Partitioner.PlanAsync(server.Owner, PartitionedServer.Order, Cancel)).Statements);
    }

    [Fact]
    public async Task A_row_that_changes_its_county_moves_and_its_history_says_that_one_ended_and_another_began()
    {
        await server.Owner.RunAsync(CopyParcel, "440704", "440705");
        try
        {
            string code = await server.Owner.ScalarAsync<string>("select max(code) from land.parcel where county_code = '440704' and substr(code, 15, 1) = '9'");
            await server.Owner.RunAsync("update land.parcel set county_code = '440703', code = '440703' || substr(code, 7) where code = $1", code);
            Assert.Equal(
                [["440703", "INSERT"], ["440704", "DELETE"]],
                await server.Owner.RowsAsync("select county_code, operation from land.parcel_history where change_id = (select max(change_id) from land.parcel_history) order by 1"));
            Assert.Equal(code[6..], await server.Owner.ScalarAsync<string>("select substr(code, 7) from land_counties.parcel_440703 order by updated_at desc limit 1"));
            Assert.DoesNotContain(await FindAsync(), finding => finding.Check is "history" or "cells" or "adjacency");
        }
        finally
        {
            await server.Owner.RunAsync("delete from land.parcel where county_code in ('440703', '440704') and substr(code, 15, 1) = '9'");
        }
    }

    [Fact]
    public async Task What_a_migration_may_do_works_over_partitions()
    {
        await using NpgsqlConnection connection = await server.Owner.OpenConnectionAsync(Cancel);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(Cancel);
        foreach (string statement in new[]
        {
            "set local role geo_owner",
            "alter table land.parcel add column slope numeric(4, 1)",
            "alter table land.parcel add constraint parcel_slope_plausible check (slope between 0 and 90)",
            "comment on column land.parcel.slope is '坡度 | Slope (degrees)'",
            "create index parcel_slope on land.parcel (slope, county_code, id)",
            "call land.keep_history('land.parcel')",
            "create or replace view api.parcel_writable with (check_option = cascaded) as select county_code, id, code, name, boundary, registered_area, stage, ownership, land_use_system, land_use_code, planned_use_system, planned_use_code, platform_key, township_code, township_precision, state, origin, source_id, stated_on, updated_at, updated_by, version, published, slope from land.parcel where county_code = any ((select string_to_array(current_setting('geo.write', true), ','))::text[])",
            "call land.publish_history('land.parcel')",
            "create table land.well (county_code text not null, id uuid not null, parcel_id uuid not null, primary key (county_code, id), foreign key (county_code, parcel_id) references land.parcel)",
            "comment on table land.well is '水井 | Well'",
            "call land.keep_history('land.well')",
            "update land.parcel set slope = 3 where code = (select min(code) from land.parcel)",
            "insert into land.well select county_code, gen_random_uuid(), id from land.parcel where slope = 3",
        })
        {
            await connection.RowsAsync(statement);
        }

        Assert.Equal(
            [["well"], ["well_history"]],
            (await PartitionPlan.ReadAsync(connection, counties: null, Cancel)).Tables.Select(table => new object?[] { table }));
        Assert.Equal("parcel_440703_slope_county_code_id_idx", (await connection.RowsAsync("select relname::text from pg_class where relname like 'parcel_440703_slope%'"))[0][0]);
    }

    private async Task<string[]> IndexesAsync(string partition) =>
        [.. (await server.Owner.RowsAsync("select regexp_replace(pg_get_indexdef(indexrelid), '^.* USING ', '') from pg_index where indrelid = ('land_counties.' || $1)::regclass order by 1", partition)).Select(row => (string)row[0]!)];

    private async Task<Finding[]> FindAsync()
    {
        await using NpgsqlConnection connection = await server.Owner.OpenConnectionAsync(Cancel);
        return [.. await IntegrityCheck.RunAsync(connection, Cancel)];
    }
}
