using Geo.Data.Checks;
using Geo.Data.Partitioning;
using Geo.Server.Tests.Subscriptions;
using Geo.Testing;
using Npgsql;

namespace Geo.Server.Tests.Operations.Partitioning;

/// <summary>A database with land becomes one that is partitioned by county, and is otherwise what it was.</summary>
public sealed class ConversionTests(DemoDatabase database) : IClassFixture<DemoDatabase>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Everything_is_as_before_but_where_rows_are_stored_and_a_second_run_has_nothing_to_do()
    {
        string[] catalogue = await CatalogueText.ReadAsync(database.Owner), rows = await CatalogueText.ReadRowsAsync(database.Owner);
        object? next = (await database.Owner.RowsAsync("select last_value, is_called from land.parcel_cell_change_id_seq"))[0][0];

        // 1. a dry run tells and leaves all as it is
        await using (GeoProcess dry = GeoProcess.Start(["partition", "--dry-run"], ("GEO_DATABASE", database.OwnerConnectionString)))
        {
            Assert.Equal(0, await dry.EndAsync());
            PartitionPlan plan = await Partitioner.PlanAsync(database.Owner, PartitionedServer.Order, Cancel);
            Assert.StartsWith($"begin;\n{plan.Statements[0]}\n", dry.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
            Assert.Contains("partition by list (county_code);", dry.Output, StringComparison.Ordinal);
            Assert.Contains("-- not partitioned: project: its key project_key_key does not hold the county.", dry.Output, StringComparison.Ordinal);
        }

        Assert.Equal(catalogue, await CatalogueText.ReadAsync(database.Owner));

        // 2. the run
        await using (GeoProcess run = GeoProcess.Start(["partition"], ("GEO_DATABASE", database.OwnerConnectionString)))
        {
            Assert.Equal(0, await run.EndAsync());
            Assert.Contains("tables with partitions for 440703, 440704, 440705, 440781, 440783, 440784, 440785;", run.Output, StringComparison.Ordinal);
        }

        string[] now = await CatalogueText.ReadAsync(database.Owner);
        Assert.Equal(["ground_insert", "ground_update"], now.Except(catalogue).Select(line => line.Split(" | ")[2]));
        Assert.Equal(catalogue, now.Where(line => !line.StartsWith("trigger | land.parcel | ground_", StringComparison.Ordinal)));
        Assert.Equal(["county_ground", "ground_cell"], (await CatalogueText.ReadRowsAsync(database.Owner)).Except(rows).Select(line => line.Split(" | ")[0]));
        Assert.Equal(next, (await database.Owner.RowsAsync("select last_value, is_called from land.parcel_cell_change_id_seq"))[0][0]);

        // 3. what is otherwise
        Assert.Equal(0, await database.Owner.ScalarAsync<long>("select count(*) from land_counties.parcel_other"));
        Assert.True(await database.Owner.ScalarAsync<bool>("select bool_and(county_code = '440705') and count(*) > 100 from land_counties.parcel_440705"));
        Assert.Equal(
            [["parcel_cell_440703", "{fillfactor=70,autovacuum_vacuum_scale_factor=0.02,autovacuum_vacuum_insert_scale_factor=0.02,autovacuum_analyze_scale_factor=0.01}"]],
            await database.Owner.RowsAsync("select relname::text, reloptions::text from pg_class where oid = 'land_counties.parcel_cell_440703'::regclass"));
        Assert.Equal(
            "{n_distinct=-0.1}",
            await database.Owner.ScalarAsync<string>("select attoptions::text from pg_attribute where attrelid = 'land_counties.parcel_history_440703'::regclass and attname = 'change_id'"));
        Assert.Empty(await database.Owner.RowsAsync("select grantee from information_schema.role_table_grants where table_schema = 'land_counties' and grantee <> 'geo_owner'"));
        Assert.Empty(await database.Owner.RowsAsync("select from pg_namespace where nspname = 'land_before_partitions'"));
        Assert.Empty(await database.Owner.RowsAsync("select relname::text from pg_class where relnamespace = 'land_counties'::regnamespace and relkind = 'r' and reltuples < 0"));

        // 4. checks and a second run
        await using NpgsqlConnection connection = await database.Owner.OpenConnectionAsync(Cancel);
        Assert.Empty(await IntegrityCheck.RunAsync(connection, Cancel));
        await using GeoProcess again = GeoProcess.Start(["partition"], ("GEO_DATABASE", database.OwnerConnectionString));
        Assert.Equal(0, await again.EndAsync());
        Assert.Contains("nothing to do", again.Output, StringComparison.Ordinal);
    }
}
