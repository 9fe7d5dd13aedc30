using NetTopologySuite.Geometries;

namespace Geo.Data.Demo.World;

/// <summary>A county with a boundary, and what stands in it.</summary>
/// <param name="Code">Six digits.</param>
/// <param name="Name">Chinese name.</param>
/// <param name="Boundary">Longitude and latitude.</param>
/// <param name="Townships">Those with a seat, by code.</param>
/// <param name="Platforms">By key.</param>
/// <param name="Places">Villages and towns, by key.</param>
internal sealed record DemoCounty(
    string Code,
    string Name,
    Geometry Boundary,
    IReadOnlyList<DemoTownship> Townships,
    IReadOnlyList<DemoPlatform> Platforms,
    IReadOnlyList<DemoPlace> Places);
