using NetTopologySuite.Geometries;

namespace Geo.Land.Areas;

/// <summary>
/// The area of a shape whose edges are geodesics of the CGCS2000 ellipsoid, in m²: what PostGIS calls
/// <c>ST_Area(geography)</c>, to about 1e-9 of itself.
/// </summary>
public static class EllipsoidArea
{
    /// <summary>The area of a polygon or of all polygons of a collection; 0 for points and lines.</summary>
    public static double Of(Geometry geometry)
    {
        ArgumentNullException.ThrowIfNull(geometry);
        double sum = 0;
        for (int i = 0; i < geometry.NumGeometries; i++)
        {
            switch (geometry.GetGeometryN(i))
            {
                case Polygon polygon:
                    sum += OfPolygon(polygon);
                    break;
                case GeometryCollection collection:
                    sum += Of(collection);
                    break;
            }
        }

        return sum;
    }

    /// <summary>The area within a ring of (longitude, latitude) in degrees; positive when it runs counter-clockwise. It may be closed or not.</summary>
    /// <exception cref="ArgumentException">A pole lies inside the ring.</exception>
    public static double OfRing(ReadOnlySpan<double> longitudes, ReadOnlySpan<double> latitudes)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(latitudes.Length, longitudes.Length);
        if (longitudes.Length < 3)
        {
            return 0;
        }

        double reference = GeodesicEdge.AreaToEquator(GeodesicEdge.ReducedLatitude(latitudes[0]));
        double around = 0;
        double area = 0;
        for (int i = 0; i < longitudes.Length; i++)
        {
            int next = i + 1 == longitudes.Length ? 0 : i + 1;
            double eastward = Math.IEEERemainder(longitudes[next] - longitudes[i], 360);
            around += eastward;
            area -= GeodesicEdge.AreaBelow(latitudes[i], latitudes[next], eastward, reference);
        }

        return Math.Abs(around) < 1
            ? area
            : throw new ArgumentException("The ring runs around a pole; such a ring has no area here.", nameof(longitudes));
    }

    private static double OfPolygon(Polygon polygon)
    {
        double area = Math.Abs(OfRing(polygon.ExteriorRing.CoordinateSequence));
        for (int i = 0; i < polygon.NumInteriorRings; i++)
        {
            area -= Math.Abs(OfRing(polygon.GetInteriorRingN(i).CoordinateSequence));
        }

        return area;
    }

    private static double OfRing(CoordinateSequence ring)
    {
        double[] longitudes = new double[ring.Count];
        double[] latitudes = new double[ring.Count];
        for (int i = 0; i < ring.Count; i++)
        {
            longitudes[i] = ring.GetX(i);
            latitudes[i] = ring.GetY(i);
        }

        return OfRing(longitudes, latitudes);
    }
}
