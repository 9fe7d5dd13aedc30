using Geo.Query.Subscriptions;

namespace Geo.Server.Http.Subscriptions;

/// <summary>What became of a request. A closed family.</summary>
internal abstract record StartedOperation
{
    /// <summary>Nothing was executed; the errors as a JSON list.</summary>
    internal sealed record Refused(ReadOnlyMemory<byte> Errors) : StartedOperation;

    /// <summary>A query or mutation with its only result.</summary>
    internal sealed record Answered(ReadOnlyMemory<byte> Result) : StartedOperation;

    /// <summary>A subscription whose events are still to come.</summary>
    /// <param name="Subscription">The subscription.</param>
    /// <param name="ExpireAsync">Waits until its caller's token has ended.</param>
    internal sealed record Streaming(Subscription Subscription, Func<CancellationToken, Task> ExpireAsync) : StartedOperation;
}
