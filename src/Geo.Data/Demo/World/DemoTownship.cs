using NetTopologySuite.Geometries;

namespace Geo.Data.Demo.World;

/// <summary>A township-level unit whose seat is known.</summary>
internal sealed record DemoTownship(string Code, string Name, Coordinate Seat);
