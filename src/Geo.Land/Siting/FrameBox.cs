using NetTopologySuite.Geometries;

namespace Geo.Land.Siting;

/// <summary>A rectangle along the axes of a turned frame.</summary>
/// <param name="Angle">The frame: radians from east, counter-clockwise.</param>
/// <param name="Left">Least u.</param>
/// <param name="Bottom">Least v.</param>
/// <param name="Right">Greatest u.</param>
/// <param name="Top">Greatest v.</param>
internal readonly record struct FrameBox(double Angle, double Left, double Bottom, double Right, double Top)
{
    public double Across => Right - Left;

    public double Up => Top - Bottom;

    /// <summary>The middle of it in the plane, from the pivot.</summary>
    public (double X, double Y) Middle => InPlane((Left + Right) / 2, (Bottom + Top) / 2);

    /// <summary>A point of the frame in the plane, from the pivot.</summary>
    public (double X, double Y) InPlane(double u, double v)
    {
        (double sin, double cos) = Math.SinCos(Angle);
        return ((u * cos) - (v * sin), (u * sin) + (v * cos));
    }

    /// <summary>The corners in the plane, counter-clockwise.</summary>
    public Coordinate[] Corners(Coordinate pivot)
    {
        FrameBox box = this;
        return [At(Left, Bottom), At(Right, Bottom), At(Right, Top), At(Left, Top)];

        Coordinate At(double u, double v)
        {
            (double x, double y) = box.InPlane(u, v);
            return new(pivot.X + x, pivot.Y + y);
        }
    }

    /// <summary>The box with every side moved inward.</summary>
    public FrameBox Shrunk(double by) => new(Angle, Left + by, Bottom + by, Right - by, Top - by);
}
