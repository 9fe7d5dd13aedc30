using System.Text.Json;
using Geo.Query.Execute;
using Geo.Query.Plans;
using Geo.Query.Tests.Land;
using Xunit;

namespace Geo.Query.Tests.Execute;

public sealed class GroupTests(LandFixture land) : IClassFixture<LandFixture>
{
    [Fact]
    public async Task A_key_names_its_record_also_with_lists_below()
    {
        JsonElement parcels = (await land.DataAsync(
            "{ parcels { groups(by: [COUNTY_CODE]) { count key { countyCode county { name parcels(first: 1) { totalCount } } platform { key } } } } }")).GetProperty("parcels");
        foreach (JsonElement group in parcels.GetProperty("groups").EnumerateArray().Where(group => group.GetProperty("key").GetProperty("countyCode").GetString() != "999999"))
        {
            JsonElement county = group.GetProperty("key").GetProperty("county");
            Assert.NotEqual("", county.GetProperty("name").GetString());
            Assert.Equal(group.GetProperty("count").GetInt32(), county.GetProperty("parcels").GetProperty("totalCount").GetInt32());
            Assert.Equal(JsonValueKind.Null, group.GetProperty("key").GetProperty("platform").ValueKind);
        }
    }

    [Fact]
    public async Task Every_group_of_a_rule_is_what_its_filter_selects()
    {
        JsonElement groups = (await land.DataAsync("{ parcels { groups(by: [STAGE_ON], on: \"2024-03-01\") { count key { stageOn } } } }")).GetProperty("parcels").GetProperty("groups");
        Assert.True(groups.GetArrayLength() > 1);
        foreach (JsonElement group in groups.EnumerateArray())
        {
            string stage = group.GetProperty("key").GetProperty("stageOn").GetString()!;
            JsonElement selected = await land.DataAsync(
                "query ($stage: [Stage!]!) { parcels(where: {stageOn: {on: \"2024-03-01\", in: $stage}}) { totalCount } }", $$"""{"stage": ["{{stage}}"]}""");
            Assert.Equal(group.GetProperty("count").GetInt32(), selected.GetProperty("parcels").GetProperty("totalCount").GetInt32());
        }
    }

    [Fact]
    public async Task More_groups_than_the_limit_are_refused_with_what_to_do()
    {
        QueryExecutor strict = new(land.Model, land.Database, new QueryLimits { MaxGroups = 2 });
        Assert.Equal(
            """{"errors":[{"message":"There are more than 2 groups. Group by less, or select less with where.","locations":[{"line":1,"column":24}],"path":["parcels","groups"],"extensions":{"code":"TOO_MANY_GROUPS"}}],"data":null}""",
            await land.AskAsync(strict, "{ parcels { totalCount groups(by: [FLOORS]) { count } } }", operationName: null, variables: null));
    }

    [Fact]
    public async Task A_day_the_rule_refuses_is_an_error_at_the_groups() => Assert.Equal(
        """{"errors":[{"message":"Too early.","locations":[{"line":1,"column":13}],"path":["parcels","groups"],"extensions":{"code":"BAD_DATE"}}],"data":null}""",
        await land.AskAsync("{ parcels { groups(by: [STAGE_ON], on: \"1948-01-01\") { count } } }"));

    [Fact]
    public async Task The_shares_of_a_measure_come_to_one()
    {
        JsonElement parcels = (await land.DataAsync(
            "{ parcels { aggregate { areaMu { share } } groups(by: [STAGE, PLATFORM_REGION_CODE]) { areaMu { share } price { share } shareOfArea key { platformRegion { name } } } } }")).GetProperty("parcels");
        JsonElement[] groups = [.. parcels.GetProperty("groups").EnumerateArray()];
        Assert.Equal(1, groups.Sum(group => group.GetProperty("areaMu").GetProperty("share").GetDouble()), 12);
        Assert.Equal(1, groups.Sum(group => group.GetProperty("price").GetProperty("share").GetDouble()), 12);
        Assert.All(groups, group => Assert.Equal(group.GetProperty("shareOfArea").GetDouble(), group.GetProperty("areaMu").GetProperty("share").GetDouble()));
        Assert.Equal(JsonValueKind.Null, parcels.GetProperty("aggregate").GetProperty("areaMu").GetProperty("share").ValueKind);
    }
}
