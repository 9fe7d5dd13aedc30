using Geo.Query.Mutations;
using Npgsql;

namespace Geo.Server.Mutations;

/// <summary>
/// What a constraint of <c>land.parcel</c> says to the caller. The handlers ask first; these speak where another transaction
/// came in between, or where C# and PostGIS judge a shape differently.
/// </summary>
internal static class ParcelConstraints
{
    private static readonly Dictionary<string, Func<UserError>> Known = new(StringComparer.Ordinal)
    {
        ["parcel_county_code_code_key"] = Messages.DuplicateCode,
        ["parcel_source_id_fkey"] = Messages.UnknownSource,
        ["parcel_platform_key_fkey"] = Messages.UnknownPlatform,
        ["parcel_township_code_fkey"] = Messages.UnknownTownship,
        ["parcel_township_of_county"] = Messages.UnknownTownship,
        ["parcel_land_use_system_land_use_code_fkey"] = () => Messages.UnknownLandUse("landUse"),
        ["parcel_planned_use_system_planned_use_code_fkey"] = () => Messages.UnknownLandUse("plannedUse"),
        ["parcel_boundary_valid"] = Messages.BrokenOutline,
        ["parcel_boundary_in_china"] = Messages.OutsideChina,
        ["parcel_ellipsoid_area_positive"] = Messages.TooSmall,
        ["parcel_registered_area_positive"] = Messages.BadRegisteredArea,
    };

    /// <summary>The error for a broken constraint; null for one that no input can break.</summary>
    public static UserError? Foreseen(PostgresException exception) =>
        exception.ConstraintName is { } name && Known.TryGetValue(name, out Func<UserError>? error) ? error() : null;
}
