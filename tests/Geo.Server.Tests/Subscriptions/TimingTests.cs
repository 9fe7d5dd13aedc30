using System.Text;
using Geo.Server.Http.Subscriptions;

namespace Geo.Server.Tests.Subscriptions;

/// <summary>What happens when time passes, on a clock that the test moves.</summary>
public sealed class TimingTests(DemoDatabase database) : IClassFixture<DemoDatabase>, IAsyncLifetime
{
    private static readonly TransportLimits Limits = new()
    {
        InitWithin = TimeSpan.FromSeconds(10),
        PingAfter = TimeSpan.FromSeconds(21),
        DeadAfter = TimeSpan.FromSeconds(60),
        CommentEvery = TimeSpan.FromSeconds(12),
        ReservationHolds = TimeSpan.FromSeconds(30),
    };

    private readonly ManualClock _clock = new();
    private ListeningServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await ListeningServer.StartAsync(database, Limits, clock: _clock);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_socket_without_init_is_closed_with_4408()
    {
        using RawSocket socket = await RawSocket.OpenAsync(_server.Socket);
        await PassAsync(Limits.InitWithin);
        Assert.Equal((4408, "Connection initialisation timeout"), await socket.ReceiveCloseAsync());
    }

    [Fact]
    public async Task A_silent_peer_is_asked_and_lives_on_its_answer()
    {
        using RawSocket socket = await RawSocket.OpenReadyAsync(_server.Socket);
        await PassAsync(Limits.InitWithin);
        for (int i = 0; i < 5; i++)
        {
            await PassAsync(Limits.PingAfter);
            Assert.Equal("""{"type":"ping"}""", await socket.ReceiveAsync());
            await socket.SendAsync("""{"type":"pong"}""");
            // Its answer has been taken in when a later question is answered.
            await socket.SendAsync("""{"type":"ping"}""");
            Assert.Equal("""{"type":"pong"}""", await socket.ReceiveAsync());
        }
    }

    [Fact]
    public async Task A_peer_that_does_not_answer_is_cut_and_leaves_nothing_behind()
    {
        using RawSocket socket = await RawSocket.OpenReadyAsync(_server.Socket);
        await socket.SubscribeAsync("1", "subscription { parcelChanged { kind } }");
        await Eventually.Async(() => _server.Engine.Subscribers == 1);
        await PassAsync(Limits.InitWithin);
        for (TimeSpan passed = Limits.InitWithin; passed < Limits.DeadAfter; passed += Limits.PingAfter)
        {
            await PassAsync(Limits.PingAfter);
        }

        await Eventually.Async(() => _server.Engine.Subscribers == 0);
    }

    [Fact]
    public async Task A_quiet_event_stream_carries_comments()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/graphql?query=subscription{parcelChanged{kind}}");
        request.Headers.Accept.ParseAdd("text/event-stream");
        using HttpResponseMessage response = await _server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        using StreamReader lines = new(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), Encoding.UTF8);
        for (int i = 0; i < 3; i++)
        {
            Assert.Equal(":", await lines.ReadLineAsync(TestContext.Current.CancellationToken));
            Assert.Equal("", await lines.ReadLineAsync(TestContext.Current.CancellationToken));
            await PassAsync(Limits.CommentEvery);
        }
    }

    [Fact]
    public async Task A_reservation_that_nobody_fulfils_is_given_up()
    {
        using HttpResponseMessage reserved = await _server.Client.PutAsync("/graphql", content: null, TestContext.Current.CancellationToken);
        string token = await reserved.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        await PassAsync(Limits.ReservationHolds);
        using HttpRequestMessage open = new(HttpMethod.Get, $"/graphql?token={token}");
        open.Headers.Accept.ParseAdd("text/event-stream");
        using HttpResponseMessage response = await _server.Client.SendAsync(open, TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, response.StatusCode);
    }

    // Only once something waits for that moment can it come.
    private async Task PassAsync(TimeSpan time)
    {
        await Eventually.Async(() => _clock.Waits(time));
        _clock.Advance(time);
    }
}
