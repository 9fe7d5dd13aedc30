using System.Text.Json;
using Geo.Server.Options;

namespace Geo.Server.Tests.Http;

/// <summary>What a deployment says of its maps, wherever a map answers.</summary>
public sealed class MapDeploymentTests(DemoServer server) : IClassFixture<DemoServer>
{
    private const string Number = "粤S(2024)001号";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_answer_of_a_map_carries_the_review_number()
    {
        await using RunningServer reviewed = await StartAsync(new MapOptions(Number, "开平市自然资源局", Tianditu: null));
        JsonElement map = JsonElement.Parse(await reviewed.Client.GetStringAsync("/config.json", Cancel)).GetProperty("map");
        Assert.Equal((Number, "开平市自然资源局"), (map.GetProperty("reviewNumber").GetString(), map.GetProperty("contact").GetString()));
        Assert.EndsWith($"审图号：{Number}", JsonElement.Parse(await reviewed.Client.GetStringAsync("/tiles/parcel.json", Cancel)).GetProperty("attribution").GetString(), StringComparison.Ordinal);
        string answer = await reviewed.Client.GetStringAsync("/graphql?query={parcels{tiles{reviewNumber%20attribution}}}", Cancel);
        JsonElement tiles = JsonElement.Parse(answer).GetProperty("data").GetProperty("parcels").GetProperty("tiles");
        Assert.Equal(Number, tiles.GetProperty("reviewNumber").GetString());
        Assert.Contains("GeoNames", tiles.GetProperty("attribution").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_number_none_is_said()
    {
        JsonElement data = await server.QueryAsync("{ parcels { tiles { reviewNumber } } }");
        Assert.Equal(JsonValueKind.Null, data.GetProperty("parcels").GetProperty("tiles").GetProperty("reviewNumber").ValueKind);
        Assert.DoesNotContain("审图号", await server.Client.GetStringAsync("/tiles/parcel.json", Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_may_ask_Tianditu_only_where_the_deployment_has_it()
    {
        await using RunningServer online = await StartAsync(new MapOptions(null, null, new TiandituOptions("https://t0.tianditu.gov.cn", "0123456789abcdef")));
        string with = await PolicyOfAsync(online.Client);
        Assert.Contains("connect-src 'self' https://t0.tianditu.gov.cn;", with, StringComparison.Ordinal);
        Assert.Contains("img-src 'self' https://t0.tianditu.gov.cn data: blob:;", with, StringComparison.Ordinal);
        Assert.DoesNotContain("http", await PolicyOfAsync(server.Client), StringComparison.Ordinal);
    }

    private static async Task<string> PolicyOfAsync(HttpClient client)
    {
        using HttpResponseMessage page = await client.GetAsync("/", Cancel);
        return page.Headers.GetValues("Content-Security-Policy").Single();
    }

    private Task<RunningServer> StartAsync(MapOptions map) => RunningServer.StartAsync(server.Options with { Map = map });
}
