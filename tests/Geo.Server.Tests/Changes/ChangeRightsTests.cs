using System.Buffers.Text;
using System.Text.Json;
using Geo.Server.Tests.Subscriptions;
using Geo.Testing;

namespace Geo.Server.Tests.Changes;

/// <summary>What the feed keeps to itself, and which cursors it refuses.</summary>
public sealed class ChangeRightsTests(DemoDatabase database) : IClassFixture<DemoDatabase>
{
    private const string Everything = "{ changes { nodes { cursor changedAt type id transaction } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } latestCursor } }";

    [Fact]
    public async Task Changes_in_another_county_are_not_there_and_not_countable()
    {
        await using FeedReader neighbour = new(database, "440784");
        (List<JsonElement> before, string? end) = await neighbour.FollowAsync("cursor", after: null);
        string whole = (await neighbour.AskAsync(Everything)).GetRawText();
        string recorded = await RecordedAsync(neighbour);
        for (int i = 0; i < 5; i++)
        {
            await database.RunAsync($"update land.parcel set name = 'hidden {i}' where county_code = '440783'");
        }

        Assert.Equal(whole, (await neighbour.AskAsync(Everything)).GetRawText());
        (List<JsonElement> after, string? later) = await neighbour.FollowAsync("cursor", after: null);
        Assert.Equal((before.Count, end), (after.Count, later));
        Assert.Equal(end, await neighbour.LatestAsync());
        Assert.Equal(recorded, await RecordedAsync(neighbour));
        await database.RunAsync("update land.parcel set name = 'shown' where ctid = (select ctid from land.parcel where county_code = '440784' limit 1)");
        Assert.Single((await neighbour.FollowAsync("id", end)).Changes);
    }

    [Fact]
    public async Task A_change_of_two_counties_shows_each_its_own_part()
    {
        await using FeedReader kaiping = new(database, "440783");
        await using FeedReader heshan = new(database, "440784");
        await using FeedReader both = new(database, "440783,440784");
        string?[] starts = [await kaiping.LatestAsync(), await heshan.LatestAsync(), await both.LatestAsync()];
        await database.RunAsync("update land.parcel set name = 'both' where county_code in ('440783', '440784', '440785')");
        (List<JsonElement> first, _) = await kaiping.FollowAsync("id countyCode transaction", starts[0], first: 100);
        (List<JsonElement> second, _) = await heshan.FollowAsync("id countyCode transaction", starts[1], first: 100);
        (List<JsonElement> together, _) = await both.FollowAsync("id countyCode transaction", starts[2], first: 100);
        Assert.All(first, change => Assert.Equal("440783", change.GetProperty("countyCode").GetString()));
        Assert.All(second, change => Assert.Equal("440784", change.GetProperty("countyCode").GetString()));
        Assert.Equal(first.Concat(second).Select(change => change.GetRawText()), together.Select(change => change.GetRawText()));
        Assert.Single(together.Select(change => change.GetProperty("transaction").GetString()).Distinct());
    }

    [Fact]
    public async Task Without_a_county_only_what_belongs_to_none_is_told()
    {
        await using FeedReader nobody = new(database, "");
        (List<JsonElement> changes, _) = await nobody.FollowAsync("countyCode type", after: null);
        Assert.NotEmpty(changes);
        Assert.All(changes, change => Assert.Equal(JsonValueKind.Null, change.GetProperty("countyCode").ValueKind));
    }

    [Fact]
    public async Task A_cursor_shows_nothing_of_where_it_stands()
    {
        await using FeedReader reader = new(database, "440783");
        long position = await database.Owner.ScalarAsync<long>("select position from api.change_position");
        string cursor = (await reader.LatestAsync())!;
        byte[] bytes = Base64Url.DecodeFromChars(cursor);
        Assert.Equal(-1, bytes.AsSpan().IndexOf(BitConverter.GetBytes(position)));
        (List<JsonElement> changes, _) = await reader.FollowAsync("cursor id", after: null, types: ["PARCEL"]);
        Assert.All(changes, change => Assert.Equal(-1, Base64Url.DecodeFromChars(change.GetProperty("cursor").GetString()).AsSpan().IndexOf("440783"u8)));
    }

    [Fact]
    public async Task A_cursor_that_was_made_up_damaged_or_of_another_list_is_refused()
    {
        await using FeedReader reader = new(database, "440783");
        string cursor = (await reader.LatestAsync())!;
        JsonElement other = await reader.AskAsync("{ parcels(first: 1) { pageInfo { endCursor } } }");
        string foreign = other.GetProperty("data").GetProperty("parcels").GetProperty("pageInfo").GetProperty("endCursor").GetString()!;
        byte[] bytes = Base64Url.DecodeFromChars(cursor);
        bytes[^1] ^= 1;
        foreach (string bad in new[] { "", "x", "AAAA", "🦆", foreign, cursor[..^4], cursor + "AAAA", Base64Url.EncodeToString(bytes), new string('A', 5000) })
        {
            await RefusedAsync(reader, bad);
        }
    }

    [Fact]
    public async Task A_cursor_from_behind_the_newest_change_is_refused()
    {
        await using FeedReader reader = new(database, "440783");
        const string Newest = "(select max(position) from land.change_transaction)";
        await database.RunAsync("update land.parcel set name = 'newest' where county_code = '440783'");
        await database.RunAsync($"begin; insert into land.change_scope select county_code, position + 1000000, record, change_id from land.change_scope where position = {Newest}; update land.change_transaction set position = position + 1000000 where position = {Newest}; commit");
        string cursor = (await reader.LatestAsync())!;
        await database.RunAsync("begin; delete from land.change_scope where position > 1000000; update land.change_transaction set position = position - 1000000 where position > 1000000; commit");
        await RefusedAsync(reader, cursor);
    }

    [Fact]
    public async Task A_page_of_more_than_the_most_is_refused()
    {
        await using FeedReader reader = new(database, "440783");
        foreach (int size in new[] { 1001, -1 })
        {
            JsonElement answer = await reader.AskAsync($"{{ changes(first: {size}) {{ nodes {{ id }} }} }}");
            Assert.Equal("BAD_PAGE_SIZE", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        }
    }

    // What asOf tells of the log, asked of this moment.
    private static async Task<string> RecordedAsync(FeedReader reader) =>
        (await reader.AskAsync("query ($now: DateTime) { parcels(asOf: $now) { totalCount } }", new { now = TimeProvider.System.GetUtcNow() })).GetProperty("extensions").GetRawText();

    private static async Task RefusedAsync(FeedReader reader, string cursor)
    {
        JsonElement answer = await reader.AskAsync("query ($after: String) { changes(after: $after) { nodes { id } } }", new { after = cursor });
        Assert.Equal((cursor, "BAD_CURSOR"), (cursor, answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString()));
    }
}
