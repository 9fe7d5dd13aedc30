using System.Text.Json;
using Geo.Server.Tests.Mutations;
using Geo.Server.Tests.Mutations.Lineage;
using Geo.Testing;

namespace Geo.Server.Tests.Schema;

/// <summary>The field <c>history</c> that every record has.</summary>
public sealed class HistoryTests(DemoServer server) : IClassFixture<DemoServer>
{
    private const string Page = "totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { changedAt actor reason operation fields { field before after } }";

    [Fact]
    public async Task Acts_are_told_in_their_order_with_who_why_and_what()
    {
        (string id, (double West, double South) place) = await server.NewParcelAsync();
        await server.ReshapeAsync(new { id, version = 1, boundary = OpenLand.Square(place, east: 0.0001), reason = "重新测量", statedOn = "2026-01-02" });
        await server.RetireAsync(new { id, version = 2, reason = "注销" });

        JsonElement history = await HistoryAsync(id);

        JsonElement[] changes = [.. history.GetProperty("nodes").EnumerateArray()];
        Assert.Equal(
            [("INSERT", null, "development"), ("UPDATE", "重新测量", "development"), ("UPDATE", "注销", "development")],
            changes.Select(change => (Text(change, "operation"), Text(change, "reason"), Text(change, "actor"))));
        Assert.True(changes.Zip(changes.Skip(1)).All(pair => pair.First.GetProperty("changedAt").GetDateTimeOffset() <= pair.Second.GetProperty("changedAt").GetDateTimeOffset()));
        Assert.Contains(("stage", null, "PREPARED"), Fields(changes[0]));
        Assert.Contains(("state", null, "ACTIVE"), Fields(changes[0]));
        Assert.All(Fields(changes[0]), field => Assert.Null(field.Before));
        Assert.Equal(["boundary", "labelPoint", "statedOn"], Fields(changes[1]).Select(field => field.Name).Except(["areaMu", "planarAreaMu"], StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.Contains(("statedOn", null, "2026-01-02"), Fields(changes[1]));
        Assert.StartsWith("MULTIPOLYGON(((", Fields(changes[1]).Single(field => field.Name == "boundary").Before, StringComparison.Ordinal);
        Assert.Equal([("state", "ACTIVE", "RETIRED")], Fields(changes[2]));
    }

    [Fact]
    public async Task A_record_that_is_named_is_told_by_its_identifier()
    {
        LiveParcel parcel = await server.NewParcelAsync(CutLand.Box(await new OpenLand(server).FindAsync()));
        string contract = await server.AddContractAsync(parcel, "H-1");
        JsonElement renumbered = await server.RenumberAsync(new { id = parcel.Id, version = 1, code = OpenLand.Code(), reason = "新号" });
        JsonElement[] changes = [.. (await HistoryAsync(contract)).GetProperty("nodes").EnumerateArray()];
        Assert.Contains(("source", null, HistoryId("Source:generated")), Fields(changes[0]));
        Assert.Equal("新号", Text(changes[1], "reason"));
        Assert.Equal([("parcel", parcel.Id, Text(renumbered.GetProperty("parcel"), "id"))], Fields(changes[1]));
    }

    [Fact]
    public async Task Every_value_goes_over_into_the_next_and_the_last_is_the_record()
    {
        Random random = new(3);
        (string id, _) = await server.NewParcelAsync();
        string key = (await server.QueryAsync("query ($id: ID!) { node(id: $id) { ... on Parcel { code } } }", new { id })).GetProperty("node").GetProperty("code").GetString()!;
        string[] stages = ["PREPARED", "LISTED", "DELIVERED"];
        for (int i = 0; i < 40; i++)
        {
            string change = random.Next(4) switch
            {
                0 => $"name = '{random.Next(3)}'",
                1 => $"stage = '{stages[random.Next(3)]}'",
                2 => $"registered_area = {random.Next(1, 4)}00.50",
                _ => "name = null, stated_on = date '2026-01-01' + " + random.Next(3),
            };
            await server.Owner.RunAsync($"update land.parcel set {change} where code = '{key}'");
        }

        JsonElement data = await server.QueryAsync(
            $"query ($id: ID!) {{ node(id: $id) {{ ... on Parcel {{ name stage registeredAreaMu statedOn history(first: 100) {{ {Page} }} }} }} }}", new { id });
        JsonElement parcel = data.GetProperty("node");
        Assert.Equal(41, parcel.GetProperty("history").GetProperty("totalCount").GetInt32());
        Dictionary<string, string?> values = new(StringComparer.Ordinal);
        foreach ((string name, string? before, string? after) in parcel.GetProperty("history").GetProperty("nodes").EnumerateArray().SelectMany(Fields))
        {
            Assert.Equal(values.GetValueOrDefault(name), before);
            Assert.NotEqual(before, after);
            values[name] = after;
        }

        foreach (string name in (string[])["name", "stage", "registeredAreaMu", "statedOn"])
        {
            Assert.Equal(parcel.GetProperty(name).ToString(), values.GetValueOrDefault(name) ?? "");
        }
    }

    [Fact]
    public async Task A_history_is_paged_from_both_ends_and_pages_hold_while_it_grows()
    {
        (string id, (double, double) place) = await server.NewParcelAsync();
        for (int version = 1; version <= 4; version++)
        {
            await server.ReshapeAsync(new { id, version, boundary = OpenLand.Square(place, east: 0.00001 * version), reason = $"{version}" });
        }

        JsonElement first = await HistoryAsync(id, "first: 2");
        Assert.Equal((",1", true, false), (Reasons(first), Has(first, "hasNextPage"), Has(first, "hasPreviousPage")));
        await server.ReshapeAsync(new { id, version = 5, boundary = OpenLand.Square(place), reason = "5" });
        JsonElement second = await HistoryAsync(id, $"first: 2, after: \"{Text(first.GetProperty("pageInfo"), "endCursor")}\"");
        Assert.Equal(("2,3", true, true), (Reasons(second), Has(second, "hasNextPage"), Has(second, "hasPreviousPage")));
        JsonElement last = await HistoryAsync(id, "last: 2");
        Assert.Equal(("4,5", false, true), (Reasons(last), Has(last, "hasNextPage"), Has(last, "hasPreviousPage")));
        Assert.Equal("2,3", Reasons(await HistoryAsync(id, $"last: 2, before: \"{Text(last.GetProperty("pageInfo"), "startCursor")}\"")));
        Assert.Empty(Reasons(await HistoryAsync(id, "first: 0")));
    }

    [Theory]
    [InlineData("first: 1, last: 1", "BAD_PAGE_SIZE")]
    [InlineData("first: 1001", "BAD_PAGE_SIZE")]
    [InlineData("first: -1", "BAD_PAGE_SIZE")]
    [InlineData("after: \"x\"", "BAD_CURSOR")]
    [InlineData("after: \"aGlzdG9yeToteA\"", "BAD_CURSOR")]
    public async Task A_page_that_cannot_be_is_refused(string arguments, string code)
    {
        JsonElement answer = await server.AskAsync($"{{ parcels(first: 1) {{ nodes {{ history({arguments}) {{ totalCount }} }} }} }}");
        Assert.Equal(code, Text(answer.GetProperty("errors")[0].GetProperty("extensions"), "code"));
    }

    [Fact]
    public async Task Every_kind_of_record_tells_its_history()
    {
        JsonElement data = await server.QueryAsync(
            "{ parcels(first: 3) { nodes { history { nodes { operation } } contracts(first: 1) { nodes { history { nodes { operation } } } } performances(first: 1) { nodes { history { totalCount } } } } } platforms { nodes { key history { nodes { operation } } } } projects(first: 2) { nodes { history { nodes { operation } } } } constraints(first: 2) { nodes { history { nodes { operation } } } } parks(first: 2) { nodes { history { totalCount } } } }");
        Assert.All(data.GetProperty("parcels").GetProperty("nodes").EnumerateArray(), parcel => Assert.Equal("INSERT", Text(parcel.GetProperty("history").GetProperty("nodes")[0], "operation")));
        Assert.All(data.GetProperty("projects").GetProperty("nodes").EnumerateArray(), project => Assert.Equal("INSERT", Text(project.GetProperty("history").GetProperty("nodes")[0], "operation")));
    }

    private async Task<JsonElement> HistoryAsync(string id, string arguments = "first: 50")
    {
        JsonElement data = await server.QueryAsync(
            $"query ($id: ID!) {{ node(id: $id) {{ ... on Parcel {{ history({arguments}) {{ {Page} }} }} ... on SupplyContract {{ history({arguments}) {{ {Page} }} }} }} }}", new { id });
        return data.GetProperty("node").GetProperty("history");
    }

    private static string Reasons(JsonElement history) => string.Join(',', history.GetProperty("nodes").EnumerateArray().Select(change => Text(change, "reason")));

    private static bool Has(JsonElement history, string name) => history.GetProperty("pageInfo").GetProperty(name).GetBoolean();

    private static (string Name, string? Before, string? After)[] Fields(JsonElement change) =>
        [.. change.GetProperty("fields").EnumerateArray().Select(field => (Text(field, "field")!, Text(field, "before"), Text(field, "after")))];

    private static string HistoryId(string id) => System.Buffers.Text.Base64Url.EncodeToString(System.Text.Encoding.UTF8.GetBytes(id));

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
