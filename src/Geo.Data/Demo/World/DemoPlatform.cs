using NetTopologySuite.Geometries;

namespace Geo.Data.Demo.World;

/// <summary>An industrial platform that belongs to one county.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Name">Chinese name.</param>
/// <param name="AreaKm2">Planned area, where known.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="IsExact">Whether the location is the platform's own, not that of a seat.</param>
/// <param name="Industries">Its leading and featured industries.</param>
internal sealed record DemoPlatform(
    string Key, string Name, double? AreaKm2, Coordinate Location, bool IsExact, IReadOnlyList<string> Industries);
