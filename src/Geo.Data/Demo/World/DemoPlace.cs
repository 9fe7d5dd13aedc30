using NetTopologySuite.Geometries;

namespace Geo.Data.Demo.World;

/// <summary>A populated place.</summary>
internal sealed record DemoPlace(string Key, string Name, Coordinate Location);
