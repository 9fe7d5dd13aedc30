using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using Geo.Testing;
using Npgsql;

namespace Geo.Server.Tests.Operations.Distribution;

/// <summary>Statements as they are sent against the rules by which they could run over tables on several machines.</summary>
public sealed class SpreadStatementTests(DemoServer demo) : IClassFixture<DemoServer>
{
    private const string Box = "[112.5, 22.2, 113.0, 22.6]";
    private const string Shape = """{geojson: {type: "Polygon", coordinates: [[[112.6, 22.3], [112.7, 22.3], [112.7, 22.4], [112.6, 22.3]]]}}""";

    public static TheoryData<string> Operations =>
    [
        $"{{ parcels(where: {{boundary: {{bbox: {Box}}}}}, first: 5) {{ totalCount nodes {{ code boundary county {{ name }} platform {{ name }} contracts {{ nodes {{ price }} }} projects {{ nodes {{ name stage }} }} }} }} }}",
        "{ parcels(where: {projects: {some: {stage: {eq: STARTED}}}, contracts: {none: {price: {gt: 1}}}}, first: 5) { totalCount aggregate { count areaMu { sum } } nodes { code } } }",
        "{ parcels(near: {geometry: {wkt: {text: \"POINT (112.7 22.4)\"}}, withinMetres: 5000}, first: 5) { nodes { code projects { nodes { name parcels { nodes { code } } } } } } }",
        "{ parcels { groups(by: [STAGE, COUNTY_CODE, IDLE_STATE]) { count areaMu { sum } } } }",
        "{ platforms(first: 3) { nodes { key parks { nodes { key } } parcels(first: 3) { totalCount nodes { code projects { nodes { name } } } } } } }",
        "{ projects(first: 5) { nodes { name stages { nodes { stage } } parcels { nodes { code contracts { nodes { price } } } } } } }",
        $"{{ assemblies(where: {{boundary: {{bbox: {Box}}}}}, minArea: {{mu: 100}}, nearMisses: true, first: 3) {{ nodes {{ members {{ code }} outline }} }} }}",
        "{ idleLand(first: 5) { nodes { state parcel { code } } } }",
        "{ inefficientLand(ruleSet: \"guangzhou-fangma@1\", first: 5) { nodes { parcel { code } } } }",
        $"{{ siteCheck(boundary: {Shape}) {{ verdict constraints {{ overlap }} parcelCount }} }}",
        "{ siteSearch(criteria: {sizeMu: {min: 100}}, first: 3) { nodes { score } } }",
        "{ changes(first: 5) { nodes { id } } }",
        "{ rates { total { projects } rows { projects } } }",
        "{ search(text: \"jm\") { nodes { __typename } } }",
        "{ parcels(first: 2, asOf: \"NOW\") { nodes { code contracts { nodes { price } } } } }",
    ];

    public static TheoryData<string> GoldenFiles =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.sql", SearchOption.AllDirectories).Where(file => file.Contains("/Golden/", StringComparison.Ordinal)).Select(file => Path.GetRelativePath(Repository.Root, file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(GoldenFiles))]
    public async Task A_compiled_statement_joins_growing_tables_by_county(string file)
    {
        SpreadRules rules = await RulesAsync();
        string text = await File.ReadAllTextAsync(Path.Combine(Repository.Root, file), TestContext.Current.CancellationToken);
        Assert.Empty(text.Split(";\n").SelectMany(rules.Broken));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task What_the_server_sends_for_an_operation_joins_growing_tables_by_county(string query)
    {
        ConcurrentQueue<string> sent = [];
        string database = new NpgsqlConnectionStringBuilder(demo.AppConnectionString).Database!;
        using ActivityListener listener = new()
        {
            ShouldListenTo = static source => source.Name == "Npgsql",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span => sent.Enqueue($"{span.GetTagItem("db.namespace") ?? span.GetTagItem("db.name")}\n{span.GetTagItem("db.query.text") ?? span.GetTagItem("db.statement")}"),
        };
        ActivitySource.AddActivityListener(listener);
        string text = query.Replace("NOW", $"{TimeProvider.System.GetUtcNow():O}", StringComparison.Ordinal);
        using HttpResponseMessage answer = await demo.Client.PostAsJsonAsync("/graphql", new { query = text }, TestContext.Current.CancellationToken);
        string body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(body.Contains("\"data\":{", StringComparison.Ordinal) && !body.Contains("\"errors\"", StringComparison.Ordinal), body);
        string[] own = [.. sent.Where(one => one.StartsWith(database, StringComparison.Ordinal) && one.Contains("api", StringComparison.Ordinal))];
        Assert.NotEmpty(own);
        SpreadRules rules = await RulesAsync();
        Assert.Empty(own.SelectMany(one => one.Split(";\n")).SelectMany(rules.Broken));
    }

    [Fact]
    public async Task A_join_by_the_key_alone_is_found()
    {
        SpreadRules rules = await RulesAsync();
        Assert.Contains(
            rules.Broken("select 1 from api.parcel as p join api.supply_contract as c on c.parcel_id = p.id where p.county_code = $1"),
            found => found.StartsWith("supply_contract is joined by its key alone", StringComparison.Ordinal));
        Assert.Empty(rules.Broken("select 1 from api.parcel as p join api.supply_contract as c on c.county_code = p.county_code and c.parcel_id = p.id"));
        Assert.Single(rules.Broken("select json_agg(p) from api.parcel as p"));
    }

    private async Task<SpreadRules> RulesAsync() => new(
        (await demo.Owner.RowsAsync("select table_name::text from information_schema.columns where table_schema = 'land' and column_name = 'county_code'")).Select(row => (string)row[0]!).ToHashSet(StringComparer.Ordinal));
}
