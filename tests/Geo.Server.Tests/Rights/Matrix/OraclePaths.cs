using System.Text.Json;

namespace Geo.Server.Tests.Rights.Matrix;

/// <summary>Questions whose answer would tell what is hidden, though nothing hidden is shown.</summary>
internal static class OraclePaths
{
    private const string Land = "nodes { id code name boundary areaMu updatedBy }";

    public static IEnumerable<KeyValuePair<string, Func<RightsWorld, string, Task<string>>>> All() =>
    [
        // In the westernmost cell, beside the outline of parcel 1; and in parcels 1 and 2, beside their cells.
        Path("filter parcels by a place in the cells beside the outline", Within((0.01001, 0.0101), (0.01002, 0.0103))),
        Path("filter parcels by a place in the outline beside the cells", Within((0.01310, 0.01320), (0.02310, 0.02320))),
        Path("filter parcels by the true area", $"{{ parcels(first: 100, where: {{areaMu: {{gt: 103, lt: 104}}}}) {{ {Land} }} }}"),
        Path("filter parcels by the rounded area", $"{{ parcels(first: 100, where: {{areaMu: {{eq: 105}}}}) {{ {Land} }} }}"),
        Path("filter parcels by being unpublished", $"{{ parcels(first: 100, where: {{published: {{eq: false}}}}) {{ {Land} }} }}"),
        Path("filter parcels by a contract", $"{{ parcels(first: 100, where: {{contracts: {{some: {{price: {{gt: \"1\"}}}}}}}}) {{ {Land} }} }}"),
        Path("filter platforms by the name of a parcel", "{ platforms(where: {parcels: {some: {name: {startsWith: \"private 440784\"}}}}) { totalCount nodes { id } } }"),
        Path("near", $"{{ parcels(first: 100, near: {{geometry: {{wkt: {{text: \"POINT(112.7 22.5)\"}}}}}}) {{ edges {{ distanceMetres node {{ id code name boundary areaMu updatedBy }} }} }} }}"),
        Path("search", "{ search(text: \"44078\", types: [PARCEL, PROJECT], first: 50) { nodes { __typename ... on Parcel { id code name boundary areaMu updatedBy } ... on Project { id key } } } }"),
        Path("search by a private name", "{ search(text: \"private\", first: 50) { nodes { __typename ... on Parcel { id name } ... on Project { id key } } } }"),
        Path("node of the import of somebody else", $"{{ node(id: \"{WorldRecords.ForeignImport}\") {{ ... on ImportJob {{ id fileName }} }} }}"),
        new("import report of somebody else", (world, role) => world.StatusAsync(role, "/imports/00000000-0000-4000-0021-440784000001/report")),
        new("order parcels by the true area", OrderAsync),
        new("sum of areas", SumAsync),
        new("extent", ExtentAsync),
        new("cursor of the admin", CursorAsync),
    ];

    private static KeyValuePair<string, Func<RightsWorld, string, Task<string>>> Path(string name, string query) => new(name, async (world, role) => Sight.Of(await world.AskAsync(role, query)));

    private static string Within(params (double West, double East)[] offsets)
    {
        IEnumerable<string> boxes = offsets.SelectMany(at => new[] { 112.6, 112.8 }.Select(x =>
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{{boundary: {{bbox: [{x + at.West:F5}, 22.50050, {x + at.East:F5}, 22.50060]}}}}")));
        return $"{{ parcels(first: 100, where: {{or: [{string.Join(", ", boxes)}]}}) {{ {Land} }} }}";
    }

    // The parcel of 鹤山 is the smaller one; rounded they are equal, and the county decides.
    private static async Task<string> OrderAsync(RightsWorld world, string role)
    {
        JsonElement body = await world.AskAsync(role, "{ parcels(where: {published: {eq: true}}, orderBy: [AREA_MU_ASC]) { nodes { countyCode } } }");
        return body.GetProperty("data").GetProperty("parcels").GetProperty("nodes")[0].GetProperty("countyCode").GetString() == RightsWorld.Heshan ? "told" : "tied";
    }

    private static async Task<string> SumAsync(RightsWorld world, string role)
    {
        async Task<string> OfAsync(string county)
        {
            JsonElement body = await world.AskAsync(role, $"{{ parcels(where: {{countyCode: {{eq: \"{county}\"}}}}) {{ aggregate {{ count areaMu {{ sum min max }} }} groups(by: [STAGE]) {{ areaMu {{ sum }} }} }} }}");
            JsonElement parcels = body.GetProperty("data").GetProperty("parcels");
            double[] sums = [parcels.GetProperty("aggregate").GetProperty("areaMu").GetProperty("sum").GetDouble(), .. parcels.GetProperty("groups").EnumerateArray().Select(group => group.GetProperty("areaMu").GetProperty("sum").GetDouble())];
            return sums switch
            {
                [105, 105] => "coarse",
                [> 206 and < 208, > 206 and < 208] => "full",
                _ => $"LEAK({string.Join(' ', sums)})",
            };
        }

        return $"{await OfAsync(RightsWorld.Kaiping)}/{await OfAsync(RightsWorld.Heshan)}";
    }

    private static async Task<string> ExtentAsync(RightsWorld world, string role)
    {
        async Task<string> OfAsync(string county)
        {
            JsonElement body = await world.AskAsync(role, $"{{ parcels(where: {{countyCode: {{eq: \"{county}\"}}}}) {{ extent }} }}");
            double[] box = [.. body.GetProperty("data").GetProperty("parcels").GetProperty("extent").EnumerateArray().Select(number => number.GetDouble())];
            return box.All(number => Math.Abs(number * 1000 - Math.Round(number * 1000)) < 1e-6) ? "coarse" : box[2] - box[0] > 0.012 ? "full" : $"LEAK({string.Join(' ', box)})";
        }

        return $"{await OfAsync(RightsWorld.Kaiping)}/{await OfAsync(RightsWorld.Heshan)}";
    }

    private static async Task<string> CursorAsync(RightsWorld world, string role)
    {
        const string Page = "query ($after: Cursor) { parcels(first: 1, after: $after, orderBy: [AREA_MU_ASC]) { pageInfo { endCursor } } }";
        string cursor = (await world.AskAsync("admin", Page)).GetProperty("data").GetProperty("parcels").GetProperty("pageInfo").GetProperty("endCursor").GetString()!;
        JsonElement body = await world.AskAsync(role, Page, new { after = cursor });
        return body.TryGetProperty("errors", out JsonElement errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString()! : "goes-on";
    }
}
