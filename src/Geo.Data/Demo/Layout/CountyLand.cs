using Geo.Data.Demo.World;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;

namespace Geo.Data.Demo.Layout;

/// <summary>A county as land to lay out: its frame, and whether something lies inside it.</summary>
internal sealed class CountyLand
{
    private readonly IPreparedGeometry _boundary;
    private readonly IndexedPointInAreaLocator _locator;

    public CountyLand(DemoCounty county)
    {
        County = county;
        Frame = new CountyFrame(county.Boundary.EnvelopeInternal.Centre);
        _boundary = PreparedGeometryFactory.Prepare(county.Boundary);
        _locator = new IndexedPointInAreaLocator(county.Boundary);
    }

    public DemoCounty County { get; }

    public CountyFrame Frame { get; }

    /// <summary>Whether a point lies inside.</summary>
    public bool Contains(LocalPoint point) => Contains(Frame.ToDegrees(point));

    /// <summary>Whether a point lies inside.</summary>
    public bool Contains(Coordinate degrees) => _locator.Locate(degrees) == Location.Interior;

    /// <summary>Whether all of the area within a ring lies inside.</summary>
    public bool Contains(ReadOnlySpan<LocalPoint> ring)
    {
        foreach (LocalPoint corner in ring)
        {
            if (!Contains(corner))
            {
                return false;
            }
        }

        Coordinate[] closed = new Coordinate[ring.Length + 1];
        for (int i = 0; i <= ring.Length; i++)
        {
            closed[i] = Frame.ToDegrees(ring[i % ring.Length]);
        }

        return _boundary.Contains(County.Boundary.Factory.CreatePolygon(closed));
    }
}
