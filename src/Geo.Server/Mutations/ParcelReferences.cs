using Geo.Data.Parcels;
using Geo.Query.Mutations;

namespace Geo.Server.Mutations;

/// <summary>Whether what the record of a parcel names is there, and its code is not.</summary>
internal static class ParcelReferences
{
    /// <summary>Judges by the row of <see cref="ParcelGround.References"/>.</summary>
    public static void Judge(Parcel parcel, object?[] references, InputChecks checks)
    {
        (bool Given, UserError Error)[] unknown =
        [
            (true, Messages.UnknownSource()),
            (parcel.PlatformKey is not null, Messages.UnknownPlatform()),
            (parcel.LandUseCode is not null, Messages.UnknownLandUse("landUse")),
            (parcel.PlannedUseCode is not null, Messages.UnknownLandUse("plannedUse")),
            (parcel.TownshipCode is not null, Messages.UnknownTownship()),
        ];
        for (int i = 0; i < unknown.Length; i++)
        {
            if (unknown[i].Given && references[i] is false)
            {
                checks.Add(unknown[i].Error);
            }
        }

        if (references[^1] is true)
        {
            checks.Add(Messages.DuplicateCode(parcel.Code));
        }
    }
}
