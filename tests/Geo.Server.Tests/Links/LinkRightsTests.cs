using System.Net;
using System.Text.Json;
using Geo.Server.Options;
using Geo.Server.Tests.Identities;

namespace Geo.Server.Tests.Links;

/// <summary>A signed address opens what its maker saw, to whoever holds it, as long as its key counts.</summary>
public sealed class LinkRightsTests(ProviderServer server) : IClassFixture<ProviderServer>
{
    private const string Query = """{ parcels(where: {county: {code: {eq: "440783"}}}) { tiles { urlTemplate } } }""";
    private static readonly byte[] OldKey = [.. Enumerable.Repeat((byte)1, 32)];
    private static readonly byte[] NewKey = [.. Enumerable.Repeat((byte)2, 32)];

    [Fact]
    public async Task A_planners_link_shows_an_investor_what_the_planner_saw_and_the_investors_own_does_not()
    {
        string planner = await server.Provider.TokenOfPersonAsync("planner");
        string investor = await server.Provider.TokenOfPersonAsync("investor");
        string link = await LinkAsync(planner);
        byte[] seen = await TileAsync(planner, link);
        Assert.NotEmpty(seen);
        Assert.Equal(seen, await TileAsync(investor, link));
        Assert.Equal(seen, await TileAsync(token: null, link));
        Assert.NotEqual(seen, await TileAsync(planner, await LinkAsync(investor)));
    }

    [Fact]
    public async Task A_link_opens_no_county_that_its_maker_did_not_see()
    {
        // Of another county, without a filter: an admin sees it, the planner's link does not.
        const string Elsewhere = """{ parcels(where: {county: {code: {eq: "440703"}}}) { tiles { urlTemplate } } }""";
        string admin = await server.Provider.TokenOfPersonAsync("admin");
        string link = await LinkAsync(await server.Provider.TokenOfPersonAsync("planner"), Elsewhere);
        Assert.NotEqual(await TileAsync(admin, await LinkAsync(admin, Elsewhere)), await TileAsync(admin, link));
    }

    [Fact]
    public async Task A_tile_without_a_link_is_as_its_token()
    {
        byte[] planned = await TileAsync(await server.Provider.TokenOfPersonAsync("planner"), Address("/tiles/parcel/{z}/{x}/{y}.mvt"));
        Assert.NotEqual(planned, await TileAsync(token: null, Address("/tiles/parcel/{z}/{x}/{y}.mvt")));
        using HttpResponseMessage refused = await server.AskAsync("x", Address("/tiles/parcel/{z}/{x}/{y}.mvt"));
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    [Fact]
    public async Task A_link_lives_as_long_as_its_key()
    {
        string token = await server.Provider.TokenOfPersonAsync("planner");
        string link;
        await using (RunningServer before = await StartAsync(OldKey))
        {
            link = await LinkAsync(before.Client, token, Query);
        }

        await using (RunningServer during = await StartAsync(NewKey, OldKey))
        {
            using HttpResponseMessage still = await during.Client.GetAsync(link, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, still.StatusCode);
            Assert.NotEqual(link, await LinkAsync(during.Client, token, Query));
        }

        await using RunningServer after = await StartAsync(NewKey);
        using HttpResponseMessage ended = await after.Client.GetAsync(link, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, ended.StatusCode);
        string body = await ended.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("LINK_INVALID", body, StringComparison.Ordinal);
        Assert.Contains("no longer valid", body, StringComparison.Ordinal);
    }

    // The tile around Kaiping.
    private static string Address(string template) =>
        template.Replace("{z}", "9", StringComparison.Ordinal).Replace("{x}", "416", StringComparison.Ordinal).Replace("{y}", "223", StringComparison.Ordinal);

    private static async Task<string> LinkAsync(HttpClient client, string token, string query)
    {
        using HttpResponseMessage answer = await ProviderServer.AskAsync(client, token, $"/graphql?query={Uri.EscapeDataString(query)}");
        using JsonDocument body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.False(body.RootElement.TryGetProperty("errors", out JsonElement errors), errors.ToString());
        return Address(body.RootElement.GetProperty("data").GetProperty("parcels").GetProperty("tiles").GetProperty("urlTemplate").GetString()!);
    }

    private async Task<string> LinkAsync(string token, string query = Query)
    {
        using HttpClient client = new() { BaseAddress = server.Address };
        return await LinkAsync(client, token, query);
    }

    private async Task<byte[]> TileAsync(string? token, string address)
    {
        using HttpClient client = new() { BaseAddress = server.Address };
        using HttpResponseMessage answer = await (token is null
            ? client.GetAsync(address, TestContext.Current.CancellationToken)
            : ProviderServer.AskAsync(client, token, address));
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    private Task<RunningServer> StartAsync(params byte[][] keys) => RunningServer.StartAsync(server.Options with { SigningKeys = new SigningKeys([.. keys]) });
}
