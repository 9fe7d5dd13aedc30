namespace Geo.Land.Outlines;

/// <summary>
/// Proves that two polygons have no land in common, by a line that has one of them on each side. Two that are convex and lie apart or beside
/// each other always have such a line along an edge of one of them. Where none is found, nothing is said.
/// </summary>
public static class SeparatingLine
{
    /// <summary>Whether a line along an edge of one ring has both on different sides, up to a width in metres that they may reach beyond it.</summary>
    public static bool Exists(FlatRing one, FlatRing other, double width) => Along(one, other, width) || Along(other, one, width);

    private static bool Along(FlatRing ring, FlatRing other, double width)
    {
        double[] points = ring.Points;
        double outward = SignedArea(points) >= 0 ? 1 : -1;
        for (int i = 0; i < points.Length; i += 2)
        {
            int next = i + 2 == points.Length ? 0 : i + 2;
            double x = points[next + 1] - points[i + 1];
            double y = points[i] - points[next];
            double length = Math.Sqrt((x * x) + (y * y));
            if (length == 0)
            {
                continue;
            }

            (x, y) = (outward * x / length, outward * y / length);
            if (Least(other.Points, x, y) >= Most(points, x, y) - width)
            {
                return true;
            }
        }

        return false;
    }

    private static double SignedArea(double[] points)
    {
        double twice = 0;
        (double x, double y) = (points[^2] - points[0], points[^1] - points[1]);
        for (int i = 0; i < points.Length; i += 2)
        {
            (double nextX, double nextY) = (points[i] - points[0], points[i + 1] - points[1]);
            twice += (x * nextY) - (nextX * y);
            (x, y) = (nextX, nextY);
        }

        return twice;
    }

    private static double Most(double[] points, double x, double y)
    {
        double most = double.NegativeInfinity;
        for (int i = 0; i < points.Length; i += 2)
        {
            most = Math.Max(most, (points[i] * x) + (points[i + 1] * y));
        }

        return most;
    }

    private static double Least(double[] points, double x, double y)
    {
        double least = double.PositiveInfinity;
        for (int i = 0; i < points.Length; i += 2)
        {
            least = Math.Min(least, (points[i] * x) + (points[i + 1] * y));
        }

        return least;
    }
}
