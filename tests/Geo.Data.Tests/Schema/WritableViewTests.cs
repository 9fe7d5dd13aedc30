using Geo.Testing;
using Npgsql;
using Xunit;

namespace Geo.Data.Tests.Schema;

public sealed class WritableViewTests(ReferenceFixture database) : IClassFixture<ReferenceFixture>, IAsyncLifetime
{
    private const string Register =
        """
        insert into api.parcel_writable (county_code, id, code, boundary, stage, ownership, origin, source_id)
        values ($1, gen_random_uuid(), $2, st_multi(st_makeenvelope(112.7, 22.5, 112.701, 22.501, 4490)), 'PREPARED', 'STATE', 'GENERATED', 'generated')
        returning county_code
        """;

    public async ValueTask InitializeAsync()
    {
        if (await database.Owner.ScalarAsync<long>("select count(*) from land.parcel") == 0)
        {
            await SampleRecords.InsertAsync(database);
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_parcel_is_registered_in_a_county_that_the_caller_writes()
    {
        Assert.Equal([["440783"]], await AsEditorOfAsync("440783,440784", Register, "440783", "440783009001GB00001"));
        Assert.Equal([["440784"]], await AsEditorOfAsync("440783,440784", Register, "440784", "440784009001GB00001"));
    }

    [Theory]
    [InlineData("440783")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("440783,440784%")]
    public async Task A_parcel_of_another_county_is_refused(string? counties) =>
        await RefusedAsync("44000", counties, Register, "440784", "440784009001GB00002");

    [Fact]
    public async Task A_parcel_of_another_county_is_not_found_for_an_update()
    {
        const string Reshape = "update api.parcel_writable set name = 'x' where county_code = '440784' returning id";
        Assert.Empty(await AsEditorOfAsync("440783", Reshape));
        Assert.NotEmpty(await AsEditorOfAsync("440784", Reshape));
    }

    [Fact]
    public async Task A_parcel_is_not_moved_to_a_county_that_the_caller_does_not_write() =>
        await RefusedAsync(
            "44000", "440783", "update api.parcel_writable set county_code = '440784', code = '440784009001GB00003', township_code = null, township_precision = null where code = '440783001001GB00001'");

    [Fact]
    public async Task What_is_written_is_read_under_the_setting_of_the_writes()
    {
        Assert.Equal([[1L]], await AsEditorOfAsync("440784", "select count(distinct county_code) from api.parcel_writable"));
        Assert.Equal([[0L]], await AsEditorOfAsync(null, "select count(*) from api.parcel_writable"));
    }

    [Theory]
    [InlineData("440783")]
    [InlineData("440784")]
    [InlineData(null)]
    public async Task What_leads_to_another_county_is_written_by_who_writes_both(string? counties)
    {
        const string Link =
            """
            insert into api.parcel_lineage_writable (county_code, id, predecessor_id, successor_county_code, successor_id, act, effective_on, shared_area, origin, source_id, version)
            select '440783', gen_random_uuid(), $1, '440784', $2, 'RENUMBER', '2026-01-01', 1, 'GENERATED', 'generated', 1 returning county_code
            """;
        await RefusedAsync("44000", counties, Link, Guid.Empty, Guid.Empty);
    }

    [Fact]
    public async Task A_contract_is_changed_by_who_writes_its_county()
    {
        const string Pass = "update api.supply_contract_writable set parcel_id = parcel_id where county_code = '440784' returning 1";
        Assert.Empty(await AsEditorOfAsync("440783", Pass));
        Assert.NotEmpty(await AsEditorOfAsync("440784", Pass));
        await RefusedAsync("44000", "440784", "update api.supply_contract_writable set county_code = '440783', id = gen_random_uuid(), number = id::text");
        await RefusedAsync("42501", "440784", "update api.parcel_lineage_writable set act = 'MERGE'");
        await RefusedAsync("42501", "440784", "select api.pass_records('440783', gen_random_uuid(), gen_random_uuid())");
        await RefusedAsync("42501", null, "select api.pass_records('440783', gen_random_uuid(), gen_random_uuid())");
        await RefusedAsync("P0002", "440784", "select api.pass_records('440784', gen_random_uuid(), gen_random_uuid())");
    }

    [Fact]
    public async Task No_record_of_another_county_is_found_through_any_writable_view()
    {
        foreach (string table in HistoryTables.OfCounties.Except(["adjacency", "parcel_lineage"]))
        {
            Assert.Equal((table, 0L), (table, (long)(await AsEditorOfAsync("440703", $"select count(*) from api.{table}_writable"))[0][0]!));
            Assert.Equal([["440784"]], await AsEditorOfAsync("440784", $"select distinct county_code from api.{table}_writable"));
        }
    }

    [Fact]
    public async Task Nothing_but_what_leads_from_a_project_to_a_parcel_is_deleted()
    {
        string[] deletedFrom = ["platform_industry", "platform_source", "park_industry", "park_source", "project_parcel"];
        IReadOnlyList<object?[]> views = await database.Owner.RowsAsync(
            "select viewname::text from pg_views where schemaname = 'api' and viewname like '%\\_writable' and viewname <> all ($1)",
            (object)deletedFrom.Select(table => $"{table}_writable").ToArray());
        Assert.InRange(views.Count, 15, int.MaxValue);
        foreach (object?[] view in views)
        {
            await RefusedAsync("42501", "440784", $"delete from api.{view[0]}");
        }
    }

    [Theory]
    [InlineData("admin", 1)]
    [InlineData("editor", 0)]
    [InlineData("", 0)]
    public async Task Platforms_and_parks_are_written_by_administrators_alone(string role, int written)
    {
        await using NpgsqlConnection connection = await database.App.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await connection.RowsAsync("select set_config('geo.role', $1, true), set_config('geo.write', '440783,440784', true)", role);
        Assert.Equal(written, (await connection.RowsAsync("update api.platform_writable set note = 'x' where key = 'jm-transfer-kaiping' returning key")).Count);
        Assert.Equal(written, (await connection.RowsAsync("update api.park_writable set note = 'x' where key = 'kp-food' returning key")).Count);
    }

    [Theory]
    [InlineData("440783", "440783", "")]
    [InlineData("440700", "440783", "")]
    [InlineData("440784", "440783", "44000")]
    [InlineData("440783", "", "44000")]
    public async Task A_target_and_a_quota_are_set_by_who_writes_in_the_region(string region, string counties, string state)
    {
        const string Target =
            """
            insert into api.indicator_writable (subject_kind, region_code, metric, kind, period_text, period_first, period_last, value, unit, source_id, set_on)
            values ('REGION', $1, 'PROJECTS_STARTED', $3, $2, '2030-01-01', '2030-12-31', 1, 'projects', 'generated', '2029-12-01') returning region_code
            """;
        const string Quota =
            "insert into api.land_quota_writable (key, region_code, year, kind, granted_mu, origin, source_id) values ($2, $1, 2030, 'SPECIAL', 5, 'REPORTED', 'generated') returning region_code";
        string mark = $"{region} {counties}";
        if (state.Length == 0)
        {
            Assert.Equal([[region]], await AsEditorOfAsync(counties, Target, region, mark, "TARGET"));
            Assert.Equal([[region]], await AsEditorOfAsync(counties, Quota, region, mark));
            await RefusedAsync("44000", counties, Target, region, mark, "ACTUAL");
            await RefusedAsync("42501", counties, "update api.indicator_writable set value = 0");
        }
        else
        {
            await RefusedAsync(state, counties, Target, region, mark, "TARGET");
            await RefusedAsync(state, counties, Quota, region, mark);
        }
    }

    [Theory]
    [InlineData("42501", "delete from api.parcel_writable")]
    [InlineData("42501", "insert into api.parcel (county_code) values ('440783')")]
    [InlineData("42501", "update api.parcel set stage = 'LISTED'")]
    [InlineData("42501", "select * from land.parcel_history")]
    [InlineData("42501", "select * from land.change_transaction")]
    [InlineData("42501", "select land.note_change('parcel', array['440783'])")]
    [InlineData("42501", "insert into api.change_scope values ('440783', 1, 'parcel', 1)")]
    [InlineData("42501", "call land.keep_history('api.parcel')")]
    [InlineData("42809", "truncate api.parcel_writable")]
    [InlineData("55000", "insert into api.parcel_history (county_code) values ('440783')")]
    [InlineData("55000", "update api.parcel_history set operation = 'INSERT'")]
    [InlineData("55000", "delete from api.parcel_history")]
    [InlineData("55000", "update api.change_position set position = 0")]
    public async Task Nothing_else_is_written(string state, string statement) => await RefusedAsync(state, "440783,440784", statement);

    [Fact]
    public async Task The_rights_owner_itself_cannot_rewrite_history()
    {
        foreach (string table in HistoryTables.All.Select(table => $"{table}_history").Concat(["change_transaction", "change_scope"]))
        {
            Assert.Equal(
                (table, "INSERT,SELECT"),
                (table, await database.Owner.ScalarAsync<string>(
                    "select string_agg(privilege_type, ',' order by privilege_type) from information_schema.table_privileges where table_schema = 'land' and table_name = $1 and grantee = 'geo_rights'", table)));
        }
    }

    private async Task RefusedAsync(string state, string? counties, string statement, params object?[] values) =>
        Assert.Equal(state, (await Assert.ThrowsAsync<PostgresException>(() => AsEditorOfAsync(counties, statement, values))).SqlState);

    private async Task<IReadOnlyList<object?[]>> AsEditorOfAsync(string? counties, string statement, params object?[] values)
    {
        await using NpgsqlConnection connection = await database.App.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        if (counties is not null)
        {
            await connection.RowsAsync("select set_config('geo.write', $1, true)", counties);
        }

        IReadOnlyList<object?[]> rows = await connection.RowsAsync(statement, values);
        await transaction.CommitAsync(TestContext.Current.CancellationToken);
        return rows;
    }
}
