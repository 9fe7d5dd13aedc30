using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;

namespace Geo.Land.Tests.Siting;

/// <summary>Rectangles in a polygon by trying: every second degree, every strip between levels, every run of it that no edge enters.</summary>
internal static class DenseSearch
{
    private const int Levels = 32;
    private const int Step = 2;

    /// <summary>The largest area found.</summary>
    public static double Best(Polygon shape) => Enumerable.Range(0, 90 / Step).Max(turn => Runs(shape, turn * Step).Max(run => run.Across * run.Up));

    /// <summary>The longest rectangle of at least a width that was found.</summary>
    public static double Longest(Polygon shape, double width) =>
        Enumerable.Range(0, 180 / Step).Max(turn => Runs(shape, turn * Step).Where(run => run.Up >= width).Select(run => run.Across).DefaultIfEmpty(0).Max());

    private static IEnumerable<(double Across, double Up)> Runs(Polygon shape, int degrees)
    {
        Geometry turned = shape.Turned(-degrees);
        IndexedPointInAreaLocator inside = new(turned);
        Coordinate[] ring = turned.Coordinates;
        double bottom = turned.EnvelopeInternal.MinY;
        double step = turned.EnvelopeInternal.Height / Levels;
        for (int from = 0; from < Levels; from++)
        {
            for (int to = from + 1; to <= Levels; to++)
            {
                (double low, double high) = (bottom + (from * step), bottom + (to * step));
                foreach ((double left, double right) in Free(ring, low, high))
                {
                    if (inside.Locate(new Coordinate((left + right) / 2, (low + high) / 2)) == Location.Interior)
                    {
                        yield return (right - left, high - low);
                    }
                }
            }
        }

        yield return (0, 0);
    }

    private static IEnumerable<(double Left, double Right)> Free(Coordinate[] ring, double low, double high)
    {
        double? reached = null;
        foreach ((double left, double right) in Taken(ring, low, high).Order())
        {
            if (reached < left)
            {
                yield return (reached.Value, left);
            }

            reached = Math.Max(reached ?? right, right);
        }
    }

    private static IEnumerable<(double Left, double Right)> Taken(Coordinate[] ring, double low, double high)
    {
        for (int i = 1; i < ring.Length; i++)
        {
            (Coordinate lower, Coordinate upper) = ring[i - 1].Y < ring[i].Y ? (ring[i - 1], ring[i]) : (ring[i], ring[i - 1]);
            if (upper.Y > low && lower.Y < high)
            {
                double a = At(lower, upper, Math.Max(low, lower.Y));
                double b = At(lower, upper, Math.Min(high, upper.Y));
                yield return (Math.Min(a, b), Math.Max(a, b));
            }
        }
    }

    private static double At(Coordinate lower, Coordinate upper, double y) =>
        upper.Y == lower.Y ? lower.X : lower.X + ((upper.X - lower.X) * (y - lower.Y) / (upper.Y - lower.Y));
}
