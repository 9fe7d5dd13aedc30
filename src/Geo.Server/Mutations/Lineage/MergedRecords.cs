using System.Collections.Immutable;
using System.Globalization;
using Geo.Data.Parcels;
using Geo.Data.Sources;
using Geo.Query.Mutations;

namespace Geo.Server.Mutations.Lineage;

/// <summary>What the records of parcels that are merged have in common, and whether their land is in one piece.</summary>
internal static class MergedRecords
{
    /// <summary>What keeps the parcels from becoming one: another owner, land apart, or something they differ in and the input does not say.</summary>
    public static ImmutableArray<UserError> Judge(ImmutableArray<Parcel> parcels, Successor merged, ImmutableArray<object?[]> neighbours)
    {
        ImmutableArray<UserError>.Builder errors = ImmutableArray.CreateBuilder<UserError>();
        for (int i = 1; i < parcels.Length; i++)
        {
            if (parcels[i].Ownership != parcels[0].Ownership)
            {
                errors.Add(Messages.OwnershipDiffers().Below("parcels", i.ToString(CultureInfo.InvariantCulture)));
            }
        }

        (string Field, bool MayBeNone, Func<Parcel, object?> Value)[] facts =
        [
            ("stage", false, parcel => parcel.Stage),
            ("landUse", true, parcel => (parcel.LandUseSystem, parcel.LandUseCode)),
            ("plannedUse", true, parcel => (parcel.PlannedUseSystem, parcel.PlannedUseCode)),
            ("platformKey", true, parcel => parcel.PlatformKey),
            ("sourceKey", false, parcel => parcel.SourceId),
        ];
        errors.AddRange(facts.Where(fact => !merged.Says(fact.Field, fact.MayBeNone) && parcels.Select(fact.Value).Distinct().Skip(1).Any()).Select(fact => Messages.ParcelsDiffer(fact.Field)));
        string[] apart = Apart(parcels, neighbours);
        if (apart.Length > 0)
        {
            errors.Add(Messages.NotContiguous(apart));
        }

        return errors.ToImmutable();
    }

    /// <summary>A record with what the parcels all have; what they differ in is as the first one has it, and the input must say it.</summary>
    public static Parcel Common(ImmutableArray<Parcel> parcels)
    {
        Parcel first = parcels[0];
        bool isOneTownship = parcels.All(parcel => parcel.TownshipPrecision == TownshipPrecision.Exact && parcel.TownshipCode == first.TownshipCode);
        return new Parcel
        {
            CountyCode = first.CountyCode,
            Code = first.Code,
            Boundary = first.Boundary,
            LabelPoint = first.LabelPoint,
            Stage = first.Stage,
            Ownership = first.Ownership,
            LandUseSystem = first.LandUseSystem,
            LandUseCode = first.LandUseCode,
            PlannedUseSystem = first.PlannedUseSystem,
            PlannedUseCode = first.PlannedUseCode,
            PlatformKey = first.PlatformKey,
            TownshipCode = isOneTownship ? first.TownshipCode : null,
            TownshipPrecision = isOneTownship ? TownshipPrecision.Exact : null,
            // Land that is partly made up describes no real land.
            Origin = parcels.Any(parcel => parcel.Origin == Origin.Generated) ? Origin.Generated
                : parcels.All(parcel => parcel.Origin == Origin.Surveyed) ? Origin.Surveyed
                : Origin.Reported,
            SourceId = first.SourceId,
            Published = parcels.All(parcel => parcel.Published),
            StatedOn = parcels.All(parcel => parcel.StatedOn == first.StatedOn) ? first.StatedOn : null,
            UpdatedBy = first.UpdatedBy,
        };
    }

    // The codes of the parcels that no way over shared boundary leads to from the first one.
    private static string[] Apart(ImmutableArray<Parcel> parcels, ImmutableArray<object?[]> neighbours)
    {
        ILookup<Guid, Guid> next = neighbours.SelectMany(row => new[] { ((Guid)row[0]!, (Guid)row[1]!), ((Guid)row[1]!, (Guid)row[0]!) }).ToLookup(pair => pair.Item1, pair => pair.Item2);
        HashSet<Guid> met = [parcels[0].Id];
        Queue<Guid> open = new(met);
        while (open.TryDequeue(out Guid at))
        {
            foreach (Guid other in next[at].Where(met.Add))
            {
                open.Enqueue(other);
            }
        }

        return [.. parcels.Where(parcel => !met.Contains(parcel.Id)).Select(parcel => parcel.Code).Order(StringComparer.Ordinal)];
    }
}
