using System.Collections.Immutable;
using Geo.GraphQL.Errors;

namespace Geo.Query.Subscriptions;

/// <summary>What became of a request to subscribe. A closed family.</summary>
public abstract record SubscribeAnswer
{
    private SubscribeAnswer()
    {
    }

    /// <summary>The operation is no subscription, or none can be told from the request: it is answered as any request is.</summary>
    public sealed record NoSubscription : SubscribeAnswer;

    /// <summary>No stream begins.</summary>
    /// <param name="Errors">For the client.</param>
    /// <param name="Failure">For the log, never for the client.</param>
    public sealed record Refused(ImmutableArray<GraphQLError> Errors, Exception? Failure = null) : SubscribeAnswer;

    /// <summary>Events are kept for the subscriber from now on.</summary>
    public sealed record Accepted(Subscription Subscription) : SubscribeAnswer;
}
