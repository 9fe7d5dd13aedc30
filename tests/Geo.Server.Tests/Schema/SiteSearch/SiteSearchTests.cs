using System.Text.Json;
using System.Text.Json.Nodes;

namespace Geo.Server.Tests.Schema.SiteSearch;

/// <summary>Site search over the generated parcels as of 2026-11-01.</summary>
public sealed class SiteSearchTests(DemoServer server) : IClassFixture<DemoServer>
{
    private const string Keys = "query ($criteria: SiteCriteria!, $after: Cursor) { siteSearch(criteria: $criteria, on: \"2026-11-01\", first: 500, after: $after) { totalCount nodes { key score } pageInfo { hasNextPage endCursor } } }";

    [Fact]
    public async Task The_set_is_that_of_the_single_criteria_joined_by_hand()
    {
        NaiveSearch naive = new(server, new(2026, 11, 1));
        Random chance = new(5);
        int filled = 0;
        for (int i = 0; i < 60; i++)
        {
            JsonObject criteria = JsonNode.Parse(CriteriaText.Make(chance).ToJsonString())!.AsObject();
            if (criteria.ContainsKey("platforms") && criteria.ContainsKey("regions"))
            {
                criteria.Remove("regions"); // they may exclude each other, which is an error
            }

            string[] expected = await naive.FindAsync(criteria);
            string[] found = [.. (await SearchAsync(criteria)).Select(match => match.Key).Order(StringComparer.Ordinal)];
            Assert.True(expected.SequenceEqual(found), $"{criteria.ToJsonString()}: expected {expected.Length}, found {found.Length}");
            filled += found.Length > 0 ? 1 : 0;
        }

        Assert.InRange(filled, 20, 60);
    }

    [Fact]
    public async Task Weights_change_the_rank_and_never_the_set()
    {
        JsonObject criteria = Parse("""{"stages": ["PREPARED", "LISTED"], "sizeMu": {"min": 3}, "wishes": [{"measure": "DISTANCE", "facility": "PORT", "full": 2000, "none": 60000}, {"measure": "COMPACTNESS", "full": 0.785, "none": 0.2}, {"measure": "SIZE", "full": 20, "none": 100, "bothSides": true}]}""");
        List<(string Key, double? Score)> even = await SearchAsync(criteria);
        HashSet<string> orders = [string.Join(' ', even.Select(match => match.Key))];
        foreach (double[] weights in new double[][] { [5, 1, 1], [1, 5, 1], [1, 1, 5], [0, 0, 1], [0, 0, 0] })
        {
            for (int i = 0; i < weights.Length; i++)
            {
                criteria["wishes"]![i]!["weight"] = weights[i];
            }

            List<(string Key, double? Score)> weighed = await SearchAsync(criteria);
            Assert.Equal(even.Select(match => match.Key).Order(StringComparer.Ordinal), weighed.Select(match => match.Key).Order(StringComparer.Ordinal));
            Assert.Equal(weighed.OrderByDescending(match => match.Score ?? 0).ThenBy(match => match.Key, StringComparer.Ordinal), weighed);
            orders.Add(string.Join(' ', weighed.Select(match => match.Key)));
        }

        Assert.Equal(6, orders.Count);
    }

    [Fact]
    public async Task Same_input_same_answer_and_pages_go_on_without_gap_or_repeat()
    {
        object variables = new { criteria = new { stages = new[] { "PREPARED" }, wishes = new[] { new { measure = "DISTANCE", facility = "PORT", full = 2000, none = 60000 } } } };
        const string Query = "query ($criteria: SiteCriteria!, $after: Cursor) { siteSearch(criteria: $criteria, first: 40, after: $after) { totalCount nodes { key score criteria { measured points } } pageInfo { endCursor hasNextPage } } }";
        string first = (await server.AskAsync(Query, variables)).GetRawText();
        Assert.Equal(first, (await server.AskAsync(Query, variables)).GetRawText());

        List<(string Key, double? Score)> all = await SearchAsync(Parse("""{"stages": ["PREPARED"], "wishes": [{"measure": "DISTANCE", "facility": "PORT", "full": 2000, "none": 60000}]}"""));
        Assert.Equal(all.Count, all.Select(match => match.Key).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(all.Take(40).Select(match => match.Key), JsonDocument.Parse(first).RootElement.GetProperty("data").GetProperty("siteSearch").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("key").GetString()));
    }

    [Fact]
    public async Task Every_match_tells_each_criterion_with_what_was_measured()
    {
        JsonElement match = (await server.QueryAsync(
            """
            { siteSearch(first: 1, criteria: {sizeMu: {min: 5}, stages: [PREPARED, LISTED], regions: ["440700"], hardFree: 1, distances: [{facility: PORT, maxMetres: 90000}],
                wishes: [{measure: DISTANCE, facility: PORT, full: 2000, none: 90000, weight: 3}, {measure: PLOT_RATIO, full: 2, none: 0}]})
              { nodes { kind score areaMu parcel { code areaMu stage } members { code } criteria { criterion role reason textKey facilityKind facility { name kind } measured found unit least most asked full none weight score points } } } }
            """)).GetProperty("siteSearch").GetProperty("nodes")[0];
        JsonElement[] results = [.. match.GetProperty("criteria").EnumerateArray()];
        Assert.Equal(
            ["SIZE MUST MET", "STAGE MUST MET", "REGION MUST MET", "HARD_FREE MUST MET", "DISTANCE MUST MET", "DISTANCE WISH PARTLY", "PLOT_RATIO WISH UNKNOWN"],
            results.Select(result => $"{result.GetProperty("criterion").GetString()} {result.GetProperty("role").GetString()} {result.GetProperty("reason").GetString()}"));
        Assert.Equal(match.GetProperty("parcel").GetProperty("areaMu").GetDouble(), results[0].GetProperty("measured").GetDouble(), 9);
        Assert.Equal(("MU", 5d), (results[0].GetProperty("unit").GetString(), results[0].GetProperty("least").GetDouble()));
        Assert.Equal(match.GetProperty("parcel").GetProperty("stage").GetString(), results[1].GetProperty("found")[0].GetString());
        Assert.Equal(("METRE", 90_000d, "PORT"), (results[4].GetProperty("unit").GetString(), results[4].GetProperty("most").GetDouble(), results[4].GetProperty("facility").GetProperty("kind").GetString()));
        Assert.Equal("distance.partly", results[5].GetProperty("textKey").GetString());
        Assert.Equal(0.75 * 100 * results[5].GetProperty("score").GetDouble(), results[5].GetProperty("points").GetDouble(), 9);
        Assert.Equal((JsonValueKind.Null, 0d), (results[6].GetProperty("measured").ValueKind, results[6].GetProperty("points").GetDouble()));
        Assert.Equal(match.GetProperty("score").GetDouble(), results.Where(result => result.GetProperty("role").GetString() == "WISH").Sum(result => result.GetProperty("points").GetDouble()), 9);
        Assert.Equal(0, match.GetProperty("members").GetArrayLength());
    }

    [Fact]
    public async Task Where_no_facility_of_a_kind_is_on_record_nothing_is_near_one()
    {
        Assert.Empty(await SearchAsync(Parse("""{"distances": [{"facility": "EXPRESSWAY_EXIT", "maxMetres": 1000000}]}""")));
        JsonElement result = (await server.QueryAsync(
            "{ siteSearch(first: 1, criteria: {stages: [LISTED], wishes: [{measure: DISTANCE, facility: EXPRESSWAY_EXIT, full: 1000, none: 5000}]}) { nodes { score criteria { reason points } } } }"))
            .GetProperty("siteSearch").GetProperty("nodes")[0];
        Assert.Equal(("UNKNOWN", 0d), (result.GetProperty("criteria")[1].GetProperty("reason").GetString(), result.GetProperty("score").GetDouble()));
    }

    [Theory]
    [InlineData("""{"sizeMu": {"min": 600, "max": 520}}""", "criteria.sizeMu: min 600 is more than max 520")]
    [InlineData("""{"sizeMu": {}}""", "criteria.sizeMu: A range needs")]
    [InlineData("""{"sizeMu": {"min": -1}}""", "criteria.sizeMu.min: The number must be between")]
    [InlineData("""{"price": {"min": 2, "max": 1}}""", "criteria.price: min 2")]
    [InlineData("""{"plotRatio": {"min": 2, "max": 1}}""", "criteria.plotRatio: min 2")]
    [InlineData("""{"stages": []}""", "criteria.stages: The list is empty")]
    [InlineData("""{"kinds": []}""", "criteria.kinds: The list is empty")]
    [InlineData("""{"regions": []}""", "criteria.regions: The list is empty")]
    [InlineData("""{"regions": ["440783", "999999"]}""", "criteria.regions.1: There is no region")]
    [InlineData("""{"platforms": ["nowhere"]}""", "criteria.platforms.0: There is no platform")]
    [InlineData("""{"regions": ["440783"], "platforms": ["hs-transfer"]}""", "criteria.platforms: None of the platforms")]
    [InlineData("""{"plannedUses": [{"system": "YDYH_2023", "code": "99"}]}""", "criteria.plannedUses.0: No code of YDYH_2023")]
    [InlineData("""{"plannedUses": [{"system": "MINE", "code": "1"}]}""", "criteria.plannedUses.0: There is no classification")]
    [InlineData("""{"presentUses": [{"system": "YDYH_2023", "code": "%"}]}""", "criteria.presentUses.0.code: \"%\" is no code")]
    [InlineData("""{"hardFree": 1.5}""", "criteria.hardFree: The number must be between 0 and 1")]
    [InlineData("""{"distances": [{"facility": "PORT", "maxMetres": -1}]}""", "criteria.distances.0.maxMetres: The number must be between")]
    [InlineData("""{"distances": [{"facility": "PORT", "maxMetres": 1}, {"facility": "PORT", "maxMetres": 2}]}""", "criteria.distances: There are two limits for PORT")]
    [InlineData("""{"rectangle": {"widthMetres": 0, "lengthMetres": 5}}""", "criteria.rectangle.widthMetres: The number must be between")]
    [InlineData("""{"rectangle": {"widthMetres": 500, "lengthMetres": 800}, "sizeMu": {"max": 520}}""", "criteria.rectangle: The rectangle alone has 600 mu")]
    [InlineData("""{"kinds": ["ASSEMBLY"]}""", "criteria.sizeMu: Assemblies need a smallest size")]
    [InlineData("""{"maxGap": 51}""", "criteria.maxGap: maxGap is 0 to 50")]
    [InlineData("""{"minSharedBoundary": 0}""", "criteria.minSharedBoundary: minSharedBoundary is more than 0")]
    [InlineData("""{"wishes": [{"measure": "SIZE", "full": 1, "none": 2, "weight": -1}]}""", "criteria.wishes.0.weight: A weight is 0 or more")]
    [InlineData("""{"wishes": [{"measure": "SIZE", "full": 1, "none": 1}]}""", "criteria.wishes.0.none: full and none must differ")]
    [InlineData("""{"wishes": [{"measure": "DISTANCE", "full": 1, "none": 2}]}""", "criteria.wishes.0.facility: A wish for a distance")]
    [InlineData("""{"wishes": [{"measure": "SIZE", "facility": "PORT", "full": 1, "none": 2}]}""", "criteria.wishes.0.facility: Only a wish for a distance")]
    public async Task Criteria_that_cannot_be_are_refused_with_their_place(string criteria, string message)
    {
        JsonElement error = (await server.AskAsync(Keys, new { criteria = Parse(criteria) })).GetProperty("errors")[0];
        Assert.Equal("BAD_USER_INPUT", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.StartsWith(message, error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"hardFree": "NaN"}""")]
    [InlineData("""{"sizeMu": {"min": 1e999}}""")]
    [InlineData("""{"stages": ["READY"]}""")]
    [InlineData("""{"wishes": [{"measure": "SIZE", "full": null, "none": 1}]}""")]
    [InlineData("""{"colour": 1}""")]
    public async Task What_is_no_input_of_the_type_is_refused_before(string criteria)
    {
        using StringContent body = new($$$"""{"query": {{{JsonSerializer.Serialize(Keys)}}}, "variables": {"criteria": {{{criteria}}} }}""", new System.Net.Http.Headers.MediaTypeHeaderValue("application/json"));
        using HttpResponseMessage response = await server.Client.PostAsync("/graphql", body, TestContext.Current.CancellationToken);
        JsonElement answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
        Assert.Equal("BAD_USER_INPUT", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();

    private async Task<List<(string Key, double? Score)>> SearchAsync(JsonObject criteria)
    {
        List<(string, double?)> matches = [];
        string? after = null;
        do
        {
            JsonElement page = (await server.QueryAsync(Keys, new { criteria, after })).GetProperty("siteSearch");
            matches.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => (
                node.GetProperty("key").GetString()!, node.GetProperty("score").ValueKind == JsonValueKind.Null ? (double?)null : node.GetProperty("score").GetDouble())));
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
            Assert.InRange(matches.Count, 0, page.GetProperty("totalCount").GetInt32());
        }
        while (after is not null);
        return matches;
    }
}
