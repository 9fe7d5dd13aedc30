using NetTopologySuite.Algorithm.Construct;
using NetTopologySuite.Geometries;

namespace Geo.Land.Siting;

/// <summary>The largest circle inside of a shape (最大内接圆), in a plane of metres.</summary>
/// <param name="Centre">Its centre.</param>
/// <param name="Radius">Its radius in metres.</param>
public sealed record LargestCircle(Coordinate Centre, double Radius)
{
    private const double LeastTolerance = 0.05;
    private const double ShareOfSide = 0.001;
    private const double ShareOfPerimeter = 0.0001;

    /// <summary>Its area in m².</summary>
    public double Area => Math.PI * Radius * Radius;

    /// <summary>The circle in a polygon or the parts of a multipolygon; null for a shape without area. Its radius is below the largest by at most 0.05 m, a thousandth of the root of the area, or a ten-thousandth of the perimeter, whichever is most.</summary>
    public static LargestCircle? In(Geometry shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        if (!(shape.Area > 0))
        {
            return null;
        }

        MaximumInscribedCircle search = new(shape, Math.Max(LeastTolerance, Math.Max(ShareOfSide * Math.Sqrt(shape.Area), ShareOfPerimeter * shape.Length)));
        Coordinate centre = search.GetCenter().Coordinate;
        return new(centre, shape.Boundary.Distance(shape.Factory.CreatePoint(centre)));
    }
}
