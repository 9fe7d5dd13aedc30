namespace Geo.Land.Lineage;

/// <summary>A parcel in a lineage.</summary>
/// <param name="Key">Its county and its id there.</param>
/// <param name="Code">Its number.</param>
/// <param name="Name">Its name, where it has one.</param>
/// <param name="IsActive">Whether it still exists.</param>
/// <param name="Area">Its area on the ellipsoid, in square metres.</param>
public sealed record LineageParcel(LineageKey Key, string Code, string? Name, bool IsActive, double Area);
