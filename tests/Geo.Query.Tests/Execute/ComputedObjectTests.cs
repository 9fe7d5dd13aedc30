using System.Collections.Immutable;
using System.Text.Json;
using Geo.Query.Execute;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;
using Geo.Query.Plans;
using Geo.Query.Tests.Land;
using Geo.Sql;
using Npgsql;
using Xunit;

namespace Geo.Query.Tests.Execute;

/// <summary>Objects that the host computes: from facts in a row, and at the root with records and pages inside.</summary>
public sealed class ComputedObjectTests(LandFixture land) : IClassFixture<LandFixture>
{
    private static readonly ObjectMap Verdict = new ObjectMapBuilder<VerdictValue>("Verdict", "A verdict.")
        .Field("isLarge", verdict => verdict.IsLarge, "Whether it is large.")
        .OptionalText("name", verdict => verdict.Name, "The name.")
        .Leaves("digits", verdict => verdict.Digits, "Its digits.")
        .Build();

    private static readonly ObjectMap Block = new ObjectMapBuilder<BlockValue>("Block", "Parcels with the same name of a stage.")
        .Field("stage", block => block.Stage, "The stage.")
        .Field("price", block => block.Price, "The sum of the prices.")
        .Object("first", block => block.Verdicts[0], Verdict, "The first verdict.")
        .Objects("verdicts", block => block.Verdicts, Verdict, "All verdicts.")
        .Record("leader", "Parcel", block => block.Keys.FirstOrDefault(), "The first parcel.")
        .Record("ghost", "Parcel", _ => ["440783", Guid.Empty], "A parcel that is not there.")
        .Records("members", "Parcel", block => block.Keys, "The parcels.")
        .Shape("outline", block => block.Outline, "The outline.")
        .Build();

    private readonly ApiModel _model = ApiModelBuilder.Build(
        new ApiMaps("Land for tests.", [WithVerdict(land.Model.Entities[0]), .. land.Model.Entities.Skip(1)]) { Computed = [Blocks(), Perhaps()] });

    [Fact]
    public async Task An_object_is_derived_from_facts_in_every_row() => Assert.Equal(
        """{"data":{"parcels":{"nodes":[{"code":"4407830000","verdict":{"isLarge":false,"name":null,"digits":[0],"__typename":"Verdict"}},{"code":"4407830001","verdict":{"isLarge":true,"name":"地块 1","digits":[1],"__typename":"Verdict"}}]}}}""",
        await AskAsync("query ($least: Int!) { parcels(first: 2) { nodes { code verdict(least: $least) { isLarge name digits __typename } } } }", """{"least":1}"""));

    [Fact]
    public async Task The_same_operation_derives_by_the_arguments_of_each_run()
    {
        const string Query = "query ($least: Int!) { parcels(first: 1) { nodes { verdict(least: $least) { isLarge } } } }";
        Assert.Contains("\"isLarge\":true", await AskAsync(Query, """{"least":0}"""), StringComparison.Ordinal);
        Assert.Contains("\"isLarge\":false", await AskAsync(Query, """{"least":1}"""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_argument_that_is_refused_is_an_error_at_the_field_of_every_row() => Assert.Equal(
        """{"errors":[{"message":"A minus.","locations":[{"line":1,"column":48}],"path":["parcels","nodes",0,"verdict"],"extensions":{"code":"BAD_DEMAND"}}],"data":{"parcels":{"nodes":[{"verdict":null}]}}}""",
        await AskAsync("query ($n: Int!) { parcels(first: 1) { nodes { verdict(least: $n) { isLarge } } } }", """{"n":-1}"""));

    [Fact]
    public async Task A_computed_list_holds_records_with_what_is_selected_of_them() => Assert.Equal(
        """{"data":{"blocks":{"totalCount":2,"nodes":[{"stage":"LISTED","members":[{"code":"4407830002","county":{"name":"开平市"}}],"leader":{"projects":{"totalCount":1}},"ghost":null},{"stage":"PREPARED","members":[{"code":"4407830001","county":{"name":"开平市"}},{"code":"4407830004","county":{"name":"开平市"}}],"leader":{"projects":{"totalCount":1}},"ghost":null}]},"regions":{"totalCount":4}}}""",
        await AskAsync("""
            { blocks(first: 2, where: {code: {in: ["4407830001", "4407830002", "4407830004"]}}) { totalCount nodes { stage members { code county { name } } leader { projects { totalCount } } ghost { code } } } regions { totalCount } }
            """));

    [Fact]
    public async Task Leaves_of_every_kind_and_objects_inside_of_objects_are_written() => Assert.Equal(
        """{"data":{"blocks":{"nodes":[{"price":"2000001.0","first":{"isLarge":true},"verdicts":[{"isLarge":true}],"outline":{"type":"Point","coordinates":[112.5,22.5]}}]}}}""",
        await AskAsync("""{ blocks(first: 1, where: {code: {in: ["4407830001", "4407830002", "4407830004"]}}) { nodes { price first { isLarge } verdicts { isLarge } outline } } }"""));

    [Fact]
    public async Task A_cursor_goes_on_behind_its_item_and_another_lists_cursor_is_refused()
    {
        JsonElement page = JsonDocument.Parse(await AskAsync("{ blocks(first: 1) { pageInfo { endCursor hasNextPage hasPreviousPage startCursor } edges { cursor } } }")).RootElement.GetProperty("data").GetProperty("blocks");
        string cursor = page.GetProperty("pageInfo").GetProperty("endCursor").GetString()!;
        Assert.Equal(cursor, page.GetProperty("edges")[0].GetProperty("cursor").GetString());
        Assert.True(page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        Assert.False(page.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean());
        Assert.Equal(
            """{"data":{"blocks":{"nodes":[{"stage":"PREPARED"},{"stage":"UNPREPARED"}],"pageInfo":{"hasPreviousPage":true,"hasNextPage":false}}}}""",
            await AskAsync("query ($c: Cursor) { blocks(first: 9, after: $c) { nodes { stage } pageInfo { hasPreviousPage hasNextPage } } }", $$"""{"c":"{{cursor}}"}"""));
        Assert.Equal(
            """{"data":{"blocks":{"nodes":[{"stage":"UNPREPARED"}]}}}""", await AskAsync("{ blocks(last: 1) { nodes { stage } } }"));
        Assert.Contains("\"code\":\"BAD_CURSOR\"", await AskAsync("""{ blocks(after: "eA") { totalCount } }"""), StringComparison.Ordinal);
        Assert.Contains("\"code\":\"BAD_PAGE_SIZE\"", await AskAsync("{ blocks(first: -1) { totalCount } }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_is_an_error_at_the_field_and_the_others_are_answered() => Assert.Equal(
        """{"errors":[{"message":"A minus.","locations":[{"line":1,"column":3}],"path":["none"],"extensions":{"code":"BAD_DEMAND"}}],"data":{"none":null,"regions":{"totalCount":4}}}""",
        await AskAsync("{ none: perhaps(number: -1) { isLarge } regions { totalCount } }"));

    [Fact]
    public async Task A_field_that_may_be_null_is_null_where_nothing_is_computed() =>
        Assert.Equal("""{"data":{"perhaps":null}}""", await AskAsync("{ perhaps(number: 0) { isLarge } }"));

    [Fact]
    public async Task A_bad_shape_in_a_filter_of_a_computed_field_says_so() => Assert.Contains(
        "\"code\":\"BAD_GEOMETRY\"",
        await AskAsync("""{ blocks(where: {boundary: {intersects: {wkt: {text: "POLYGON((112 22, 113 23, 113 22, 112 23, 112 22))"}}}}) { totalCount } }"""),
        StringComparison.Ordinal);

    private static EntityMap WithVerdict(EntityMap parcels) => parcels with
    {
        Fields = parcels.Fields.Add(new DerivedField(
            "verdict",
            "A verdict.",
            Verdict,
            Nullable: true,
            ["\"The least number.\" least: Int!"],
            (row, _) => SqlText.Of($"jsonb_build_object('number', right({row.Column("code")}, 1)::int, 'name', {row.Column("name")})"),
            arguments => (int)arguments["least"]! is int least and >= 0 ? least : throw ComputedCall.Refuse("BAD_DEMAND", "A minus."),
            (facts, least) => new VerdictValue(
                facts.GetProperty("number").GetInt32() >= (int)least, facts.GetProperty("name").GetString(), [facts.GetProperty("number").GetInt32()]))),
    };

    private static ComputedRoot Blocks() => new(
        "blocks",
        "Blocks.",
        ["\"Selects parcels.\" where: ParcelFilter", .. ComputedPages.Arguments],
        ComputedPages.ConnectionOf(Block),
        Nullable: false,
        ReadBlocksAsync);

    private static async Task<object?> ReadBlocksAsync(ComputedCall call, CancellationToken cancellationToken)
    {
        SqlAlias row = new("parcel");
        SqlText where = await call.WhereAsync("where", "Parcel", row, cancellationToken);
        await using NpgsqlCommand command = SqlText.Of(
            $"select stage, county_code, id, price from api.parcel as {row} where {where} order by stage, code").ToCommand(call.Connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        List<(string Stage, object[] Key, decimal? Price)> rows = [];
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add((reader.GetString(0), [reader.GetString(1), reader.GetGuid(2)], reader.IsDBNull(3) ? null : reader.GetDecimal(3)));
        }

        BlockValue[] blocks = [.. rows.GroupBy(found => found.Stage, (stage, found) => new BlockValue(
            Enum.Parse<LandModel.Stage>(stage, ignoreCase: true),
            found.Sum(item => item.Price ?? 0),
            [.. found.Select(item => item.Key)],
            [new VerdictValue(IsLarge: true, Name: null, [])],
            call.Selects("nodes.outline") ? Convert.FromHexString("01010000000000000000205C400000000000803640") : null))];
        return call.Page(blocks, block => block.Stage.ToString());
    }

    private async Task<string> AskAsync(string query, string? variables = null)
    {
        (string body, _) = await land.ExecuteAsync(query, variables, new QueryExecutor(_model, land.Database, new QueryLimits()));
        return body;
    }

    private static ComputedRoot Perhaps() => new(
        "perhaps",
        "Perhaps a verdict.",
        ["\"A number.\" number: Int!"],
        Verdict,
        Nullable: true,
        (call, _) => call.Argument<int>("number") switch
        {
            < 0 => throw ComputedCall.Refuse("BAD_DEMAND", "A minus."),
            0 => Task.FromResult<object?>(null),
            int number => Task.FromResult<object?>(new VerdictValue(number > 10, Name: null, [])),
        });

    private sealed record VerdictValue(bool IsLarge, string? Name, ImmutableArray<int> Digits);

    private sealed record BlockValue(
        LandModel.Stage Stage, decimal Price, ImmutableArray<object[]> Keys, ImmutableArray<VerdictValue> Verdicts, ReadOnlyMemory<byte>? Outline);
}
