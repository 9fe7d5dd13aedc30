using System.Text;
using Geo.Query.Subscriptions;
using Geo.Server.Http.Subscriptions;

namespace Geo.Server.Tests.Subscriptions;

/// <summary>Who does not read is dropped with a reason, and nobody else notices.</summary>
public sealed class SlowSubscriberTests(DemoDatabase database) : IClassFixture<DemoDatabase>, IAsyncLifetime
{
    private static readonly SubscriptionLimits Limits = new() { GatherFor = TimeSpan.Zero, MostEvents = 100, MostBytes = 1 << 18, WaitForReaders = TimeSpan.FromMilliseconds(100) };

    // An event of some ten thousand bytes: the network between the two takes a few hundred of them, and there are three thousand.
    private static readonly string Listening =
        $"subscription {{ parcelChanged {{ {string.Concat(Enumerable.Range(0, 25).Select(i => $"p{i}: parcel {{ boundary boundaryWkt labelPointWkt }} "))} }} }}";

    private ListeningServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await ListeningServer.StartAsync(database, limits: Limits);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_socket_that_is_not_read_is_closed_with_4508_and_a_reader_gets_everything()
    {
        using RawSocket slow = await RawSocket.OpenReadyAsync(_server.Socket);
        await slow.SubscribeAsync("1", Listening);
        using RawSocket reader = await RawSocket.OpenReadyAsync(_server.Socket);
        await reader.SubscribeAsync("1", "subscription { parcelChanged { id } }");
        await Eventually.Async(() => _server.Engine.Subscribers == 2);
        await database.RunAsync("update land.parcel set version = version + 1");
        for (int i = 0; i < 3000; i++)
        {
            Assert.Equal("next", (await reader.ReceiveJsonAsync()).GetProperty("type").GetString());
        }

        await Eventually.Async(() => _server.Engine.Subscribers == 1);
        Assert.Equal((4508, "SUBSCRIBER_TOO_SLOW"), await slow.ReceiveCloseAsync());
        Assert.Equal(0, _server.Engine.WaitingBytes);
    }

    [Fact]
    public async Task An_event_stream_that_is_read_late_ends_with_the_reason()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"/graphql?query={Uri.EscapeDataString(Listening)}");
        request.Headers.Accept.ParseAdd("text/event-stream");
        using HttpResponseMessage response = await _server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        await Eventually.Async(() => _server.Engine.Subscribers == 1);
        await database.RunAsync("update land.parcel set version = version + 1");
        await Eventually.Async(() => _server.Engine.Subscribers == 0);
        Assert.Equal(0, _server.Engine.WaitingBytes);
        string told = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.EndsWith("\"extensions\":{\"code\":\"SUBSCRIBER_TOO_SLOW\"}}]}\n\nevent: complete\ndata: \n\n", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_room_again_when_it_is_dropped_hears_the_reason_too()
    {
        await using Listener listener = await Listener.StartAsync(_server.Engine, Listening);
        await database.RunAsync("update land.parcel set version = version + 1");
        await listener.Subscription.Dropped.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        // Its events are over at once, at the same time as the word that it was dropped.
        Endings endings = new();
        await OperationRunner.SendAsync(
            new StartedOperation.Streaming(listener.Subscription, ended => Task.Delay(Timeout.Infinite, ended)), endings, TestContext.Current.CancellationToken);
        Assert.Contains("SUBSCRIBER_TOO_SLOW", Assert.Single(endings.Told), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_waits_for_a_subscriber_is_bounded()
    {
        await using Listener listener = await Listener.StartAsync(_server.Engine, Listening);
        await database.RunAsync("update land.parcel set version = version + 1");
        await listener.Subscription.Dropped.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        Assert.Equal("SUBSCRIBER_TOO_SLOW", listener.Subscription.Problem!.Code);
        Assert.True(await listener.IsOverAsync());
        Assert.Equal((0, 0L), (_server.Engine.Subscribers, _server.Engine.WaitingBytes));
    }

    // Takes everything at once, and keeps what ended it.
    private sealed class Endings : IOperationSink
    {
        public List<string> Told { get; } = [];

        public Task NextAsync(ReadOnlyMemory<byte> result, CancellationToken cancellationToken) => Task.CompletedTask;

        public Task FailAsync(ReadOnlyMemory<byte> errors, CancellationToken cancellationToken) => DropAsync(errors);

        public Task CompleteAsync(CancellationToken cancellationToken) => DropAsync(default);

        public Task DropAsync(ReadOnlyMemory<byte> errors)
        {
            Told.Add(Encoding.UTF8.GetString(errors.Span));
            return Task.CompletedTask;
        }
    }
}
