using System.Collections.Immutable;
using Geo.Data.Parcels;
using Geo.Land.Areas;

namespace Geo.Server.Mutations;

/// <summary>Whether the outline of a parcel may lie where it lies.</summary>
internal static class ParcelPlace
{
    /// <summary>Judges by the rows of <see cref="ParcelGround.Place"/> and <see cref="ParcelGround.Overlaps"/>; a parcel without a township gets the nearest.</summary>
    public static void Judge(Parcel parcel, ImmutableArray<object?[]> place, ImmutableArray<object?[]> overlaps, InputChecks checks)
    {
        if (place is not [[false, ..]])
        {
            checks.Add(Messages.OutsideCounty(parcel.CountyCode));
        }

        if (!overlaps.IsEmpty)
        {
            checks.Add(Messages.Overlaps([.. overlaps.Select(row => ((string)row[0]!, Mu.FromSquareMetres((double)row[1]!)))]));
        }

        if (parcel.TownshipPrecision != TownshipPrecision.Exact && place is [[_, var township]])
        {
            parcel.TownshipCode = (string?)township;
            parcel.TownshipPrecision = township is null ? null : TownshipPrecision.Approximate;
        }
    }
}
