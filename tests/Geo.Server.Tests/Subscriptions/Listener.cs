using System.Text.Json;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Requests;
using Geo.Query.Execute;
using Geo.Query.Subscriptions;

namespace Geo.Server.Tests.Subscriptions;

/// <summary>A subscriber of an engine, without a transport in between.</summary>
internal sealed class Listener : IAsyncDisposable
{
    private readonly IAsyncEnumerator<ReadOnlyMemory<byte>> _events;
    private Task _open = Task.CompletedTask;

    private Listener(Subscription subscription)
    {
        Subscription = subscription;
        _events = subscription.ReadAsync(TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
    }

    /// <summary>The rights to everything.</summary>
    public static CallerSettings All { get; } = Of("440703,440704,440705,440781,440783,440784,440785");

    public Subscription Subscription { get; }

    /// <summary>The rights to read some counties.</summary>
    public static CallerSettings Of(string counties) => new([new("geo.exact", counties)]);

    /// <summary>Subscribes.</summary>
    public static async Task<Listener> StartAsync(SubscriptionEngine engine, string query, object? variables = null, Func<CallerSettings?>? rights = null)
    {
        SubscribeAnswer answer = await SubscribeAsync(engine, query, variables, rights);
        return new Listener(Assert.IsType<SubscribeAnswer.Accepted>(answer).Subscription);
    }

    /// <summary>Subscribes, and gives the errors.</summary>
    public static async Task<IReadOnlyList<GraphQLError>> RefuseAsync(SubscriptionEngine engine, string query, object? variables = null, Func<CallerSettings?>? rights = null) =>
        Assert.IsType<SubscribeAnswer.Refused>(await SubscribeAsync(engine, query, variables, rights)).Errors;

    /// <summary>The next event, as the value of the root field.</summary>
    public async Task<JsonElement> NextAsync()
    {
        JsonElement result = await NextResultAsync();
        Assert.False(result.TryGetProperty("errors", out JsonElement errors), errors.ToString());
        return result.GetProperty("data").EnumerateObject().Single().Value;
    }

    /// <summary>The next event as a whole.</summary>
    public async Task<JsonElement> NextResultAsync()
    {
        Assert.True(
            await _events.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken),
            $"The subscription ended: {Subscription.Problem?.Code}");
        return JsonDocument.Parse(_events.Current).RootElement.Clone();
    }

    /// <summary>Waits for the end; false where another event comes.</summary>
    public async Task<bool> IsOverAsync() =>
        !await _events.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

    /// <summary>The events that wait to be read, as values of the root field; nothing is read behind them.</summary>
    public async Task<IReadOnlyList<JsonElement>> WaitingAsync()
    {
        List<JsonElement> waiting = [];
        while (true)
        {
            ValueTask<bool> next = _events.MoveNextAsync();
            if (!next.IsCompleted)
            {
                _open = next.AsTask();
                return waiting;
            }

            Assert.True(await next);
            waiting.Add(JsonDocument.Parse(_events.Current).RootElement.GetProperty("data").EnumerateObject().Single().Value.Clone());
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Subscription.DisposeAsync();
        await _open;
        await _events.DisposeAsync();
    }

    private static Task<SubscribeAnswer> SubscribeAsync(SubscriptionEngine engine, string query, object? variables, Func<CallerSettings?>? rights) => engine.SubscribeAsync(
        new GraphQLRequest(query, Variables: variables is null ? null : JsonSerializer.SerializeToElement(variables)),
        rights ?? (static () => All),
        TestContext.Current.CancellationToken);
}
