using System.Text.Json;
using System.Text.Json.Nodes;

namespace Geo.Server.Tests.Schema.SiteSearch;

/// <summary>Demands: saved, shown, changed, retired, and matched with land both ways.</summary>
public sealed class DemandTests(DemoServer server) : IClassFixture<DemoServer>
{
    private const string Save =
        "mutation ($input: SaveDemandInput!) { saveDemand(input: $input) { demand { id version title state criteriaJson region { code } } userErrors { path code message } } }";

    private const string Retire = "mutation ($input: RetireDemandInput!) { retireDemand(input: $input) { demand { id version state } userErrors { path code } } }";

    [Fact]
    public async Task A_demand_is_shown_as_it_was_saved_and_its_json_can_be_sent_again()
    {
        JsonObject criteria = Parse(
            """
            {"kinds": ["PARCEL"], "sizeMu": {"min": 5, "max": 50.5}, "stages": ["PREPARED", "LISTED"], "plannedUses": [{"system": "YDYH_2023", "code": "1001"}], "ownerships": ["STATE"],
             "regions": ["440783"], "platforms": ["jm-transfer"], "price": {"max": 1000000}, "hardFree": 1, "distances": [{"facility": "PORT", "maxMetres": 50000}],
             "rectangle": {"widthMetres": 80, "lengthMetres": 40}, "notIdle": true, "wishes": [{"measure": "SIZE", "full": 20, "none": 30, "bothSides": true, "weight": 2}]}
            """);
        JsonElement saved = await SaveAsync(new { title = "  汽车零部件厂  ", investor = "甲", regionCode = "440783", criteria, sourceKey = "generated", validFrom = "2026-01-01", note = "急" });
        JsonElement demand = (await server.QueryAsync(
            """
            query ($id: ID!) { node(id: $id) { ... on Demand { title investor validFrom validTo state origin version updatedBy criteriaJson
              criteria { kinds sizeMu { min max } stages plannedUses { system code } presentUses { code } ownerships regions platforms price { min max } pricePerMu { min } hardFree softFree
                distances { facility maxMetres } rectangle { widthMetres lengthMetres } notIdle maxGap wishes { measure facility weight full none bothSides } } } } }
            """,
            new { id = saved.GetProperty("id").GetString() })).GetProperty("node");
        Assert.Equal(("汽车零部件厂", "甲", "OPEN", "REPORTED", 1), (Text(demand, "title"), Text(demand, "investor"), Text(demand, "state"), Text(demand, "origin"), demand.GetProperty("version").GetInt32()));
        JsonElement shown = demand.GetProperty("criteria");
        Assert.Equal(
            """{"kinds":["PARCEL"],"sizeMu":{"min":5,"max":50.5},"stages":["PREPARED","LISTED"],"plannedUses":[{"system":"YDYH_2023","code":"1001"}],"presentUses":[],"ownerships":["STATE"],"regions":["440783"],"platforms":["jm-transfer"],"price":{"min":null,"max":1000000},"pricePerMu":null,"hardFree":1,"softFree":null,"distances":[{"facility":"PORT","maxMetres":50000}],"rectangle":{"widthMetres":40,"lengthMetres":80},"notIdle":true,"maxGap":0,"wishes":[{"measure":"SIZE","facility":null,"weight":2,"full":20,"none":30,"bothSides":true}]}""",
            shown.GetRawText());

        string json = Text(demand, "criteriaJson");
        JsonElement again = await SaveAsync(new { title = "again", regionCode = "440783", criteria = Parse(json), sourceKey = "generated" });
        Assert.Equal(json, Text(again, "criteriaJson"));
        await RetireAsync(saved);
        await RetireAsync(again);
    }

    [Fact]
    public async Task An_update_names_the_version_it_changes()
    {
        JsonElement first = await SaveAsync(Minimal("first"));
        object update = new { id = Text(first, "id"), version = 1, title = "second", regionCode = "440783", criteria = Parse("""{"stages": ["LISTED"]}"""), sourceKey = "generated" };
        JsonElement second = await SaveAsync(update);
        Assert.Equal((Text(first, "id"), 2, "second"), (Text(second, "id"), second.GetProperty("version").GetInt32(), Text(second, "title")));

        JsonElement stale = await ActAsync(Save, update);
        Assert.Equal(["version: STALE_VERSION"], Errors(stale));
        Assert.Equal(2, stale.GetProperty("demand").GetProperty("version").GetInt32());

        await RetireAsync(second);
        Assert.Equal(["id: DEMAND_RETIRED"], Errors(await ActAsync(Save, new { id = Text(first, "id"), version = 3, title = "third", regionCode = "440783", criteria = Parse("{}"), sourceKey = "generated" })));
        IReadOnlyList<object?[]> kept = await Testing.DatabaseReading.RowsAsync(server.Owner, "select title from land.demand_history where operation = 'UPDATE' and id = (select id from land.demand where title = 'second') order by change_id");
        Assert.Equal(["first", "second"], kept.Select(row => row[0]));
    }

    [Theory]
    [InlineData("""{"title": " "}""", "title: BLANK")]
    [InlineData("""{"sourceKey": "nowhere"}""", "sourceKey: UNKNOWN_SOURCE")]
    [InlineData("""{"origin": "GENERATED"}""", "origin: ORIGIN_NOT_ALLOWED")]
    [InlineData("""{"validFrom": "2026-02-01", "validTo": "2026-01-31"}""", "validTo: BAD_PERIOD")]
    [InlineData("""{"statedOn": "2999-01-01"}""", "statedOn: BAD_DATE")]
    [InlineData("""{"id": "nonsense", "version": 1}""", "id: BAD_ID")]
    [InlineData("""{"criteria": {"sizeMu": {"min": 3, "max": 2}}}""", "criteria.sizeMu: BAD_CRITERIA")]
    [InlineData("""{"criteria": {"regions": ["999999"]}}""", "criteria.regions.0: BAD_CRITERIA")]
    [InlineData("""{"criteria": {"wishes": [{"measure": "SIZE", "full": 1, "none": 2, "weight": -1}]}}""", "criteria.wishes.0.weight: BAD_CRITERIA")]
    public async Task What_is_wrong_with_a_demand_is_said_at_its_place(string change, string error)
    {
        JsonObject input = Parse("""{"title": "t", "regionCode": "440783", "criteria": {}, "sourceKey": "generated"}""");
        foreach ((string name, JsonNode? value) in Parse(change).ToArray())
        {
            input[name] = value?.DeepClone();
        }

        JsonElement payload = await ActAsync(Save, input);
        Assert.Equal([error], Errors(payload));
        Assert.Equal(JsonValueKind.Null, payload.GetProperty("demand").ValueKind);
    }

    [Theory]
    [InlineData("440600")]
    [InlineData("999999")]
    public async Task A_demand_of_a_region_that_the_caller_does_not_write_is_forbidden(string region)
    {
        JsonElement answer = await server.AskAsync(Save, new { input = new { title = "t", regionCode = region, criteria = new { }, sourceKey = "generated" } });
        Assert.Equal("FORBIDDEN", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_site_is_among_those_of_a_demand_exactly_where_the_demand_is_among_those_of_the_site()
    {
        Random chance = new(11);
        List<(string Id, HashSet<string> Sites)> demands = [];
        for (int i = 0; i < 14; i++)
        {
            JsonObject criteria = CriteriaText.Make(chance);
            criteria.Remove("platforms");
            string id = Text(await SaveAsync(new { title = $"d{i}", regionCode = "440700", criteria, sourceKey = "generated" }), "id");
            JsonElement sites = (await server.QueryAsync("query ($id: ID!) { demandSites(demand: $id, first: 1000) { totalCount nodes { key } } }", new { id })).GetProperty("demandSites");
            demands.Add((id, [.. sites.GetProperty("nodes").EnumerateArray().Select(site => Text(site, "key"))]));
        }

        JsonElement[] parcels = [.. (await server.QueryAsync("{ parcels(first: 1000, where: {countyCode: {eq: \"440783\"}}) { nodes { id code } } }")).GetProperty("parcels").GetProperty("nodes").EnumerateArray()];
        JsonElement matches = (await server.QueryAsync(
            "{ demandMatches(where: {countyCode: {eq: \"440783\"}}, first: 1000) { totalCount nodes { score demand { id } site { key score } } } }")).GetProperty("demandMatches");
        HashSet<string> known = [.. demands.Select(demand => demand.Id)];
        string[] found = [.. matches.GetProperty("nodes").EnumerateArray().Where(match => known.Contains(Text(match.GetProperty("demand"), "id"))).Select(match => $"{Text(match.GetProperty("demand"), "id")} {Text(match.GetProperty("site"), "key")}")];
        string[] expected = [.. demands.Where(demand => demand.Sites.Count < 1000).SelectMany(demand => demand.Sites.Where(site => site.StartsWith("440783", StringComparison.Ordinal)).Select(site => $"{demand.Id} {site}"))];
        HashSet<string> whole = [.. demands.Where(demand => demand.Sites.Count < 1000).Select(demand => demand.Id)];
        Assert.NotEmpty(expected);
        Assert.InRange(matches.GetProperty("totalCount").GetInt32(), 1, 1000);
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Where(pair => whole.Contains(pair.Split(' ')[0])).Order(StringComparer.Ordinal));

        foreach (JsonElement parcel in parcels.Where((_, i) => i % 97 == 0))
        {
            JsonElement own = (await server.QueryAsync("query ($id: ID!) { demandMatches(parcel: $id, first: 1000) { nodes { demand { id } site { key } } } }", new { id = Text(parcel, "id") })).GetProperty("demandMatches").GetProperty("nodes");
            Assert.Equal(
                found.Where(pair => pair.EndsWith(Text(parcel, "code"), StringComparison.Ordinal)).Select(pair => pair.Split(' ')[0]).Order(StringComparer.Ordinal),
                own.EnumerateArray().Select(match => Text(match.GetProperty("demand"), "id")).Where(known.Contains).Order(StringComparer.Ordinal));
        }

        foreach ((string id, _) in demands)
        {
            await RetireAsync(id, 1);
        }
    }

    [Fact]
    public async Task A_retired_demand_and_one_of_another_time_match_nothing_but_still_find_sites()
    {
        JsonElement open = await SaveAsync(Minimal("open"));
        JsonElement later = await SaveAsync(new { title = "later", regionCode = "440783", criteria = Parse("""{"regions": ["440783"]}"""), sourceKey = "generated", validFrom = "2990-01-01" });
        JsonElement retired = await SaveAsync(Minimal("retired"));
        await RetireAsync(retired);
        string parcel = Text((await server.QueryAsync("{ parcels(first: 1, where: {countyCode: {eq: \"440783\"}, state: {eq: ACTIVE}}) { nodes { id } } }")).GetProperty("parcels").GetProperty("nodes")[0], "id");
        string[] titles = [.. (await server.QueryAsync("query ($id: ID!) { demandMatches(parcel: $id) { nodes { demand { title } } } }", new { id = parcel })).GetProperty("demandMatches").GetProperty("nodes").EnumerateArray().Select(match => Text(match.GetProperty("demand"), "title"))];
        Assert.Contains("open", titles);
        Assert.DoesNotContain("later", titles);
        Assert.DoesNotContain("retired", titles);
        Assert.NotEqual(0, (await server.QueryAsync("query ($id: ID!) { demandSites(demand: $id) { totalCount } }", new { id = Text(retired, "id") })).GetProperty("demandSites").GetProperty("totalCount").GetInt32());
        await RetireAsync(open);
        await RetireAsync(later);
    }

    [Theory]
    [InlineData("demandSites(demand: \"nonsense\") { totalCount }", "NOT_FOUND")]
    [InlineData("demandMatches { totalCount }", "BAD_USER_INPUT")]
    [InlineData("demandMatches(parcel: \"x\", where: {}) { totalCount }", "BAD_USER_INPUT")]
    [InlineData("demandMatches(parcel: \"nonsense\") { totalCount }", "NOT_FOUND")]
    [InlineData("demandMatches(where: {}) { totalCount }", "BAD_USER_INPUT")]
    [InlineData("demandMatches(where: {}, on: \"2999-01-01\") { totalCount }", "BAD_DATE")]
    public async Task Wrong_arguments_are_refused_with_a_code(string field, string code)
    {
        JsonElement answer = await server.AskAsync($"{{ {field} }}");
        Assert.Equal(code, answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    private static object Minimal(string title) => new { title, regionCode = "440783", criteria = Parse("""{"regions": ["440783"]}"""), sourceKey = "generated" };

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();

    private static string Text(JsonElement item, string name) => item.GetProperty(name).GetString()!;

    private static string[] Errors(JsonElement payload) =>
        [.. payload.GetProperty("userErrors").EnumerateArray().Select(error => $"{string.Join('.', error.GetProperty("path").EnumerateArray())}: {Text(error, "code")}")];

    private async Task<JsonElement> SaveAsync(object input)
    {
        JsonElement payload = await ActAsync(Save, input);
        Assert.Empty(Errors(payload));
        return payload.GetProperty("demand");
    }

    private Task RetireAsync(JsonElement demand) => RetireAsync(Text(demand, "id"), demand.GetProperty("version").GetInt32());

    private async Task RetireAsync(string id, int version)
    {
        JsonElement payload = await ActAsync(Retire, new { id, version, reason = "done" });
        Assert.Empty(Errors(payload));
        Assert.Equal("RETIRED", Text(payload.GetProperty("demand"), "state"));
    }

    private async Task<JsonElement> ActAsync(string mutation, object input) => (await server.QueryAsync(mutation, new { input })).EnumerateObject().Single().Value;
}
