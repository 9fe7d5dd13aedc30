using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Geo.GraphQL.Requests;
using Geo.Query.Execute;
using Geo.Query.Mapping;
using Geo.Query.Mutations;
using Geo.Query.Plans;
using Geo.Query.Tests.Land;
using Npgsql;
using Xunit;

namespace Geo.Query.Tests.Mutations;

/// <summary>The mechanism: order, transactions, payloads, failures. What the acts of the API do is tested with the server.</summary>
public sealed class MutationTests(LandFixture land) : IClassFixture<LandFixture>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_payload_is_what_was_written_with_all_that_can_be_selected_of_it() => Assert.Equal(
        """{"data":{"__typename":"Mutation","a":{"__typename":"RenameParcelPayload","errors":[],"parcel":{"name":"新名 \"1\"","county":{"name":"开平市"},"projects":{"totalCount":1,"nodes":[{"name":"Project 1"}]}},"again":{"name":"新名 \"1\""}}}}""",
        await AskAsync(
            """
            mutation ($input: RenameInput!) {
              __typename
              a: renameParcel(input: $input) { ...Payload again: parcel { name } }
            }
            fragment Payload on RenameParcelPayload { __typename errors: userErrors { path } parcel { name county { name } projects { totalCount nodes { name } } } }
            """,
            new { input = new { id = Id(1), name = "新名 \"1\"" } }));

    [Fact]
    public async Task The_fields_run_in_the_order_of_the_document_and_each_sees_what_the_one_before_wrote()
    {
        string id = Id(2);
        Assert.Equal(
            """{"data":{"a":{"parcel":{"name":"one"}},"b":{"parcel":{"name":"two"}},"c":{"parcel":{"name":"three"}}}}""",
            await AskAsync(
                "mutation ($id: ID!, $no: Boolean = false) { ...All skipped: renameParcel(input: {id: $id, name: \"never\"}) @include(if: $no) { parcel { name } } } "
                + "fragment All on Mutation { a: renameParcel(input: {id: $id, name: \"one\"}) { parcel { name } } b: renameParcel(input: {id: $id, name: \"two\"}) { parcel { name } } ... @skip(if: $no) { c: renameParcel(input: {id: $id, name: \"three\"}) { parcel { name } } } }",
                new { id }));
        Assert.Equal("three", await NameAsync(2));
    }

    [Fact]
    public async Task A_field_that_fails_is_undone_alone_and_the_fields_behind_it_run()
    {
        (string body, ExecutionResult result) = await ExecuteAsync(
            """
            mutation ($a: ID!, $b: ID!) {
              first: renameParcel(input: {id: $a, name: "kept"}) { parcel { name } }
              second: renameParcel(input: {id: $b, name: "fails"}) { parcel { name } }
              third: renameParcel(input: {id: $b, name: "throws"}) { parcel { name } }
              fourth: renameParcel(input: {id: $b, name: "denied"}) { parcel { name } }
              fifth: renameParcel(input: {id: $a, name: "kept too"}) { parcel { name } }
            }
            """,
            new { a = Id(3), b = Id(6) });
        JsonElement answer = JsonDocument.Parse(body).RootElement;
        Assert.Equal(
            """{"first":{"parcel":{"name":"kept"}},"second":null,"third":null,"fourth":null,"fifth":{"parcel":{"name":"kept too"}}}""",
            answer.GetProperty("data").GetRawText());
        Assert.Equal(
            [("INTERNAL", "second", 3), ("INTERNAL", "third", 4), ("FORBIDDEN", "fourth", 5)],
            answer.GetProperty("errors").EnumerateArray().Select(error => (
                error.GetProperty("extensions").GetProperty("code").GetString()!,
                error.GetProperty("path")[0].GetString()!,
                error.GetProperty("locations")[0].GetProperty("line").GetInt32())));
        Assert.DoesNotContain("zero", body, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(ExecutionEnd.Executed, result.End);
        Assert.Equal(2, Assert.IsType<AggregateException>(result.Failure).InnerExceptions.Count);
        Assert.Equal("地块 6", await NameAsync(6));
    }

    [Fact]
    public async Task What_the_caller_can_act_on_is_in_the_payload_and_nothing_was_written()
    {
        Assert.Equal(
            """{"data":{"stale":{"userErrors":[{"path":["name"],"code":"STALE","message":"Stale \"name\".","__typename":"UserError"}],"parcel":{"name":"地块 11"}},"taken":{"parcel":null,"userErrors":[{"code":"TAKEN"}]},"bad":{"parcel":null,"userErrors":[{"path":["id"]}]}}}""",
            await AskAsync(
                """
                mutation ($id: ID!) {
                  stale: renameParcel(input: {id: $id, name: "stale"}) { userErrors { path code message __typename } parcel { name } }
                  taken: renameParcel(input: {id: $id, name: "taken"}) { parcel { name } userErrors { code } }
                  bad: renameParcel(input: {id: "x", name: "y"}) { parcel { name } userErrors { path } }
                }
                """,
                new { id = Id(11) }));
        Assert.Equal("地块 11", await NameAsync(11));
    }

    [Fact]
    public async Task A_refused_argument_inside_of_the_payload_is_an_error_at_its_own_field_and_the_act_runs()
    {
        string answer = await AskAsync(
            "mutation ($id: ID!) { a: renameParcel(input: {id: $id, name: \"written\"}) { userErrors { code } parcel { name projects(first: -1) { totalCount } } } }", new { id = Id(12) });
        Assert.Contains("\"path\":[\"a\",\"parcel\",\"projects\"],\"extensions\":{\"code\":\"BAD_PAGE_SIZE\"}", answer, StringComparison.Ordinal);
        Assert.EndsWith("\"data\":{\"a\":{\"userErrors\":[],\"parcel\":null}}}", answer, StringComparison.Ordinal);
        Assert.Equal("written", await NameAsync(12));
    }

    [Theory]
    [InlineData("{wkt: {text: \"POLYGON ((112 22, 113 23, 113 22, 112 23, 112 22))\"}}", "BAD_GEOMETRY", "Self-intersection at 112.5 22.5")]
    [InlineData("{wkt: {text: \"POLYGON ((22 112, 23 112, 23 113, 22 112))\"}}", "BAD_GEOMETRY", "latitude first")]
    [InlineData("{wkt: {text: \"POLYGON ((400000 2400000, 400100 2400000, 400100 2400100, 400000 2400000))\", srid: 999999}}", "BAD_SRID", "999999")]
    [InlineData("{wkt: {text: \"POLYGON ((1e12 1e12, 1e13 1e12, 1e13 1e13, 1e12 1e12))\", srid: 4547}}", "BAD_GEOMETRY", "EPSG:4547")]
    [InlineData("{region: \"nowhere\"}", "BAD_GEOMETRY", "nowhere")]
    [InlineData("{geojson: {type: \"Polygon\", coordinates: [[[112, 22], [113, 22]]]}}", "BAD_GEOMETRY", "four positions")]
    public async Task A_shape_is_checked_as_in_a_filter_and_what_is_wrong_is_a_user_error(string boundary, string code, string part)
    {
        JsonElement answer = JsonDocument.Parse(await AskAsync(
            $$"""mutation ($id: ID!) { renameParcel(input: {id: $id, name: "n", boundary: {{boundary}}}) { parcel { name } userErrors { path code message } } }""", new { id = Id(13) })).RootElement;
        JsonElement error = Assert.Single(answer.GetProperty("data").GetProperty("renameParcel").GetProperty("userErrors").EnumerateArray());
        Assert.Equal(("boundary", code), (error.GetProperty("path")[0].GetString(), error.GetProperty("code").GetString()));
        Assert.Contains(part, error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal("地块 13", await NameAsync(13));
    }

    [Fact]
    public async Task A_text_that_the_database_cannot_hold_is_a_user_error() => Assert.Equal(
        """{"data":{"renameParcel":{"userErrors":[{"path":["name"],"code":"BAD_TEXT"}]}}}""",
        await AskAsync("mutation ($input: RenameInput!) { renameParcel(input: $input) { userErrors { path code } } }", new { input = new { id = Id(1), name = "a\0b" } }));

    [Fact]
    public async Task The_settings_of_the_caller_and_of_the_input_hold_in_the_transaction() => Assert.Equal(
        """{"data":{"renameParcel":{"parcel":{"name":"because/440783"}}}}""",
        await AskAsync("mutation ($id: ID!) { renameParcel(input: {id: $id, name: \"setting\", reason: \"because\"}) { parcel { name } } }", new { id = Id(14) }));

    [Fact]
    public async Task A_cached_mutation_takes_the_values_of_its_next_run()
    {
        QueryExecutor executor = Executor();
        const string Rename = "mutation ($input: RenameInput!, $n: Int!) { renameParcel(input: $input) { parcel { name projects(first: $n) { nodes { name } } } } }";
        Assert.Equal(
            """{"data":{"renameParcel":{"parcel":{"name":"a","projects":{"nodes":[]}}}}}""",
            (await ExecuteAsync(Rename, new { input = new { id = Id(1), name = "a" }, n = 0 }, executor)).Body);
        Assert.Equal(
            """{"data":{"renameParcel":{"parcel":{"name":"b","projects":{"nodes":[{"name":"Project 0"}]}}}}}""",
            (await ExecuteAsync(Rename, new { input = new { id = Id(12), name = "b" }, n = 1 }, executor)).Body);
        string refused = (await ExecuteAsync(Rename, new { input = new { id = Id(12), name = "c" }, n = -1 }, executor)).Body;
        Assert.Contains("BAD_PAGE_SIZE", refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_transaction_that_only_others_were_in_the_way_of_is_run_again()
    {
        int attempts = 0;
        QueryExecutor executor = Executor((_, _) => ++attempts < 3 ? throw new PostgresException("deadlock", "ERROR", "ERROR", PostgresErrorCodes.DeadlockDetected) : Task.CompletedTask);
        (string body, _) = await ExecuteAsync("mutation ($id: ID!) { renameParcel(input: {id: $id, name: \"third time\"}) { parcel { name } } }", new { id = Id(16) }, executor);
        Assert.Equal("""{"data":{"renameParcel":{"parcel":{"name":"third time"}}}}""", body);
        Assert.Equal(3, attempts);
    }

    [Fact]
    public async Task But_not_for_ever()
    {
        int attempts = 0;
        QueryExecutor executor = Executor((_, _) =>
        {
            attempts++;
            throw new InvalidOperationException("wrapped", new PostgresException("serialization", "ERROR", "ERROR", PostgresErrorCodes.SerializationFailure));
        });
        (string body, _) = await ExecuteAsync("mutation ($id: ID!) { renameParcel(input: {id: $id, name: \"never\"}) { parcel { name } } }", new { id = Id(16) }, executor);
        Assert.Contains("\"INTERNAL\"", body, StringComparison.Ordinal);
        Assert.Equal(3, attempts);
    }

    [Fact]
    public async Task A_caller_that_leaves_before_the_commit_leaves_nothing_behind()
    {
        using CancellationTokenSource gone = new();
        QueryExecutor executor = Executor(async (context, cancellationToken) =>
        {
            await context.RowsAsync([SqlText.Of($"update api.parcel set name = 'half done' where code = '4407830021'")], cancellationToken);
            await gone.CancelAsync();
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ExecuteAsync(
            "mutation ($id: ID!) { a: renameParcel(input: {id: $id, name: \"x\"}) { parcel { name } } }", new { id = Id(21) }, executor, gone.Token));
        Assert.NotEqual("half done", await NameAsync(21));
        Assert.NotEqual("x", await NameAsync(21));
    }

    [Fact]
    public void A_mutation_of_a_record_that_no_map_shows_is_a_mistake() => Assert.Contains(
        "Mutation.renameParcel: there is no map of Parcel.",
        Assert.Throws<MapException>(() => ApiModelBuilder.Build(new ApiMaps("No maps.", []) { Mutations = TestMutations.Create() })).Mistakes);

    private static string Id(int number) => Convert.ToBase64String(
        Encoding.UTF8.GetBytes($"Parcel:{(number % 10 < 5 ? "440783" : "440784")}:00000000-0000-8000-8000-{number:000000000000}")).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private async Task<string?> NameAsync(int number) => Assert.Single(
        await land.RowsAsync<string>($"select coalesce(name, '') from api.parcel where id = '00000000-0000-8000-8000-{number:000000000000}'"));

    private QueryExecutor Executor(Func<MutationContext, CancellationToken, Task>? atStart = null) =>
        new(ApiModelBuilder.Build(new ApiMaps("Land.", land.Model.Entities) { Mutations = TestMutations.Create(atStart) }), land.Database, new QueryLimits());

    private async Task<string> AskAsync(string query, object variables) => (await ExecuteAsync(query, variables)).Body;

    private async Task<(string Body, ExecutionResult Result)> ExecuteAsync(
        string query, object variables, QueryExecutor? executor = null, CancellationToken? cancellationToken = null)
    {
        using JsonDocument json = JsonSerializer.SerializeToDocument(variables);
        Pipe pipe = new(new PipeOptions(pauseWriterThreshold: 0));
        ExecutionResult result = await (executor ?? Executor()).ExecuteAsync(
            new GraphQLRequest(query, OperationName: null, json.RootElement),
            CallerSettings.None with { Writing = [new("geo.write", "440783")] },
            pipe.Writer,
            cancellationToken ?? Cancel);
        await pipe.Writer.CompleteAsync();
        using StreamReader reader = new(pipe.Reader.AsStream(), Encoding.UTF8);
        return (await reader.ReadToEndAsync(Cancel), result);
    }
}
