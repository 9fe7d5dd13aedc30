using System.Globalization;
using System.Text.Json;
using Geo.Server.Tests.Subscriptions;

namespace Geo.Server.Tests.Changes;

/// <summary>What the change feed tells, of whatever way a change was made.</summary>
public sealed class ChangesTests(DemoDatabase database) : IClassFixture<DemoDatabase>
{
    private const string Told = "kind type countyCode actor reason fields { field before after }";
    private const string Insert =
        "insert into land.parcel (county_code, id, code, boundary, stage, ownership, origin, source_id) values ('440783', 'a0000000-0000-7000-8000-{0}', '440783998001GB{1}', "
        + "st_multi(st_makeenvelope(112.3, 22.1, 112.301, 22.101, 4490)), 'PREPARED', 'STATE', 'GENERATED', 'generated')";

    [Fact]
    public async Task The_life_of_a_record_by_hand_is_told_with_who_when_and_why()
    {
        await using FeedReader reader = new(database, "440783");
        string? start = await reader.LatestAsync();
        await database.RunAsync(Parcel(1));
        await database.RunAsync("begin; set local geo.actor = 'li'; set local geo.reason = 'sold'; update land.parcel set stage = 'LISTED' where code = '440783998001GB00001'; commit");
        await database.RunAsync("begin; set local geo.reason = 'merged'; update land.parcel set state = 'RETIRED' where code = '440783998001GB00001'; commit");
        await database.RunAsync("delete from land.parcel where code = '440783998001GB00001'");
        (List<JsonElement> changes, _) = await reader.FollowAsync(Told, start, types: ["PARCEL"]);
        Assert.Equal(
            ["CREATED postgres ", "UPDATED li sold", "RETIRED postgres merged", "DELETED postgres "],
            changes.Select(change => $"{change.GetProperty("kind")} {change.GetProperty("actor")} {change.GetProperty("reason")}"));
        Assert.Equal("""[{"field":"stage","before":"PREPARED","after":"LISTED"}]""", changes[1].GetProperty("fields").GetRawText());
        Assert.All(changes, change => Assert.Equal("440783", change.GetProperty("countyCode").GetString()));
        Assert.Contains("""{"field":"code","before":null,"after":"440783998001GB00001"}""", changes[0].GetProperty("fields").GetRawText(), StringComparison.Ordinal);
        Assert.Contains("""{"field":"code","before":"440783998001GB00001","after":null}""", changes[3].GetProperty("fields").GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_transaction_over_several_tables_stays_together_and_is_paged_inside()
    {
        await using FeedReader reader = new(database, "440783");
        string? start = await reader.LatestAsync();
        await database.RunAsync("begin; update land.project set note = 'x' where county_code = '440783'; update land.parcel set name = 'x' where county_code = '440783'; update land.platform set note = 'x'; commit");
        await database.RunAsync("update land.platform set note = 'y' where key = 'jm-transfer'");
        (List<JsonElement> whole, string? end) = await reader.FollowAsync("cursor transaction type id", start);
        (List<JsonElement> paged, string? pagedEnd) = await reader.FollowAsync("cursor transaction type id", start, first: 7);
        Assert.Equal(whole.Select(change => change.GetRawText()), paged.Select(change => change.GetRawText()));
        Assert.Equal(end, pagedEnd);
        Assert.Equal(["PARCEL", "PLATFORM", "PROJECT", "PLATFORM"], whole.Select(change => change.GetProperty("type").GetString()!).Aggregate(new List<string>(), (runs, type) =>
        {
            if (runs.Count == 0 || runs[^1] != type)
            {
                runs.Add(type);
            }

            return runs;
        }));
        Assert.Equal(2, whole.Select(change => change.GetProperty("transaction").GetString()).Distinct().Count());
        Assert.Single(whole, change => change.GetProperty("transaction").GetString() == whole[^1].GetProperty("transaction").GetString());
        Assert.Equal(whole.Count, whole.Select(change => change.GetProperty("cursor").GetString()).Distinct().Count());
    }

    [Fact]
    public async Task What_comes_and_goes_in_one_transaction_is_no_change()
    {
        await using FeedReader reader = new(database, "440783");
        string? start = await reader.LatestAsync();
        await database.RunAsync($"begin; {Parcel(2)}; delete from land.parcel where code = '440783998001GB00002'; commit");
        await database.RunAsync($"begin; {Parcel(3)}; update land.parcel set stage = 'LISTED' where code = '440783998001GB00003'; commit");
        await database.RunAsync($"begin; delete from land.parcel where code = '440783998001GB00003'; {Parcel(3)}; commit");
        (List<JsonElement> changes, _) = await reader.FollowAsync(Told, start, first: 1);
        Assert.Equal(["CREATED", "UPDATED"], changes.Select(change => change.GetProperty("kind").GetString()));
        Assert.Contains("\"after\":\"LISTED\"", changes[0].GetProperty("fields").GetRawText(), StringComparison.Ordinal);
        Assert.Equal("""[{"field":"stage","before":"LISTED","after":"PREPARED"}]""", changes[1].GetProperty("fields").GetRawText());
    }

    [Fact]
    public async Task A_record_put_into_a_list_or_taken_out_is_a_change_of_who_has_the_list()
    {
        await using FeedReader reader = new(database, "440783");
        string? start = await reader.LatestAsync();
        await database.RunAsync("delete from land.project_parcel where ctid = (select ctid from land.project_parcel where county_code = '440783' limit 1)");
        JsonElement change = Assert.Single((await reader.FollowAsync(Told + " id", start)).Changes);
        Assert.Equal(("UPDATED", "PROJECT"), (change.GetProperty("kind").GetString(), change.GetProperty("type").GetString()));
        JsonElement field = Assert.Single(change.GetProperty("fields").EnumerateArray());
        Assert.Equal(("parcels", JsonValueKind.Null), (field.GetProperty("field").GetString(), field.GetProperty("after").ValueKind));
        JsonElement node = (await reader.AskAsync("query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }", new { ids = new[] { field.GetProperty("before").GetString(), change.GetProperty("id").GetString() } }));
        Assert.Equal("""[{"__typename":"Parcel"},{"__typename":"Project"}]""", node.GetProperty("data").GetProperty("nodes").GetRawText());
    }

    [Fact]
    public async Task The_record_before_and_after_is_told_whole()
    {
        await using FeedReader reader = new(database, "440783");
        string? start = await reader.LatestAsync();
        await database.RunAsync("update land.parcel set name = 'new' where ctid = (select ctid from land.parcel where county_code = '440783' limit 1)");
        JsonElement change = Assert.Single((await reader.FollowAsync("before { field value } after { field value } fields { field }", start)).Changes);
        Dictionary<string, string> before = Values(change, "before");
        Dictionary<string, string> after = Values(change, "after");
        Assert.Equal(["name", "updatedAt", "version"], after.Where(field => before.GetValueOrDefault(field.Key) != field.Value).Select(field => field.Key).Order(StringComparer.Ordinal));
        Assert.Equal((long.Parse(before["version"], CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture), after["version"]);
        Assert.StartsWith("MULTIPOLYGON", after["boundary"], StringComparison.Ordinal);
        Assert.Equal("""[{"field":"name"}]""", change.GetProperty("fields").GetRawText());
    }

    [Fact]
    public async Task Who_asks_where_the_feed_stands_and_loads_then_has_missed_nothing()
    {
        await using FeedReader reader = new(database, "440783");
        JsonElement answer = await reader.AskAsync("{ changes(first: 0) { latestCursor nodes { id } } parcels(where: {code: {startsWith: \"440783998\"}}) { totalCount } }");
        string cursor = answer.GetProperty("data").GetProperty("changes").GetProperty("latestCursor").GetString()!;
        await database.RunAsync(Parcel(4));
        Assert.Single((await reader.FollowAsync("id", cursor)).Changes);
    }

    private static string Parcel(int number) =>
        Insert.Replace("{0}", $"{number:D12}", StringComparison.Ordinal).Replace("{1}", $"{number:D5}", StringComparison.Ordinal);

    private static Dictionary<string, string> Values(JsonElement change, string side) =>
        change.GetProperty(side).EnumerateArray().ToDictionary(field => field.GetProperty("field").GetString()!, field => field.GetProperty("value").GetString()!);
}
