using System.Collections.Immutable;
using Geo.GraphQL.Requests;
using Geo.Query.Compile;
using Geo.Query.Plans;

namespace Geo.Query.Subscriptions;

/// <summary>What one or more subscribers select of their events: equal events have equal bytes for all of them.</summary>
/// <param name="Key">Equal selections have equal keys.</param>
/// <param name="Plan">What is selected; arguments and filter are those of the first subscriber and of no meaning here.</param>
/// <param name="Records">The records inside of the event, in the order of the plan.</param>
/// <param name="Variables">The values of the variables that the selection uses.</param>
internal sealed record SharedSelection(string Key, SubscriptionPlan Plan, ImmutableArray<CompiledRecords> Records, VariableValues Variables)
{
    /// <summary>How many subscribers it has.</summary>
    public int Subscribers { get; set; }

    /// <inheritdoc/>
    public bool Equals(SharedSelection? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
