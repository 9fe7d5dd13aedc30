using NetTopologySuite.Geometries;

namespace Geo.Land.Siting;

/// <summary>How compact a shape is, by Polsby and Popper: 4π times its area over the square of its perimeter, holes included in both.</summary>
public static class Compactness
{
    /// <summary>1 for a circle, π/4 for a square, near 0 for what is thin or frayed; 0 for a shape without area.</summary>
    public static double Of(Geometry shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return shape.Area > 0 ? 4 * Math.PI * shape.Area / (shape.Length * shape.Length) : 0;
    }
}
