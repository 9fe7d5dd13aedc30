using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Geo.GraphQL.Types;
using Geo.Query.Mapping;
using Geo.Server.Links;
using Geo.Server.Schema;
using Geo.Testing;

namespace Geo.Server.Tests.Schema;

/// <summary>What honest operations cost, far below the limit, and what dishonest ones do.</summary>
public sealed partial class OperationPriceTests(DemoServer demo) : IClassFixture<DemoServer>
{
    private const long Limit = 100_000;

    private static readonly ApiModel Model = new ApiSchema(TileSetField.Declaration, TimeProvider.System).Build();

    private const string Filter =
        """{"and": [{"boundary": {"bbox": [112.5, 22.2, 113.0, 22.6]}}, {"stage": {"in": ["PREPARED", "LISTED"]}}, {"areaMu": {"gte": 100, "lte": 900}}, {"county": {"code": {"eq": "440783"}}}, {"landUseCode": {"startsWith": "10"}}]}""";

    private static readonly Dictionary<string, string> Values = new(StringComparer.Ordinal)
    {
        ["where"] = Filter,
        ["filter"] = Filter,
        ["withoutView"] = Filter,
        ["without0"] = Filter,
        ["without1"] = Filter,
        ["without2"] = Filter,
        ["without3"] = Filter,
        ["without4"] = Filter,
        ["without5"] = Filter,
        ["without6"] = Filter,
        ["without7"] = Filter,
        ["without8"] = Filter,
        ["without9"] = Filter,
        ["without10"] = Filter,
        ["without11"] = Filter,
        ["without12"] = Filter,
        ["without13"] = Filter,
        ["without14"] = Filter,
        ["without15"] = Filter,
        ["orderBy"] = """["AREA_MU_DESC"]""",
        ["after"] = "\"x\"",
        ["key"] = "\"jm-transfer-kaiping\"",
        ["code"] = "\"440783001001GB00001\"",
        ["prefix"] = "\"440783\"",
        ["text"] = "\"jm\"",
        ["disposed"] = Filter,
        ["found"] = Filter,
        ["notStarted"] = Filter,
        ["suspected"] = Filter,
        ["suspended"] = Filter,
        ["id"] = Nothing,
        ["demand"] = Nothing,
        ["ruleSet"] = Nothing,
        ["boundary"] = """{"type": "Polygon", "coordinates": [[[112.6, 22.3], [112.7, 22.3], [112.7, 22.4], [112.6, 22.3]]]}""",
        ["box"] = "[112.5, 22.2, 113.0, 22.6]",
        ["by"] = """["STAGE"]""",
        ["codes"] = """["440783"]""",
        ["criteria"] = """{"sizeMu": {"min": 100}}""",
        ["days"] = "90",
        ["epsg"] = "4490",
        ["first"] = "100",
        ["format"] = "\"GEOPACKAGE\"",
        ["leaveOut"] = "\"HARD\"",
        ["maxGap"] = "20",
        ["minArea"] = """{"mu": 500}""",
        ["nearMisses"] = "true",
        ["present"] = "true",
        ["to10"] = Filter,
        ["to50"] = Filter,
        ["to100"] = Filter,
        ["to200"] = Filter,
        ["to500"] = Filter,
        ["over500"] = Filter,
        ["projects"] = """{"countyCode": {"in": ["440783"]}}""",
        ["late"] = "true",
        ["ratings"] = """["INEFFICIENT"]""",
        ["[AssemblyOrder!]!"] = """["AREA_ASC"]""",
        ["system"] = "\"YDYH_2023\"",
        ["types"] = """["PARCEL"]""",
        ["SupplyContractFilter"] = """{"and": [{"countyCode": {"eq": "440783"}}, {"number": {"startsWith": "2"}}]}""",
        ["IdleFindingFilter"] = """{"number": {"startsWith": "2"}}""",
        ["ConstraintFilter"] = """{"and": [{"kind": {"eq": "FOREST"}}, {"name": {"contains": "林"}}]}""",
    };

    // The identifier of a record that is not there.
    private const string Nothing = "\"eA\"";

    public static TheoryData<string, string> PageOperations => new(
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "frontend", "src"), "*.graphql", SearchOption.AllDirectories)
            // Subscriptions are not executed over plain HTTP.
            .SelectMany(file => Operation().Matches(File.ReadAllText(file)).Select(match => (Path.GetRelativePath(Repository.Root, file), match.Groups["name"].Value))));

    [Theory]
    [MemberData(nameof(PageOperations))]
    public async Task An_operation_of_the_page_costs_a_fifth_of_the_limit_at_most(string file, string operation)
    {
        string document = WithFragments(await File.ReadAllTextAsync(Path.Combine(Repository.Root, file), TestContext.Current.CancellationToken), operation);
        Dictionary<string, JsonElement> variables = Values.ToDictionary(pair => pair.Key, pair => JsonElement.Parse(pair.Value), StringComparer.Ordinal);
        foreach (Match declared in TypedVariable().Matches(document))
        {
            (string name, string type) = (declared.Groups["name"].Value, declared.Groups["type"].Value);
            variables[name] = name == "input"
                ? JsonSerializer.SerializeToElement(LeastInput.Of((InputObjectType)Model.Schema.TypeByName[type]))
                : variables.GetValueOrDefault(type, variables[name]);
        }

        await ExpectAsync(document, operation, variables, 1, Limit / 5);
    }

    [Fact]
    public async Task The_map_query_with_a_thousand_rows_and_their_shapes_costs_what_it_reads()
    {
        const string Text = """
            query Map($box: [Float!]!, $first: Int!) {
              parcels(where: {boundary: {bbox: $box}, stage: {in: [PREPARED, LISTED]}}, first: $first) {
                nodes { code stage areaMu boundary county { code name } platform { key name } }
              }
            }
            """;
        // The list 1, its filter 4.2, each row 1 with three leaves, its shape 0.6, and two records with two leaves of 2.2.
        await ExpectAsync(Text, "Map", new { box = new[] { 112.5, 22.2, 113.0, 22.6 }, first = 1000 }, 6_306, 6_306);
        await ExpectAsync(Text, "Map", new { box = new[] { 112.5, 22.2, 113.0, 22.6 }, first = 100 }, 636, 636);
    }

    [Fact]
    public async Task The_whole_introspection_is_cheap()
    {
        string text = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "tests", "Geo.Server.Tests", "Schema", "introspection.graphql"), TestContext.Current.CancellationToken);
        await ExpectAsync(text, "IntrospectionQuery", new { }, 100, Limit / 5);
    }

    [Theory]
    [InlineData(
        "{ parcels(first: 1000) { nodes { code contracts { nodes { price parcel { contracts { nodes { price } } } } } } } }",
        "Ask `first: 33` at parcels instead of 1000, or leave parcels.nodes.contracts.nodes.parcel.contracts out.")]
    [InlineData(
        "{ regions(first: 1000) { nodes { boundary children(first: 100) { nodes { boundary } } } } }",
        "Ask `first: 13` at regions instead of 1000, or leave regions.nodes.children.nodes.boundary out.")]
    public async Task A_page_of_pages_of_pages_is_refused_with_a_cheaper_form(string query, string advice)
    {
        using HttpResponseMessage response = await demo.Client.PostAsJsonAsync(
            "/graphql", new { query, extensions = new { cost = true } }, TestContext.Current.CancellationToken);
        JsonElement answer = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        JsonElement error = Assert.Single(answer.GetProperty("errors").EnumerateArray());
        Assert.Equal("COST_EXCEEDED", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.EndsWith(advice, error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(["errors", "extensions"], answer.EnumerateObject().Select(member => member.Name));
        Assert.True(answer.GetProperty("extensions").GetProperty("cost").GetProperty("price").GetInt64() > Limit);
    }

    private async Task ExpectAsync(string query, string operationName, object variables, long least, long most)
    {
        using HttpResponseMessage response = await demo.Client.PostAsJsonAsync(
            "/graphql", new { query, operationName, variables, extensions = new { cost = true } }, TestContext.Current.CancellationToken);
        JsonElement answer = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.True(answer.TryGetProperty("extensions", out JsonElement extensions), answer.ToString());
        JsonElement cost = extensions.GetProperty("cost");
        TestContext.Current.TestOutputHelper?.WriteLine($"{operationName} costs {cost.GetProperty("price").GetInt64()}");
        Assert.InRange(cost.GetProperty("price").GetInt64(), least, most);
        Assert.Equal(Limit, cost.GetProperty("limit").GetInt64());
    }

    // One operation with the fragments it uses, wherever on the page they stand: what the page's build sends.
    private static string WithFragments(string file, string operation)
    {
        string text = Definitions(file)[operation];
        Dictionary<string, string> fragments = Directory.EnumerateFiles(Path.Combine(Repository.Root, "frontend", "src"), "*.graphql", SearchOption.AllDirectories)
            .SelectMany(path => Definitions(File.ReadAllText(path))).Where(pair => pair.Value.StartsWith("fragment", StringComparison.Ordinal)).ToDictionary(StringComparer.Ordinal);
        while (Spread().Matches(text).Select(spread => spread.Groups["name"].Value).FirstOrDefault(name => !text.Contains($"fragment {name} ", StringComparison.Ordinal)) is { } missing)
        {
            text += fragments[missing];
        }

        return text;
    }

    private static Dictionary<string, string> Definitions(string file) =>
        Definition().Matches(file).ToDictionary(match => match.Groups["name"].Value, match => match.Value, StringComparer.Ordinal);

    [GeneratedRegex(@"^(query|mutation|subscription|fragment) (?<name>[A-Za-z]+).*?^\}\s*", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Definition();

    [GeneratedRegex(@"\$(?<name>input|orderBy|where): (?<type>\[[A-Za-z]+!\]!?|[A-Za-z]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TypedVariable();

    [GeneratedRegex(@"\.\.\.\s*(?!on )(?<name>[A-Za-z]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spread();

    [GeneratedRegex("^(query|mutation) (?<name>[A-Za-z]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Operation();
}
