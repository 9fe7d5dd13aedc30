namespace Geo.Server.Http.Subscriptions;

/// <summary>An operation of a connection, from its request to its end.</summary>
internal sealed class RunningOperation(string id, CancellationTokenSource stop)
{
    /// <summary>What the client calls it.</summary>
    public string Id { get; } = id;

    /// <summary>Cancelled when the client stops listening or leaves.</summary>
    public CancellationToken Stopped { get; } = stop.Token;

    /// <summary>Cancels the operation.</summary>
    public Task StopAsync() => stop.CancelAsync();
}
