using System.Collections.Immutable;
using Geo.Data.Parcels;
using Geo.Query.Mapping;

namespace Geo.Server.Schema.Changes;

/// <summary>What one change did to a parcel.</summary>
/// <param name="Position">The place of the change in the log.</param>
/// <param name="Key">The parcel.</param>
internal sealed record ParcelChange(
    long Position, object[] Key, DateTimeOffset ChangedAt, string Actor, string? Reason, ImmutableArray<string> Fields, ParcelSnapshot? Before, ParcelSnapshot? After)
{
    /// <summary>The type.</summary>
    public static readonly ObjectMap Map = new ObjectMapBuilder<ParcelChange>("RecordedParcelChange", "What one change did to a parcel (地块变更).")
        .Field("kind", change => change.Kind, "What became of it (变更种类).")
        .Field("changedAt", change => change.ChangedAt, "When it was committed (变更时间); as `asOf` it shows the land behind the change.")
        .Field("actor", change => change.Actor, "Who did it (操作者).")
        .OptionalText("reason", change => change.Reason, "Why (变更原因), where the act says it.")
        .Leaves("fields", change => change.Fields, "The fields of the parcel that are other than before (变更字段); none where it was added or removed.")
        .OptionalObject("before", change => change.Before, ParcelSnapshot.Map, "The parcel before (变更前); null where it was added.")
        .OptionalObject("after", change => change.After, ParcelSnapshot.Map, "The parcel behind the change (变更后); null where it was removed.")
        .Record("parcel", "Parcel", change => change.Key, "The parcel as it is now (现状地块); null where it is there no more.")
        .Build();

    /// <summary>What became of the parcel.</summary>
    public ParcelChangeKind Kind => (Before, After) switch
    {
        (null, _) => ParcelChangeKind.Added,
        (_, null) => ParcelChangeKind.Removed,
        ({ State: ParcelState.Active }, { State: ParcelState.Retired }) => ParcelChangeKind.Retired,
        _ => ParcelChangeKind.Changed,
    };
}
