using System.Net;
using Geo.Server.Http.Load;
using Geo.Server.Options;
using Microsoft.Extensions.Configuration;

namespace Geo.Server.Tests.Http.Load;

/// <summary>How many requests a caller may make.</summary>
public sealed class RequestRateTests(DemoServer demo) : IClassFixture<DemoServer>
{
    private const string Body = """{"query":"{ __typename }"}""";

    [Fact]
    public async Task A_caller_who_asks_too_fast_is_told_when_to_go_on_and_health_is_always_answered()
    {
        await using RunningServer server = await RunningServer.StartAsync(demo.Options with { RequestsPerMinute = 2 });
        Assert.Equal(HttpStatusCode.OK, (await Answer.PostAsync(server.Client, Body)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Answer.PostAsync(server.Client, Body)).StatusCode);
        using HttpResponseMessage refused = await Answer.PostAsync(server.Client, Body);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal("TOO_MANY_REQUESTS", await Answer.CodeAsync(refused));
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal(HttpStatusCode.OK, (await server.Client.GetAsync(new Uri("/health/live", UriKind.Relative), Answer.Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await server.Client.GetAsync(new Uri("/", UriKind.Relative), Answer.Cancel)).StatusCode);
    }

    [Fact]
    public async Task Who_shows_a_token_is_counted_by_name_and_not_with_those_beside()
    {
        await using RunningServer server = await RunningServer.StartAsync(demo.Options with { RequestsPerMinute = 2 });
        DemoTokens tokens = await DemoTokens.SignInAsync(server);
        int[] investor = await tokens.StatusesAsync(server, "investor", times: 3);
        int[] planner = await tokens.StatusesAsync(server, "planner", times: 3);
        Assert.Equal([200, 200, 429], investor);
        Assert.Equal([200, 200, 429], planner);
    }

    [Fact]
    public async Task Tokens_that_are_refused_are_counted_and_keep_nobody_without_one_away()
    {
        await using RunningServer server = await RunningServer.StartAsync(demo.Options with { RequestsPerMinute = 2 });
        (string, string) bad = ("Authorization", "Bearer nonsense");
        List<int> statuses = [];
        for (int i = 0; i < 4; i++)
        {
            using HttpResponseMessage refused = await Answer.PostAsync(server.Client, Body, headers: bad);
            statuses.Add((int)refused.StatusCode);
        }

        Assert.Equal([401, 401, 429, 429], statuses);
        Assert.Equal(HttpStatusCode.OK, (await Answer.PostAsync(server.Client, Body)).StatusCode);
    }

    [Theory]
    [InlineData("127.0.0.1", null, 0)]
    [InlineData("::1", null, 0)]
    [InlineData("0.0.0.0", null, 3_000)]
    [InlineData("127.0.0.1", 60, 60)]
    [InlineData("0.0.0.0", 0, 0)]
    public void Without_a_number_only_a_server_that_others_reach_has_a_limit(string listen, int? given, int perMinute)
    {
        (ServeOptions? options, _) = ServeOptions.Read(
            name => name switch { "GEO_DATABASE" => "Host=h", "GEO_SIGNING_KEYS" => Convert.ToBase64String(new byte[32]), _ => null },
            new ConfigurationBuilder().Build(),
            new ServeArguments { Listen = listen, RequestsPerMinute = given });
        Assert.Equal(perMinute, options!.RequestsPerMinute);
    }

    [Theory]
    [InlineData("10.0.0.1", "10.0.0.1")]
    [InlineData("::ffff:10.0.0.1", "10.0.0.1")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::")]
    public void A_network_of_one_customer_is_one_caller(string remote, string caller) =>
        Assert.Equal(IPAddress.Parse(caller), CallerKey.NetworkOf(IPAddress.Parse(remote)));
}
