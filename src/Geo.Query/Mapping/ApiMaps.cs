using System.Collections.Immutable;
using Geo.Query.Mutations;
using Geo.Query.Subscriptions;

namespace Geo.Query.Mapping;

/// <summary>Everything an API is derived from, each in the order the schema shows it.</summary>
/// <param name="Description">What the API is for.</param>
/// <param name="Entities">What it shows of its tables.</param>
public sealed record ApiMaps(string Description, ImmutableArray<EntityMap> Entities)
{
    /// <summary>The root fields that the host computes.</summary>
    public ImmutableArray<ComputedRoot> Computed { get; init; } = [];

    /// <summary>The types that <c>search</c> finds, in the order of equally good hits.</summary>
    public ImmutableArray<string> Searched { get; init; } = [];

    /// <summary>
    /// The views whose earlier states are kept, each with its function <c>api.T_at(position)</c>. With any of them the root
    /// fields have the argument <c>asOf</c>; records of the other views are shown under it as they are now.
    /// </summary>
    public ImmutableArray<string> WithHistory { get; init; } = [];

    /// <summary>What can be changed.</summary>
    public ImmutableArray<MutationMap> Mutations { get; init; } = [];

    /// <summary>What can be listened to.</summary>
    public ImmutableArray<SubscriptionMap> Subscriptions { get; init; } = [];
}
