namespace Geo.Data.Demo.Layout;

/// <summary>Metres east and north of the origin of a county's frame.</summary>
internal readonly record struct LocalPoint(double X, double Y)
{
    public static LocalPoint operator +(LocalPoint a, LocalPoint b) => new(a.X + b.X, a.Y + b.Y);

    public static LocalPoint operator -(LocalPoint a, LocalPoint b) => new(a.X - b.X, a.Y - b.Y);

    public static LocalPoint operator *(LocalPoint a, double factor) => new(a.X * factor, a.Y * factor);

    /// <summary>Distance from the origin.</summary>
    public double Length => Math.Sqrt(X * X + Y * Y);

    /// <summary>Positive when <paramref name="b"/> lies to the left of this direction.</summary>
    public double Cross(LocalPoint b) => X * b.Y - Y * b.X;

    /// <summary>The point a part of the way to another one.</summary>
    public LocalPoint Towards(LocalPoint b, double part) => this + (b - this) * part;

    /// <summary>m² within a ring of points; positive when it runs counter-clockwise.</summary>
    public static double AreaOf(ReadOnlySpan<LocalPoint> ring)
    {
        double sum = 0;
        for (int i = 0; i < ring.Length; i++)
        {
            sum += ring[i].Cross(ring[(i + 1) % ring.Length]);
        }

        return sum / 2;
    }
}
