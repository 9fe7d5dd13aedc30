using Geo.Data.Tests.Schema;
using Geo.Testing;
using Npgsql;
using Xunit;

namespace Geo.Data.Tests.History;

/// <summary>Whoever changes a record, by whatever way, leaves who, when and why.</summary>
public sealed class TracedTablesTests(ReferenceFixture database) : IClassFixture<ReferenceFixture>, IAsyncLifetime
{
    // A new table is either here, with the reason, or keeps a history.
    private static readonly Dictionary<string, string> NoRecords = new(StringComparer.Ordinal)
    {
        ["schema_migration"] = "the ledger of migrations",
        ["stored_filter"] = "filters that addresses name by their hash",
        ["change_transaction"] = "the change log itself",
        ["change_scope"] = "what the change log touched",
        ["change_seal"] = "the secret of cursors",
        ["import_detail"] = "what was found in the file of a job, and how it is read",
        ["import_report"] = "what was said of the rows of a file, until it is asked anew",
        ["pinyin"] = "how characters are read, loaded as a whole",
        ["name_reading"] = "how names are read, which follows from the names",
        ["parcel_cell"] = "counts by cell of the map, which follow from the parcels",
        ["parcel_cell_change"] = "what writes have added to them since they were added up",
        ["ground_cell"] = "cells of the map on which parcels of a county lie or lay, which follow from the parcels",
        ["county_ground"] = "the version of those cells",
        ["basemap_feature"] = "the background of the map, loaded as a whole",
    };

    private const string Triggers = "history_delete history_insert history_move history_truncate history_update";

    // A published rule set stays as it is, by a trigger of its own.
    private static readonly string[] Published = ["inefficiency_rule_set", "inefficiency_condition"];

    public async ValueTask InitializeAsync()
    {
        if (await database.Owner.ScalarAsync<long>("select count(*) from land.parcel") == 0)
        {
            await SampleRecords.InsertAsync(database);
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Every_table_that_holds_records_keeps_a_history() => Assert.Equal(
        HistoryTables.All.Concat(NoRecords.Keys).Order(StringComparer.Ordinal),
        (await database.Owner.RowsAsync("select relname::text from pg_class where relnamespace = 'land'::regnamespace and relkind in ('r', 'p') and relname not like '%\\_history'"))
            .Select(row => (string)row[0]!).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Every_history_has_all_its_triggers_all_columns_of_its_table_and_a_view()
    {
        foreach (string table in HistoryTables.All)
        {
            Assert.Equal(
                (table, Triggers),
                (table, await database.Owner.ScalarAsync<string>(
                    "select string_agg(tgname, ' ' order by tgname) from pg_trigger where tgrelid = format('land.%I', $1::text)::regclass and tgname like 'history\\_%' and tgenabled = 'O'", table)));
            Assert.Empty(await database.Owner.RowsAsync(
                """
                select attname from pg_attribute where attrelid = format('land.%I', $1::text)::regclass and attnum > 0 and not attisdropped
                except select attname from pg_attribute where attrelid = format('land.%I', $1::text || '_history')::regclass
                """, table));
            Assert.NotEmpty(await database.Owner.RowsAsync("select from pg_views where schemaname = 'api' and viewname = $1", $"{table}_history"));
        }
    }

    // As somebody with psql does: no setting but the reason.
    [Fact]
    public async Task An_update_by_hand_of_any_table_is_told_with_the_login_the_time_and_the_reason()
    {
        foreach (string table in HistoryTables.All.Except(Published))
        {
            string column = await database.Owner.ScalarAsync<string>(
                "select attname::text from pg_attribute where attnum > 0 and not attisdropped and attgenerated = '' and attidentity = '' and attrelid = format('land.%I', $1::text)::regclass order by attnum limit 1", table);
            long before = await database.PositionAsync();
            await database.Owner.InTransactionAsync(
                $"select set_config('geo.reason', 'by hand: {table}', true)",
                $"update land.{table} set {column} = {column} where ctid = (select ctid from land.{table} limit 1)");
            IReadOnlyList<object?[]> told = await database.Owner.RowsAsync(
                $"""
                select operation, actor = session_user, reason, committed_at is not null, scope.record
                from land.{table}_history as entry join land.change_transaction as change on change.id = entry.change_id
                join land.change_scope as scope on scope.change_id = change.id
                where change.position = $1 and scope.record = $2
                """, before + 1, table);
            Assert.Equal([["UPDATE", true, $"by hand: {table}", true, table]], told);
        }
    }

    [Fact]
    public async Task What_is_never_changed_has_the_entry_of_its_beginning()
    {
        foreach (string table in Published)
        {
            Assert.Equal(
                (table, await database.Owner.ScalarAsync<long>($"select count(*) from land.{table}")),
                (table, await database.Owner.ScalarAsync<long>($"select count(*) from land.{table}_history where operation = 'INSERT'")));
        }
    }

    [Fact]
    public async Task The_application_deletes_no_record_it_retires_it() => Assert.Equal(
        [
            ["import_report"], // no record: what was said of the rows of a file
            ["project_parcel_writable"], // a pair: the project stays, and its history tells what left it
        ],
        await database.Owner.RowsAsync("select table_name::text from information_schema.role_table_grants where grantee = 'geo_app' and privilege_type = 'DELETE' order by 1"));

    [Fact]
    public async Task A_change_that_touches_several_tables_and_counties_has_a_scope_for_each()
    {
        await database.Owner.InTransactionAsync(
            "update land.parcel set name = 'x'", "update land.parcel set name = 'y' where county_code = '440783'", "update land.project set note = 'x'", "update land.park set note = 'x'");
        Assert.Equal(
            [["", "park"], ["440783", "parcel"], ["440783", "project"], ["440784", "parcel"], ["440784", "project"]],
            (await database.Owner.RowsAsync(
                "select county_code, record from land.change_scope where position = $1 and county_code in ('', '440783', '440784') order by county_code, record", await database.PositionAsync())));
    }

    [Fact]
    public async Task A_change_that_is_rolled_back_to_a_savepoint_has_no_scope()
    {
        await database.Owner.InTransactionAsync("savepoint a", "update land.park set note = 'x'", "rollback to a", "update land.parcel set name = 'x' where county_code = '440784'");
        Assert.Equal(
            [["440784", "parcel"]],
            await database.Owner.RowsAsync("select county_code, record from land.change_scope where position = $1", await database.PositionAsync()));
    }

    [Fact]
    public async Task A_caller_sees_the_scopes_of_its_counties_and_of_none()
    {
        await using NpgsqlConnection connection = await database.App.OpenConnectionAsync(TestContext.Current.CancellationToken);
        Assert.Equal([[""]], await connection.RowsAsync("select distinct county_code from api.change_scope"));
        await connection.RowsAsync("select set_config('geo.exact', '440784', false)");
        Assert.Equal([[""], ["440784"]], await connection.RowsAsync("select distinct county_code from api.change_scope order by 1"));
    }
}
