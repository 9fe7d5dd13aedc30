namespace Geo.Land.Siting;

/// <summary>The nearest facility of a kind.</summary>
/// <param name="Metres">How far it is from the outline of the site, on the ellipsoid; 0 inside of it.</param>
/// <param name="Key">Which one it is.</param>
public sealed record FacilityDistance(double Metres, string Key);
