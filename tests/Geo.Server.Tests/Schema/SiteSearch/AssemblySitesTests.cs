using System.Text.Json;
using System.Text.Json.Nodes;

namespace Geo.Server.Tests.Schema.SiteSearch;

/// <summary>Assemblies as sites, beside parcels: the same groups that <c>assemblies</c> finds, judged as a whole.</summary>
public sealed class AssemblySitesTests(DemoServer server) : IClassFixture<DemoServer>
{
    private const string Search =
        "query ($criteria: SiteCriteria!) { siteSearch(criteria: $criteria, first: 1000) { totalCount nodes { kind key score areaMu parcel { code } members { code stage countyCode } criteria { criterion role reason measured } } } }";

    [Fact]
    public async Task Assemblies_are_those_of_the_filter_and_parcels_stand_beside_them()
    {
        JsonElement[] sites = await SearchAsync("""{"kinds": ["PARCEL", "ASSEMBLY"], "sizeMu": {"min": 60}, "stages": ["PREPARED", "LISTED"], "wishes": [{"measure": "SIZE", "full": 600, "none": 0}]}""");
        JsonElement[] assemblies = [.. (await server.QueryAsync(
            "{ assemblies(where: {stage: {in: [PREPARED, LISTED]}}, minArea: {mu: 60}, first: 1000) { nodes { id memberCount } } }")).GetProperty("assemblies").GetProperty("nodes").EnumerateArray()];
        Assert.Equal(
            assemblies.Where(assembly => assembly.GetProperty("memberCount").GetInt32() > 1).Select(assembly => Text(assembly, "id")).Order(StringComparer.Ordinal),
            sites.Where(site => Text(site, "kind") == "ASSEMBLY").Select(site => Text(site, "key")).Order(StringComparer.Ordinal));
        Assert.Contains(sites, site => Text(site, "kind") == "ASSEMBLY");
        JsonElement[] parcels = await SearchAsync("""{"sizeMu": {"min": 60}, "stages": ["PREPARED", "LISTED"]}""");
        Assert.Equal(parcels.Select(site => Text(site, "key")).Order(StringComparer.Ordinal), sites.Where(site => Text(site, "kind") == "PARCEL").Select(site => Text(site, "key")).Order(StringComparer.Ordinal));
        Assert.Equal(sites.OrderByDescending(site => site.GetProperty("score").GetDouble()).ThenBy(site => Text(site, "key"), StringComparer.Ordinal).Select(site => Text(site, "key")), sites.Select(site => Text(site, "key")));
    }

    [Fact]
    public async Task The_whole_is_judged_by_its_parcels_together()
    {
        JsonElement[] sites = await SearchAsync(
            """
            {"kinds": ["ASSEMBLY"], "sizeMu": {"min": 30}, "stages": ["PREPARED"], "regions": ["440700"], "hardFree": 0.2, "distances": [{"facility": "PORT", "maxMetres": 90000}],
             "wishes": [{"measure": "COMPACTNESS", "full": 0.785, "none": 0}, {"measure": "DISTANCE", "facility": "PORT", "full": 0, "none": 90000}]}
            """);
        Assert.NotEmpty(sites);
        foreach (JsonElement site in sites.Take(10))
        {
            string[] codes = [.. site.GetProperty("members").EnumerateArray().Select(member => Text(member, "code"))];
            Assert.True(codes.Length > 1);
            Assert.All(site.GetProperty("members").EnumerateArray(), member => Assert.Equal("PREPARED", Text(member, "stage")));
            IReadOnlyList<object?[]> whole = await Testing.DatabaseReading.RowsAsync(
                server.Owner,
                """
                select sum(ellipsoid_area) * 3 / 2000, (select min(st_distance(p.boundary::geography, f.location::geography)) from land.facility as f cross join land.parcel as p where f.kind = 'PORT' and p.code = any ($1)),
                  1 - sum((select coalesce(st_area(st_intersection(p.boundary, st_union(c.boundary))::geography), 0) from land.constraint_area as c where c.hardness = 'HARD' and c.boundary && p.boundary)) / sum(ellipsoid_area)
                from land.parcel as p where code = any ($1)
                """,
                [codes]);
            JsonElement[] results = [.. site.GetProperty("criteria").EnumerateArray()];
            Assert.Equal((double)whole[0][0]!, site.GetProperty("areaMu").GetDouble(), 6);
            Assert.Equal((double)whole[0][1]!, Measured(results, "DISTANCE"), 3);
            Assert.Equal((double)whole[0][2]!, Measured(results, "HARD_FREE"), 6);
            Assert.InRange(Measured(results, "COMPACTNESS"), 0.01, 1);
            Assert.All(results.Where(result => Text(result, "role") == "MUST"), result => Assert.Equal("MET", Text(result, "reason")));
        }
    }

    [Fact]
    public async Task A_parcel_meets_a_demand_as_a_part_of_an_assembly()
    {
        JsonNode criteria = JsonNode.Parse("""{"kinds": ["ASSEMBLY"], "sizeMu": {"min": 60}, "stages": ["PREPARED", "LISTED"]}""")!;
        string demand = Text((await server.QueryAsync(
            "mutation ($input: SaveDemandInput!) { saveDemand(input: $input) { demand { id } } }",
            new { input = new { title = "block", regionCode = "440783", criteria, sourceKey = "generated" } })).GetProperty("saveDemand").GetProperty("demand"), "id");
        JsonElement[] sites = [.. (await server.QueryAsync(
            "query ($id: ID!) { demandSites(demand: $id, first: 1000) { nodes { key members { id } } } }", new { id = demand })).GetProperty("demandSites").GetProperty("nodes").EnumerateArray()];
        JsonElement site = sites[0];
        foreach (JsonElement member in site.GetProperty("members").EnumerateArray().Take(3))
        {
            JsonElement match = (await server.QueryAsync(
                "query ($id: ID!) { demandMatches(parcel: $id) { nodes { demand { id } site { kind key } } } }", new { id = Text(member, "id") })).GetProperty("demandMatches").GetProperty("nodes")[0];
            Assert.Equal((demand, "ASSEMBLY", Text(site, "key")), (Text(match.GetProperty("demand"), "id"), Text(match.GetProperty("site"), "kind"), Text(match.GetProperty("site"), "key")));
        }

        HashSet<string> inside = [.. sites.SelectMany(one => one.GetProperty("members").EnumerateArray()).Select(member => Text(member, "id"))];
        string outside = (await server.QueryAsync("{ parcels(first: 1000, where: {stage: {in: [PREPARED, LISTED]}}) { nodes { id } } }")).GetProperty("parcels").GetProperty("nodes").EnumerateArray()
            .Select(parcel => Text(parcel, "id")).First(id => !inside.Contains(id));
        Assert.Equal(0, (await server.QueryAsync("query ($id: ID!) { demandMatches(parcel: $id) { totalCount } }", new { id = outside })).GetProperty("demandMatches").GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task A_rectangle_fits_only_where_there_is_room_for_it()
    {
        const string Criteria = """{"kinds": ["PARCEL", "ASSEMBLY"], "sizeMu": {"min": 10}, "stages": ["PREPARED"], "rectangle": {"widthMetres": WIDTH, "lengthMetres": LENGTH}}""";
        JsonElement[] small = await SearchAsync(Criteria.Replace("WIDTH", "30", StringComparison.Ordinal).Replace("LENGTH", "60", StringComparison.Ordinal));
        JsonElement[] large = await SearchAsync(Criteria.Replace("WIDTH", "60", StringComparison.Ordinal).Replace("LENGTH", "130", StringComparison.Ordinal));
        Assert.NotEmpty(large);
        Assert.True(small.Length > large.Length);
        Assert.Subset(small.Select(site => Text(site, "key")).ToHashSet(StringComparer.Ordinal), large.Select(site => Text(site, "key")).ToHashSet(StringComparer.Ordinal));
        Assert.All(large, site => Assert.True(Measured([.. site.GetProperty("criteria").EnumerateArray()], "RECTANGLE") >= 59.99));
    }

    private static double Measured(JsonElement[] results, string criterion) => results.First(result => Text(result, "criterion") == criterion).GetProperty("measured").GetDouble();

    private static string Text(JsonElement item, string name) => item.GetProperty(name).GetString()!;

    private async Task<JsonElement[]> SearchAsync(string criteria) =>
        [.. (await server.QueryAsync(Search, new { criteria = JsonNode.Parse(criteria) })).GetProperty("siteSearch").GetProperty("nodes").EnumerateArray()];
}
