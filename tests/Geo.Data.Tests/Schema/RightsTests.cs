using Geo.Testing;
using Npgsql;
using Xunit;

namespace Geo.Data.Tests.Schema;

public sealed class RightsTests(ReferenceFixture database) : IClassFixture<ReferenceFixture>, IAsyncLifetime
{
    private static readonly string[] CountyViews =
    [
        "parcel", "parcel_performance", "supply_contract", "project", "project_stage", "project_parcel", "project_source", "constraint_area", "campaign_project",
        .. HistoryTables.OfCounties.Select(table => $"{table}_history"),
        "supply_agreement", "supply_pause", "supply_suspension", "supply_progress", "idle_finding", "idle_disposal", "parcel_lineage", "adjacency",
        "parcel_footprint", "redevelopment_ground", "redevelopment_survey", "redevelopment_work",
        "campaign_visit", "land_quota_use", "import_profile",
    ];

    // The other faces of parcels: FacesTests asks about them.
    private static readonly string[] FaceViews = ["parcel_coarse", "parcel_coarse_history", "parcel_coarse_past", "parcel_mixed", "parcel_mixed_history"];

    // Counts by cell of the map: CellRightsTests asks about them.
    private static readonly string[] CellViews = ["parcel_cell", "parcel_cell_coarse", "parcel_cell_mixed"];

    // Through what they are written: all but the history, and the graph that follows from the parcels.
    private static readonly string[] WritableViews = [.. CountyViews.Where(view => !view.EndsWith("_history", StringComparison.Ordinal) && view != "adjacency").Select(view => $"{view}_writable")];

    // What api.T_at reads of the history.
    private static readonly string[] PastViews = [.. HistoryTables.OfCounties.Select(table => $"{table}_past")];

    public async ValueTask InitializeAsync()
    {
        if (await database.Owner.ScalarAsync<long>("select count(*) from land.parcel") == 0)
        {
            await SampleRecords.InsertAsync(database);
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    // But for the readings of characters, which only the triggers need that read names, and the ground of counties, which is told by a function.
    [Fact]
    public async Task Every_table_has_a_view_with_the_same_columns()
    {
        const string Columns =
            """
            select table_name || '(' || string_agg(column_name, ',' order by ordinal_position) || ')' from information_schema.columns
            where table_schema = '{0}' and table_name not like '%\_history' and table_name not like '%\_past' and table_name not like '%\_writable' and table_name not like 'change\_%'
              and table_name not like '%\_coarse' and table_name not like '%\_mixed' and table_name <> 'pinyin' and table_name not like 'parcel\_cell%' and table_name not in ('ground_cell', 'county_ground', 'ground_version')
            group by table_name order by 1
            """;
        IEnumerable<object?> tables = (await database.Owner.RowsAsync(Columns.Replace("{0}", "land", StringComparison.Ordinal))).Select(row => row[0]);
        IEnumerable<object?> views = (await database.Owner.RowsAsync(Columns.Replace("{0}", "api", StringComparison.Ordinal))).Select(row => row[0]);
        Assert.Equal(tables, views);
    }

    [Fact]
    public async Task Exactly_the_tables_of_land_records_carry_a_county()
    {
        IReadOnlyList<object?[]> rows = await database.Owner.RowsAsync(
            "select table_name::text from information_schema.columns where table_schema = 'api' and column_name = 'county_code'");
        Assert.Equivalent(
            CountyViews.Concat(PastViews).Concat(FaceViews).Concat(CellViews).Concat(WritableViews).Append("change_scope"),
            rows.Select(row => row[0]),
            strict: true);
    }

    [Fact]
    public async Task Without_a_setting_no_record_of_a_county_is_seen()
    {
        foreach (string view in CountyViews)
        {
            Assert.Equal((view, 0L), (view, await CountAsync(view, counties: null)));
            Assert.Equal((view, 0L), (view, await CountAsync(view, counties: "")));
        }
    }

    [Fact]
    public async Task A_county_in_the_setting_shows_its_own_records_only()
    {
        foreach (string view in CountyViews)
        {
            long kaiping = await CountAsync(view, "440783");
            long heshan = await CountAsync(view, "440784");
            Assert.True(kaiping > 0 && heshan > 0, view);
            Assert.Equal((view, kaiping), (view, await database.Owner.ScalarAsync<long>($"select count(*) from land.{view} where county_code = '440783'")));
            Assert.Equal((view, kaiping + heshan), (view, await CountAsync(view, "440783,440784")));
            Assert.Equal((view, 0L), (view, await CountAsync(view, "440783%' or true --")));
        }
    }

    [Fact]
    public async Task The_past_shows_no_more_than_the_present()
    {
        foreach (string table in HistoryTables.OfCounties)
        {
            Assert.Equal((table, 0L), (table, await CountAsync($"{table}_past", counties: null)));
            Assert.Equal((table, 0L), (table, await CountAsync($"{table}_at(1)", counties: null)));
            Assert.Equal((table, await CountAsync($"{table}_history", "440783")), (table, await CountAsync($"{table}_past", "440783")));
            Assert.Equal((table, await CountAsync(table, "440783")), (table, await CountAsync($"{table}_at(null)", "440783")));
        }
    }

    [Fact]
    public async Task The_setting_ends_with_its_transaction()
    {
        await using NpgsqlConnection connection = await database.App.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using (NpgsqlTransaction transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken))
        {
            await connection.RowsAsync("select set_config('geo.exact', '440783', true)");
            Assert.NotEmpty(await connection.RowsAsync("select id from api.parcel"));
            await transaction.CommitAsync(TestContext.Current.CancellationToken);
        }

        Assert.Empty(await connection.RowsAsync("select id from api.parcel"));
    }

    [Fact]
    public async Task What_belongs_to_no_county_is_seen_by_everybody()
    {
        foreach (string view in new[] { "region", "platform", "park", "indicator", "land_quota", "land_use", "source", "facility", "place", "campaign", "schema_migration" })
        {
            Assert.True(await CountAsync(view, counties: null) > 0, view);
        }
    }

    [Theory]
    [InlineData("select * from land.region")]
    [InlineData("select * from land.parcel")]
    [InlineData("insert into api.region (code, name, level, kind, source_id) values ('1', 'n', 'CITY', 'k', 'geonames')")]
    [InlineData("update api.parcel set stage = 'LISTED'")]
    [InlineData("delete from api.project")]
    [InlineData("create table api.x (i int)")]
    [InlineData("create table land.x (i int)")]
    [InlineData("set role geo_rights")]
    [InlineData("select land.planar_area(null)")]
    public async Task The_application_role_may_do_nothing_but_read_the_views(string statement)
    {
        await using NpgsqlConnection connection = await database.App.OpenConnectionAsync(TestContext.Current.CancellationToken);
        PostgresException refusal = await Assert.ThrowsAsync<PostgresException>(() => connection.RowsAsync(statement));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refusal.SqlState);
    }

    [Fact]
    public async Task The_rights_keep_the_spatial_index_in_use()
    {
        await using NpgsqlConnection connection = await database.App.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await connection.RowsAsync("select set_config('geo.exact', '440783', true), set_config('enable_seqscan', 'off', true)");
        IReadOnlyList<object?[]> plan = await connection.RowsAsync(
            "explain (costs off) select id from api.parcel where boundary && st_makeenvelope(112.6, 22.5, 112.61, 22.51, 4490)");
        Assert.Contains(plan, row => ((string)row[0]!).Contains("parcel_boundary", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_counties_of_the_setting_are_read_once_for_a_statement()
    {
        foreach (string view in CountyViews.Concat(PastViews))
        {
            IReadOnlyList<object?[]> plan = await database.App.RowsAsync($"explain (costs off, verbose) select * from api.{view}");
            string text = string.Join('\n', plan.Select(row => row[0]));
            Assert.Contains("Output: string_to_array(current_setting('geo.exact'::text, true), ','::text)", text, StringComparison.Ordinal);
            Assert.Contains("county_code = ANY ($0)", text, StringComparison.Ordinal);
            // An edge of the adjacency graph has two counties.
            Assert.Equal((view, view.StartsWith("adjacency", StringComparison.Ordinal) ? 3 : 2), (view, text.Split("current_setting").Length));
        }
    }

    private async Task<long> CountAsync(string view, string? counties)
    {
        await using NpgsqlConnection connection = await database.App.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        if (counties is not null)
        {
            await connection.RowsAsync("select set_config('geo.exact', $1, true)", counties);
        }

        return (long)(await connection.RowsAsync($"select count(*) from api.{view}"))[0][0]!;
    }
}
