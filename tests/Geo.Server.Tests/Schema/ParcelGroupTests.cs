using System.Text.Json;

namespace Geo.Server.Tests.Schema;

/// <summary>Parcels grouped by what rules and other records say, over the generated parcels.</summary>
public sealed class ParcelGroupTests(DemoServer server) : IClassFixture<DemoServer>
{
    // Each group opens the list it stands for: the filter made of its key selects exactly its records.
    [Theory]
    [InlineData("IDLE_STATE", "idleState", "idleState: {on: \"2026-11-01\", in: [$]}")]
    [InlineData("SUPPLY_YEAR", "supplyYear", "supplyYear: {eq: $}")]
    [InlineData("LAND_USE_CLASS_CODE", "landUseClassCode", "landUseClassCode: {eq: \"$\"}")]
    [InlineData("PLANNED_USE_CLASS_CODE", "plannedUseClassCode", "plannedUseClassCode: {eq: \"$\"}")]
    [InlineData("STAGE", "stage", "stage: {eq: $}")]
    [InlineData("OWNERSHIP", "ownership", "ownership: {eq: $}")]
    [InlineData("COUNTY_CODE", "countyCode", "countyCode: {eq: \"$\"}")]
    [InlineData("TOWNSHIP_CODE", "townshipCode", "townshipCode: {eq: \"$\"}")]
    [InlineData("PLATFORM_KEY", "platformKey", "platformKey: {eq: \"$\"}")]
    public async Task Each_group_is_what_the_filter_of_its_key_selects(string by, string field, string filter)
    {
        string beside = by switch { "LAND_USE_CLASS_CODE" => "landUseSystem", "PLANNED_USE_CLASS_CODE" => "plannedUseSystem", _ => "" };
        JsonElement groups = (await server.QueryAsync($"{{ parcels {{ groups(by: [{by}], on: \"2026-11-01\") {{ count key {{ {field} {beside} }} }} }} }}"))
            .GetProperty("parcels").GetProperty("groups");
        Assert.True(groups.GetArrayLength() > 1);
        Assert.Equal(3000, groups.EnumerateArray().Sum(group => group.GetProperty("count").GetInt32()));
        foreach (JsonElement group in groups.EnumerateArray())
        {
            JsonElement value = group.GetProperty("key").GetProperty(field);
            string condition = value.ValueKind == JsonValueKind.Null ? $"{field}: {{isNull: true}}" : filter.Replace("$", value.ToString(), StringComparison.Ordinal);
            if (beside.Length > 0)
            {
                condition += group.GetProperty("key").GetProperty(beside) is { ValueKind: JsonValueKind.String } system ? $", {beside}: {{eq: \"{system}\"}}" : $", {beside}: {{isNull: true}}";
            }

            JsonElement selected = (await server.QueryAsync($"{{ parcels(where: {{{condition}}}) {{ totalCount }} }}")).GetProperty("parcels");
            Assert.Equal((condition, group.GetProperty("count").GetInt32()), (condition, selected.GetProperty("totalCount").GetInt32()));
        }
    }

    [Fact]
    public async Task The_idle_state_of_a_group_is_that_of_the_clock_of_each_parcel()
    {
        JsonElement nodes = (await server.QueryAsync(
            """{ parcels(first: 1000, where: {idleState: {on: "2026-11-01", in: [SUSPECTED_NOT_STARTED, SUSPECTED_SUSPENDED]}}) { nodes { idleClock(on: "2026-11-01") { state } } } }"""))
            .GetProperty("parcels").GetProperty("nodes");
        Assert.NotEqual(0, nodes.GetArrayLength());
        Assert.All(nodes.EnumerateArray(), node => Assert.StartsWith("SUSPECTED", node.GetProperty("idleClock").GetProperty("state").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Keys_name_their_records_and_shares_come_to_one()
    {
        JsonElement[] groups = [.. (await server.QueryAsync(
            """{ parcels { groups(by: [COUNTY_CODE, LAND_USE_CLASS_CODE]) { key { county { name } landUseClass { name level } platform { name } } shareOfArea areaMu { sum share } registeredAreaMu { share } } } }"""))
            .GetProperty("parcels").GetProperty("groups").EnumerateArray()];
        Assert.Contains(groups, group => group.GetProperty("key").GetProperty("county").GetProperty("name").GetString() == "开平市");
        Assert.All(groups, group => Assert.Equal(1, group.GetProperty("key").GetProperty("landUseClass").GetProperty("level").GetInt32()));
        Assert.All(groups, group => Assert.Equal(JsonValueKind.Null, group.GetProperty("key").GetProperty("platform").ValueKind));
        Assert.Equal(1, groups.Sum(group => group.GetProperty("areaMu").GetProperty("share").GetDouble()), 9);
        Assert.Equal(1, groups.Select(group => group.GetProperty("registeredAreaMu").GetProperty("share")).Where(share => share.ValueKind == JsonValueKind.Number).Sum(share => share.GetDouble()), 9);
    }

    [Fact]
    public async Task The_map_follows_the_same_filter()
    {
        JsonElement tiles = (await server.QueryAsync("""{ parcels(where: {idleState: {on: "2026-11-01", eq: SUSPECTED_NOT_STARTED}, supplyYear: {gte: 2015}}) { totalCount tiles { urlTemplate } } }""")).GetProperty("parcels");
        string address = tiles.GetProperty("tiles").GetProperty("urlTemplate").GetString()!.Replace("{z}", "0", StringComparison.Ordinal).Replace("{x}", "0", StringComparison.Ordinal).Replace("{y}", "0", StringComparison.Ordinal);
        using HttpResponseMessage tile = await server.Client.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute), TestContext.Current.CancellationToken);
        Assert.True(tile.IsSuccessStatusCode, $"{address}: {(int)tile.StatusCode}");
    }

    [Theory]
    [InlineData("parcels { groups(by: [IDLE_STATE], on: \"2999-01-01\") { count } }", "BAD_DATE")]
    [InlineData("parcels(where: {idleState: {on: \"1949-09-30\", eq: FOUND}}) { totalCount }", "BAD_DATE")]
    [InlineData("parcels(where: {idleState: {eq: null}}) { totalCount }", "BAD_FILTER")]
    [InlineData("parcels { groups(by: []) { count } }", "BAD_USER_INPUT")]
    [InlineData("parcels { groups(by: [TOWNSHIP_CODE, LAND_USE_CODE, PLANNED_USE_CODE, STAGE, SUPPLY_YEAR]) { count } }", "TOO_MANY_GROUPS")]
    public async Task Wrong_arguments_are_refused_with_a_code(string field, string code)
    {
        JsonElement answer = await server.AskAsync($"{{ {field} }}");
        Assert.Equal(code, answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }
}
