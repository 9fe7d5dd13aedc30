using System.IO.Pipelines;
using System.Text.Json;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;
using Geo.Query.Compile;
using Geo.Query.Execute;
using Geo.Query.Plans;
using Geo.Query.Tests.Land;
using Npgsql;
using Xunit;

namespace Geo.Query.Tests.Execute;

/// <summary>What holds of a run as a whole: one snapshot, few statements, failures with their own names.</summary>
public sealed class ExecutionTests(LandFixture land) : IClassFixture<LandFixture>
{
    [Theory]
    [InlineData("{ parcels { nodes { code county { name } platform { region { name } } } } }", 1)]
    [InlineData("{ parcels { totalCount aggregate { count } extent nodes { code } edges { cursor } pageInfo { hasNextPage } } }", 2)]
    [InlineData("{ parcels { totalCount groups(by: [STAGE]) { count } } }", 2)]
    [InlineData("{ regions { nodes { platforms { nodes { parcels { nodes { projects { nodes { name } } } } } } } } }", 4)]
    [InlineData("{ regions { nodes { platforms { nodes { parcels { nodes { code } totalCount } } } parcels { totalCount } } } }", 5)]
    [InlineData("{ a: parcels { totalCount } b: parcels(first: 3) { nodes { code } } c: region(code: \"1\") { name } }", 3)]
    [InlineData("{ parcels { tiles { urlTemplate } __typename } __typename }", 0)]
    public void A_list_level_is_one_statement_however_many_rows_it_hangs_on(string query, int statements)
    {
        OperationCache operations = new(ModelIndex.Of(land.Model), new QueryLimits());
        KnownDocument document = operations.GetOrParse(query);
        OperationDefinitionNode operation = OperationSelector.Select(document.Document!, name: null);
        (CompiledOperation compiled, _) = operations.GetOrCompile(document, operation, Face.Exact, VariableValues.Empty);
        Assert.Equal(statements, compiled.Statements.Length);
    }

    [Theory]
    [InlineData("{bbox: [112, 22, 112.04, 22.05]}", false)]
    [InlineData("{bbox: [112, 22, 112.06, 22.05]}", true)]
    [InlineData("{intersects: {wkt: {text: \"POINT (112 22)\"}}}", false)]
    [InlineData("{intersects: {wkt: {text: \"MULTIPOLYGON (((112 22, 112.01 22, 112 22.01, 112 22)), ((112.9 22.9, 112.91 22.9, 112.9 22.91, 112.9 22.9)))\"}}}", true)]
    [InlineData("{intersects: {geojson: {type: \"LineString\", coordinates: [[112, 22], [112.06, 22.05]]}}}", true)]
    public void Statements_about_much_land_are_planned_for_the_shape(string filter, bool planned)
    {
        OperationCache operations = new(ModelIndex.Of(land.Model), new QueryLimits());
        KnownDocument document = operations.GetOrParse($"{{ parcels(where: {{boundary: {filter}}}) {{ nodes {{ code }} }} }}");
        OperationDefinitionNode operation = OperationSelector.Select(document.Document!, name: null);
        (CompiledOperation compiled, _) = operations.GetOrCompile(document, operation, Face.Exact, VariableValues.Empty);
        Assert.Equal(planned, compiled.AsksWide(compiled.Fill(VariableValues.Empty)));
    }

    [Fact]
    public async Task One_operation_asked_with_other_enum_values_answers_those()
    {
        const string Query = "query ($where: ParcelFilter!) { parcels(where: $where, first: 1000) { totalCount nodes { stage } } }";
        string[] stages = ["PREPARED", "LISTED", "UNPREPARED"];
        foreach (string stage in stages)
        {
            JsonElement one = (await land.DataAsync(Query, Where(new { eq = stage }))).GetProperty("parcels");
            Assert.All(one.GetProperty("nodes").EnumerateArray(), parcel => Assert.Equal(stage, parcel.GetProperty("stage").GetString()));
            JsonElement others = (await land.DataAsync(Query, Where(new { ne = stage }))).GetProperty("parcels");
            Assert.DoesNotContain(others.GetProperty("nodes").EnumerateArray(), parcel => parcel.GetProperty("stage").GetString() == stage);
        }

        // As many as an enum could have stand in the statement; more of them are a parameter, and no value at all is nothing.
        foreach ((int count, string held) in new[] { (2, "LISTED"), (VariableShape.MostEnumValues, "LISTED"), (VariableShape.MostEnumValues + 1, "LISTED"), (0, "") })
        {
            JsonElement some = (await land.DataAsync(Query, Where(new { @in = Enumerable.Repeat("LISTED", count) }))).GetProperty("parcels");
            Assert.All(some.GetProperty("nodes").EnumerateArray(), parcel => Assert.Equal(held, parcel.GetProperty("stage").GetString()));
            Assert.Equal(count > 0, some.GetProperty("totalCount").GetInt32() > 0);
        }

        static string Where(object stage) => JsonSerializer.Serialize(new { where = new { stage } });
    }

    [Fact]
    public async Task One_operation_asked_with_other_page_sizes_answers_so_many()
    {
        const string Query = "query ($first: Int, $inner: Int = 2) { regions(first: $first) { totalCount nodes { code parcels(first: $inner) { nodes { code } } } pageInfo { hasNextPage } } }";
        // Usual sizes stand in the statement, the others are parameters of another one; the same statement is never taken for two sizes.
        foreach (int size in new[] { 1, 2, 11, 2, 10, 1, 0, 11 })
        {
            JsonElement regions = (await land.DataAsync(Query, JsonSerializer.Serialize(new { first = size, inner = Math.Min(size, 3) }))).GetProperty("regions");
            Assert.Equal(Math.Min(size, regions.GetProperty("totalCount").GetInt32()), regions.GetProperty("nodes").GetArrayLength());
            Assert.All(regions.GetProperty("nodes").EnumerateArray(), region => Assert.InRange(region.GetProperty("parcels").GetProperty("nodes").GetArrayLength(), 0, Math.Min(size, 3)));
        }
    }

    [Fact]
    public async Task A_list_and_its_total_agree_while_another_connection_inserts()
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        Task writing = InsertAndDeleteAsync(stop.Token);
        for (int i = 0; i < 60; i++)
        {
            JsonElement parcels = (await land.DataAsync("{ parcels(first: 1000) { totalCount nodes { code } aggregate { count } groups(by: [STAGE]) { count } } }")).GetProperty("parcels");
            int total = parcels.GetProperty("totalCount").GetInt32();
            Assert.Equal(total, parcels.GetProperty("nodes").GetArrayLength());
            Assert.Equal(total, parcels.GetProperty("groups").EnumerateArray().Sum(group => group.GetProperty("count").GetInt32()));
        }

        await stop.CancelAsync();
        await writing;
    }

    [Fact]
    public async Task A_missing_record_behind_a_field_that_must_not_be_null_fails_up_to_the_next_that_may()
    {
        await ExecuteAsync("insert into api.parcel select '999999', gen_random_uuid(), '9999990000', name, stage, boundary, 1, null, null, null, null, null, updated_at, null, null from api.parcel limit 1");
        try
        {
            Assert.Equal(
                """{"errors":[{"message":"Cannot return null for non-nullable field \"county\".","locations":[{"line":1,"column":37}],"path":["parcel","county"],"extensions":{"code":"INTERNAL"}}],"data":{"parcel":null}}""",
                await land.AskAsync("""{ parcel(code: "9999990000") { code county { name } } }"""));
            string list = await land.AskAsync("{ parcels(orderBy: [CODE_DESC], first: 2) { nodes { code county { name } } } }");
            Assert.Contains("\"path\":[\"parcels\",\"nodes\",0,\"county\"]", list, StringComparison.Ordinal);
            Assert.EndsWith("\"data\":null}", list, StringComparison.Ordinal);
        }
        finally
        {
            await ExecuteAsync("delete from api.parcel where county_code = '999999'");
        }
    }

    [Fact]
    public async Task An_unreachable_database_has_its_own_code()
    {
        await using NpgsqlDataSource nowhere = QueryDatabase.Connect("Host=127.0.0.1;Port=1;Username=geo_app;Database=geo;Timeout=2");
        QueryExecutor executor = new(land.Model, nowhere, new QueryLimits());
        (string body, ExecutionResult result) = await land.ExecuteAsync("{ parcels { totalCount } }", variables: null, executor);
        Assert.Equal(ExecutionEnd.DatabaseUnavailable, result.End);
        Assert.Equal(
            """{"errors":[{"message":"The database cannot be reached at the moment. Try again later.","extensions":{"code":"DATABASE_UNAVAILABLE"}}],"data":null}""", body);
    }

    [Fact]
    public async Task A_statement_that_takes_too_long_is_stopped_by_the_database()
    {
        QueryExecutor executor = new(land.Model, land.Database, new QueryLimits { StatementTimeout = TimeSpan.FromMilliseconds(50) });
        await using NpgsqlConnection locker = await LockAsync();
        (string body, ExecutionResult result) = await land.ExecuteAsync("{ parcels { totalCount } }", variables: null, executor);
        Assert.Equal(ExecutionEnd.TimedOut, result.End);
        Assert.Contains("\"code\":\"TIMEOUT\"", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaving_cancels_the_statement_and_the_next_request_works()
    {
        await using (NpgsqlConnection locker = await LockAsync())
        {
            using CancellationTokenSource leave = new();
            Task asking = land.Executor.ExecuteAsync(
                new GraphQLRequest("{ parcels { totalCount nodes { code } } }"), CallerSettings.None, new Pipe().Writer, leave.Token);
            await leave.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
        }

        Assert.Equal(60, (await land.DataAsync("{ parcels { totalCount } }")).GetProperty("parcels").GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task Every_operator_works_over_extreme_rows()
    {
        string[] texts = ["\"\"", "\"%\"", "\"\\\\\"", "\"'\"", "\"😀\""];
        List<string> filters = [];
        foreach (string field in new[] { "code", "name", "countyCode", "platformKey" })
        {
            filters.AddRange(from operation in new[] { "eq", "ne", "contains", "startsWith" } from text in texts select $"{{{field}: {{{operation}: {text}}}}}");
        }

        string[] orders = ["eq", "ne", "gt", "gte", "lt", "lte"];
        filters.AddRange(from operation in orders from value in new[] { "-2147483648", "2147483647" } select $"{{floors: {{{operation}: {value}}}}}");
        filters.AddRange(from field in new[] { "areaMu", "registeredAreaMu" } from operation in orders from value in new[] { "1.7e308", "-1.7e305", "5e-324", "0" } select $"{{{field}: {{{operation}: {value}}}}}");
        filters.AddRange(from operation in orders from value in new[] { "\"79228162514264337593543950335\"", "-1", "1e-28" } select $"{{price: {{{operation}: {value}}}}}");
        filters.AddRange(from operation in orders from value in new[] { "0001-01-01", "9999-12-31" } select $"{{statedOn: {{{operation}: \"{value}\"}}}}");
        filters.AddRange(from operation in orders from value in new[] { "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z" } select $"{{updatedAt: {{{operation}: \"{value}\"}}}}");
        foreach (string filter in filters)
        {
            string body = await land.AskAsync($"{{ parcels(where: {filter}) {{ totalCount nodes {{ price statedOn floors }} }} }}");
            Assert.DoesNotContain("INTERNAL", body, StringComparison.Ordinal);
        }
    }

    private async Task<NpgsqlConnection> LockAsync()
    {
        NpgsqlConnection connection = await land.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using NpgsqlCommand command = connection.CreateCommand();
        command.CommandText = "begin; lock table api.parcel in access exclusive mode";
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        return connection;
    }

    private async Task InsertAndDeleteAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            await ExecuteAsync("insert into api.parcel select county_code, gen_random_uuid(), 'x' || code, name, stage, boundary, 1, null, null, null, null, null, updated_at, null, null from api.parcel where code like '44%' limit 3");
            await ExecuteAsync("delete from api.parcel where code like 'x%'");
        }
    }

    private async Task ExecuteAsync(string sql)
    {
        await using NpgsqlCommand command = land.Database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(CancellationToken.None);
    }
}
