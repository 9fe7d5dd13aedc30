using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Geo.GraphQL.Requests;
using Geo.Query.Execute;
using Geo.Query.Plans;
using Geo.Query.Tests.Land;
using Xunit;

namespace Geo.Query.Tests.Execute;

/// <summary>What an operation costs is known before it runs, told when it is asked for, and refused when it is too much.</summary>
public sealed class CostTests(LandFixture land) : IClassFixture<LandFixture>
{
    private const string Ask = """{"cost": true}""";

    [Fact]
    public async Task The_price_follows_the_data_when_it_is_asked_for() => Assert.Equal(
        """{"data":{"parcels":{"totalCount":60}},"extensions":{"cost":{"price":21,"limit":50}}}""",
        await AskAsync("{ parcels { totalCount } }", 50, Ask));

    [Theory]
    [InlineData(null)]
    [InlineData("""{"cost": false}""")]
    [InlineData("""{"cost": "true"}""")]
    [InlineData("""{"price": true}""")]
    public async Task The_price_is_not_told_to_who_did_not_ask(string? extensions) =>
        Assert.Equal("""{"data":{"parcels":{"totalCount":60}}}""", await AskAsync("{ parcels { totalCount } }", 50, extensions));

    [Fact]
    public async Task An_operation_at_the_limit_runs_and_one_above_is_refused_without_data()
    {
        Assert.StartsWith("""{"data":""", await AskAsync("{ parcels { totalCount } }", 21), StringComparison.Ordinal);
        Assert.Equal(
            """{"errors":[{"message":"The operation would cost 21; the limit is 20. 95 % of it lies in parcels.totalCount. Leave parcels.totalCount out, or ask for it in an operation of its own.","locations":[{"line":1,"column":13}],"extensions":{"code":"COST_EXCEEDED","price":21,"limit":20,"field":"parcels.totalCount"}}]}""",
            await AskAsync("{ parcels { totalCount } }", 20));
    }

    [Fact]
    public async Task A_refusal_tells_the_price_too() => Assert.EndsWith(
        ""","extensions":{"cost":{"price":21,"limit":20}}}""", await AskAsync("{ parcels { totalCount } }", 20, Ask), StringComparison.Ordinal);

    [Fact]
    public async Task Errors_stand_before_data_and_data_before_the_price() => Assert.Equal(
        ["errors", "data", "extensions"],
        JsonDocument.Parse(await AskAsync("{ region(code: \"440783\") { parcels(first: -1) { totalCount } } }", 50, Ask)).RootElement.EnumerateObject().Select(member => member.Name));

    [Theory]
    [InlineData("{ parcels(first: 0) { nodes { code } } }", 1)]
    [InlineData("{ parcels(first: 10) { nodes { code } } }", 12)]
    [InlineData("{ parcels(first: 10) { nodes { code boundary } } }", 23)]
    [InlineData("{ parcels(first: 10, where: {boundary: {bbox: [112, 22, 113, 23]}}) { nodes { code } } }", 15)]
    [InlineData("{ parcels(first: 10, where: {boundary: {within: {geojson: {type: \"Polygon\", coordinates: [[[112, 22], [113, 22], [113, 23], [112, 22]]]}}}}) { nodes { code } } }", 16)]
    [InlineData("{ parcels(first: 10, where: {boundary: {within: {wkt: {text: \"POLYGON ((112 22, 113 22, 113 23, 112 22))\"}}}}) { nodes { code } } }", 18)]
    [InlineData("{ parcels(first: 10, where: {projects: {some: {name: {eq: \"x\"}}}}) { nodes { code } } }", 36)]
    [InlineData("{ nodes(ids: [\"a\", \"b\", \"c\"]) { id } }", 5)]
    [InlineData("{ parcels { aggregate { count } groups(by: [STAGE]) { count } extent } }", 198)]
    public async Task A_price_is_what_the_maps_say(string query, long price)
    {
        JsonElement answer = JsonDocument.Parse(await AskAsync(query, 10_000, Ask)).RootElement;
        Assert.Equal(price, answer.GetProperty("extensions").GetProperty("cost").GetProperty("price").GetInt64());
    }

    [Fact]
    public async Task A_cached_operation_is_priced_by_its_new_values()
    {
        const string Query = "query ($n: Int!) { parcels(first: $n) { nodes { code } } }";
        Assert.Contains("\"price\":12,", await AskAsync(Query, 50, Ask, """{"n": 10}"""), StringComparison.Ordinal);
        Assert.Contains("\"price\":34,", await AskAsync(Query, 50, Ask, """{"n": 30}"""), StringComparison.Ordinal);
        Assert.Contains("Ask `first: 44` at parcels instead of 600.", await AskAsync(Query, 50, Ask, """{"n": 600}"""), StringComparison.Ordinal);
    }

    private async Task<string> AskAsync(string query, long limit, string? extensions = null, string? variables = null)
    {
        QueryExecutor executor = new(land.Model, land.Database, new QueryLimits { MaxCost = limit });
        Pipe pipe = new(new PipeOptions(pauseWriterThreshold: 0));
        GraphQLRequest request = new(query, OperationName: null, Json(variables), Json(extensions));
        await executor.ExecuteAsync(request, CallerSettings.None, pipe.Writer, TestContext.Current.CancellationToken);
        await pipe.Writer.CompleteAsync();
        using StreamReader reader = new(pipe.Reader.AsStream(), Encoding.UTF8);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    private static JsonElement? Json(string? text) => text is null ? null : JsonElement.Parse(text);
}
