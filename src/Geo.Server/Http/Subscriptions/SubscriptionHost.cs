using Geo.Data.History;
using Geo.Query.Subscriptions;

namespace Geo.Server.Http.Subscriptions;

/// <summary>Keeps the change log followed and the subscribers told, as long as the server runs.</summary>
internal sealed class SubscriptionHost(ChangeListener listener, ChangeFeed feed, SubscriptionEngine engine) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        Task listening = listener.RunAsync(either.Token);
        Task telling = engine.RunAsync(feed.FollowAsync(after: 0, either.Token), either.Token);
        await Task.WhenAny(listening, telling);
        await either.CancelAsync();
        await Task.WhenAll(listening, telling);
    }
}
