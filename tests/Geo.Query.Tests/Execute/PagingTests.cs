using System.Text.Json;
using Geo.Query.Tests.Land;
using Npgsql;
using Xunit;

namespace Geo.Query.Tests.Execute;

/// <summary>Walking the pages of a list gives the list, whatever the order, forwards and backwards.</summary>
public sealed class PagingTests(LandFixture land) : IClassFixture<LandFixture>
{
    private static readonly string[] Fields =
        ["CODE", "NAME", "STAGE", "COUNTY_CODE", "AREA_MU", "REGISTERED_AREA_MU", "PRICE", "FLOORS", "IS_LISTED", "STATED_ON", "UPDATED_AT", "TAG", "PLATFORM_KEY"];

    [Fact]
    public async Task Pages_forwards_and_backwards_are_the_whole_list_for_random_orders()
    {
        Random random = new(7);
        for (int i = 0; i < 60; i++)
        {
            string order = string.Join(", ", Fields.OrderBy(_ => random.Next()).Take(random.Next(0, 4)).Select(field => $"{field}_{(random.Next(2) == 0 ? "ASC" : "DESC")}"));
            List<string> whole = await CodesAsync($"first: 1000, orderBy: [{order}]");
            Assert.Equal(60, whole.Count);
            int size = random.Next(1, 25);
            Assert.Equal(whole, await WalkAsync(order, size, forward: true));
            Assert.Equal(whole, await WalkAsync(order, size, forward: false));
        }
    }

    [Fact]
    public async Task The_list_is_in_the_order_of_PostgreSQL()
    {
        Assert.Equal(
            await land.RowsAsync<string>("select code from api.parcel order by name desc, floors, county_code, id"),
            await CodesAsync("first: 1000, orderBy: [NAME_DESC, FLOORS_ASC]"));
    }

    [Fact]
    public async Task A_walk_misses_nothing_and_repeats_nothing_while_others_insert()
    {
        List<string> before = await CodesAsync("first: 1000, orderBy: [NAME_ASC]");
        List<string> walked = [];
        string? cursor = null;
        int inserted = 0;
        try
        {
            do
            {
                JsonElement page = await PageAsync($"first: 7, orderBy: [NAME_ASC]{(cursor is null ? "" : $", after: \"{cursor}\"")}");
                walked.AddRange(Codes(page));
                cursor = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
                await InsertAsync(inserted++);
            }
            while (cursor is not null);
        }
        finally
        {
            await ExecuteAsync("delete from api.parcel where code like 'new%'");
        }

        Assert.Equal(before, [.. walked.Where(code => !code.StartsWith("new", StringComparison.Ordinal))]);
        Assert.Equal(walked.Count, walked.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task After_and_before_together_are_what_lies_between()
    {
        List<string> whole = await CodesAsync("first: 1000, orderBy: [PRICE_DESC]");
        JsonElement page = await PageAsync("first: 20, orderBy: [PRICE_DESC]");
        string[] cursors = [.. page.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("cursor").GetString()!)];
        string between = $"after: \"{cursors[3]}\", before: \"{cursors[12]}\", orderBy: [PRICE_DESC]";
        Assert.Equal(whole[4..12], await CodesAsync($"first: 100, {between}"));
        Assert.Equal(whole[4..7], await CodesAsync($"first: 3, {between}"));
        Assert.Equal(whole[9..12], await CodesAsync($"last: 3, {between}"));
    }

    [Fact]
    public async Task Page_info_says_what_lies_around()
    {
        Assert.Equal((false, false), Around(await PageAsync("first: 60")));
        Assert.Equal((false, true), Around(await PageAsync("first: 59")));
        Assert.Equal((true, false), Around(await PageAsync("last: 59")));
        Assert.Equal((false, true), Around(await PageAsync("first: 0")));
        string last = (await PageAsync("first: 60")).GetProperty("pageInfo").GetProperty("endCursor").GetString()!;
        Assert.Equal((true, false), Around(await PageAsync($"first: 5, after: \"{last}\"")));
    }

    private static (bool Before, bool After) Around(JsonElement page) =>
        (page.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean(), page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());

    private async Task<List<string>> WalkAsync(string order, int size, bool forward)
    {
        List<string> walked = [];
        string? cursor = null;
        do
        {
            string place = cursor is null ? "" : $", {(forward ? "after" : "before")}: \"{cursor}\"";
            JsonElement page = await PageAsync($"{(forward ? "first" : "last")}: {size}, orderBy: [{order}]{place}");
            walked.InsertRange(forward ? walked.Count : 0, Codes(page));
            JsonElement info = page.GetProperty("pageInfo");
            cursor = info.GetProperty(forward ? "hasNextPage" : "hasPreviousPage").GetBoolean() ? info.GetProperty(forward ? "endCursor" : "startCursor").GetString() : null;
        }
        while (cursor is not null);
        return walked;
    }

    private async Task<List<string>> CodesAsync(string arguments) => Codes(await PageAsync(arguments));

    private async Task<JsonElement> PageAsync(string arguments) => (await land.DataAsync(
        $"{{ parcels({arguments}) {{ edges {{ cursor node {{ code }} }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }}")).GetProperty("parcels");

    private static List<string> Codes(JsonElement page) =>
        [.. page.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node").GetProperty("code").GetString()!)];

    private Task InsertAsync(int number) => ExecuteAsync(
        $"insert into api.parcel select county_code, gen_random_uuid(), 'new{number}-' || code, name, stage, boundary, ellipsoid_area, registered_area, price, floors, is_listed, stated_on, updated_at, tag, platform_key from api.parcel where code like '44078%' order by code limit 5 offset {number * 5}");

    private async Task ExecuteAsync(string sql)
    {
        await using NpgsqlCommand command = land.Database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
