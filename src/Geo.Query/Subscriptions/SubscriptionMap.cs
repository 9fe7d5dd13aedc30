using System.Collections.Immutable;
using Geo.Query.Mapping;

namespace Geo.Query.Subscriptions;

/// <summary>
/// A field of <c>Subscription</c>: which records it watches and what an event tells. The old rows are read from the view named as
/// the entity's with <c>_history</c> behind it.
/// </summary>
/// <param name="Field">The field, a noun and a participle such as <c>parcelChanged</c>.</param>
/// <param name="Description">English, with the Chinese term.</param>
/// <param name="Entity">The type of the record (<see cref="EntityMap.TypeName"/>).</param>
/// <param name="PayloadType">The name of the type of its events.</param>
/// <param name="RecordField">The field of the event that holds the record.</param>
public sealed record SubscriptionMap(string Field, string Description, string Entity, string PayloadType, string RecordField)
{
    /// <summary>
    /// The columns whose change is an event where the record matches before and after; empty for all. A record that enters or leaves the filter
    /// is an event in any case.
    /// </summary>
    public ImmutableArray<string> Watched { get; init; } = [];

    /// <summary>Whether what is seen depends on who listens, and not only on what they may read: such listeners are told one by one.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>What is listened to where it is no filter of the entity.</summary>
    public HostWatch? Host { get; init; }

    /// <summary>Records of other tables whose change counts as one of this record.</summary>
    public ImmutableArray<WatchedPart> Parts { get; init; } = [];
}
