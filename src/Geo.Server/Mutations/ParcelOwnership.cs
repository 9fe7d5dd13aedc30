using Geo.Data.Parcels;
using Geo.Land.Codes;

namespace Geo.Server.Mutations;

/// <summary>Who owns the land of a parcel: its code says it.</summary>
internal static class ParcelOwnership
{
    /// <summary>The owner by the thirteenth character.</summary>
    public static Ownership Of(ParcelCode code) => code.Ownership switch
    {
        'G' => Ownership.State,
        'J' => Ownership.Collective,
        _ => Ownership.Undetermined,
    };
}
