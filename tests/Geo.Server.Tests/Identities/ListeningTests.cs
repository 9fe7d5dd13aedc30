using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Geo.Server.Http.Subscriptions;
using Geo.Server.Tests.Subscriptions;

namespace Geo.Server.Tests.Identities;

/// <summary>Tokens on connections that stay open: who may open them, and when they end.</summary>
public sealed class ListeningTests(ProviderServer server) : IClassFixture<ProviderServer>
{
    private const string Listen = "subscription { parcelChanged { kind } }";

    private readonly ManualClock _clock = new(DateTimeOffset.FromUnixTimeSeconds(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds()));

    [Theory]
    [InlineData("authorization")]
    [InlineData("Authorization")]
    public async Task A_socket_shows_its_token_in_its_first_message(string name)
    {
        using RawSocket socket = await RawSocket.OpenAsync(Socket(server.Address));
        await socket.SendAsync(Init(name, $"Bearer {await server.Provider.TokenOfPersonAsync("planner")}"));
        Assert.Equal("""{"type":"connection_ack"}""", await socket.ReceiveAsync());
        await socket.SubscribeAsync("1", "{ contracts { totalCount } }");
        JsonElement result = await socket.ReceiveJsonAsync();
        Assert.NotEqual(0, result.GetProperty("payload").GetProperty("data").GetProperty("contracts").GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task A_socket_without_a_token_is_nobodys()
    {
        using RawSocket socket = await RawSocket.OpenReadyAsync(Socket(server.Address));
        await socket.SubscribeAsync("1", "{ contracts { totalCount } }");
        JsonElement result = await socket.ReceiveJsonAsync();
        Assert.Equal(0, result.GetProperty("payload").GetProperty("data").GetProperty("contracts").GetProperty("totalCount").GetInt32());
    }

    [Theory]
    [InlineData("Bearer x", "UNAUTHENTICATED: The token is no signed JSON Web Token.")]
    [InlineData("Basic dXNlcjpwYXNz", "UNAUTHENTICATED: The header Authorization must be \"Bearer\" and one token.")]
    public async Task A_socket_with_a_bad_token_is_closed_and_told_why(string authorization, string reason)
    {
        using RawSocket socket = await RawSocket.OpenAsync(Socket(server.Address));
        await socket.SendAsync(Init("Authorization", authorization));
        Assert.Equal((4403, reason), await socket.ReceiveCloseAsync());
    }

    [Fact]
    public async Task A_socket_whose_token_is_no_text_breaks_the_protocol()
    {
        using RawSocket socket = await RawSocket.OpenAsync(Socket(server.Address));
        await socket.SendAsync("""{"type":"connection_init","payload":{"Authorization":["a"]}}""");
        Assert.Equal((4400, "The authorization of a connection_init message is one text."), await socket.ReceiveCloseAsync());
    }

    [Fact]
    public async Task A_socket_ends_with_its_token()
    {
        await using RunningServer running = await StartAsync();
        string token = await server.Provider.TokenOfPersonAsync("planner");
        using RawSocket socket = await RawSocket.OpenAsync(Socket(running.Address));
        await socket.SendAsync(Init("Authorization", $"Bearer {token}"));
        Assert.Equal("""{"type":"connection_ack"}""", await socket.ReceiveAsync());
        await socket.SubscribeAsync("1", Listen);
        _clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal((4403, "TOKEN_EXPIRED"), await socket.ReceiveCloseAsync());
    }

    [Fact]
    public async Task An_event_stream_ends_with_its_token_and_says_so()
    {
        await using RunningServer running = await StartAsync();
        using HttpRequestMessage request = new(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = Listen }) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await server.Provider.TokenOfPersonAsync("planner"));
        using HttpResponseMessage answer = await running.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await Eventually.Async(() => _clock.Waits(End(request.Headers.Authorization.Parameter!)));
        _clock.Advance(TimeSpan.FromMinutes(6));
        string events = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("\"code\":\"RIGHTS_LOST\"", events, StringComparison.Ordinal);
        Assert.Contains("event: complete", events, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_stream_with_a_bad_token_is_refused()
    {
        using HttpClient http = new() { BaseAddress = server.Address };
        using HttpRequestMessage request = new(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = Listen }) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "x");
        using HttpResponseMessage answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    // Nobody is taken for dead while the clock is moved.
    private Task<RunningServer> StartAsync() =>
        RunningServer.StartAsync(server.Options with { Clock = _clock, Transport = new TransportLimits { DeadAfter = TimeSpan.FromDays(1) } });

    // How long from the clock's now until the server lets go of a token.
    private TimeSpan End(string token)
    {
        string payload = token.Split('.')[1];
        long expires = JsonDocument.Parse(System.Buffers.Text.Base64Url.DecodeFromChars(payload)).RootElement.GetProperty("exp").GetInt64();
        return DateTimeOffset.FromUnixTimeSeconds(expires) + TimeSpan.FromSeconds(30) - _clock.GetUtcNow();
    }

    private static string Init(string name, string authorization) =>
        JsonSerializer.Serialize(new { type = "connection_init", payload = new Dictionary<string, string>(StringComparer.Ordinal) { [name] = authorization } });

    private static Uri Socket(Uri address) => new UriBuilder(address) { Scheme = "ws", Path = "/graphql" }.Uri;
}
