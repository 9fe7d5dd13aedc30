using NetTopologySuite.Geometries;

namespace Geo.Land.Siting;

/// <summary>
/// The largest rectangle inside of a shape at any angle (最大内接矩形): what a factory hall can be. In a plane of metres.
/// </summary>
/// <param name="Corners">The four corners, counter-clockwise.</param>
/// <param name="Length">The longer side in metres.</param>
/// <param name="Width">The shorter side in metres.</param>
/// <param name="Bearing">Where the longer side points: degrees from north, clockwise, at least 0 and less than 180.</param>
public sealed record LargestRectangle(Coordinate[] Corners, double Length, double Width, double Bearing)
{
    private const int CoarseLines = 40;
    private const int UniformAngles = 15;
    private const int EdgeAngles = 16;
    private const int Climbers = 6;
    private const double Millimetre = 0.001;
    private const double Quarter = Math.PI / 2;

    /// <summary>Its area in m².</summary>
    public double Area => Length * Width;

    /// <summary>
    /// The largest rectangle in a polygon or in one part of a multipolygon, holes left out; null for a shape without area, or so thin
    /// that none is found. It lies inside. Its area is that of the best one where the edges run along two directions, and at
    /// least 0.98 of it on all shapes the tests try.
    /// </summary>
    public static LargestRectangle? In(Geometry shape) => Search(shape, (u, v) => u * v, area => area, enough: double.PositiveInfinity);

    /// <summary>
    /// A rectangle of at least these sides to the millimetre, at any angle; null where none is found. One is found wherever one of sides longer by 2 % fits,
    /// on all shapes the tests try; where one is found, it fits.
    /// </summary>
    /// <param name="shape">The shape.</param>
    /// <param name="width">The shorter side in metres.</param>
    /// <param name="length">The longer side in metres.</param>
    public static LargestRectangle? Fitting(Geometry shape, double width, double length)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        ArgumentOutOfRangeException.ThrowIfLessThan(length, width);
        ArgumentNullException.ThrowIfNull(shape);
        if (shape.Area < (width - Millimetre) * (length - Millimetre))
        {
            return null;
        }

        LargestRectangle? found = Search(
            shape, (u, v) => Math.Min(Math.Min(u, v) / width, Math.Max(u, v) / length), area => Math.Sqrt(area / (width * length)), enough: 1);
        return found is not null && found.Width >= width - Millimetre && found.Length >= length - Millimetre ? found : null;
    }

    // What a rectangle of a part scores is bounded by the part's area.
    private static LargestRectangle? Search(Geometry shape, Func<double, double, double> score, Func<double, double> mostOf, double enough)
    {
        ArgumentNullException.ThrowIfNull(shape);
        LargestRectangle? best = null;
        double most = 0;
        foreach (Polygon polygon in Enumerable.Range(0, shape.NumGeometries).Select(shape.GetGeometryN).OfType<Polygon>().Where(polygon => polygon.Area > 0))
        {
            foreach (FrameBox box in mostOf(polygon.Area) > most ? Climbed(polygon, score, enough) : [])
            {
                double found = score(box.Across, box.Up);
                if (found > most && Inside(polygon, box) is { } inside)
                {
                    (most, best) = (found, inside);
                    if (most >= enough)
                    {
                        return best;
                    }
                }
            }
        }

        return best;
    }

    private static IEnumerable<FrameBox> Climbed(Polygon polygon, Func<double, double, double> score, double enough)
    {
        RotatedRings rings = new(polygon, polygon.EnvelopeInternal.Centre);
        List<FrameBox> starts = [];
        foreach (double angle in Angles(rings))
        {
            rings.Turn(angle);
            if (CellGrid.Best(rings, CoarseLines, score) is { } box)
            {
                starts.Add(box);
                if (score(box.Across, box.Up) > enough)
                {
                    return [box];
                }
            }
        }

        return starts.OrderByDescending(box => score(box.Across, box.Up)).Take(Climbers).Select(box => RectangleClimb.From(box, rings, score));
    }

    // The directions of the longest edges, for a best rectangle mostly lies along one, and angles all around.
    private static IEnumerable<double> Angles(RotatedRings rings)
    {
        IEnumerable<double> along = Enumerable.Range(0, rings.Count)
            .Select(rings.Edge)
            .Select(edge => (edge.Length, Direction: ((edge.Direction % Quarter) + Quarter) % Quarter))
            .GroupBy(edge => Math.Round(edge.Direction / Quarter * 180) % 180)
            .OrderByDescending(group => group.Sum(edge => edge.Length))
            .ThenBy(group => group.Key)
            .Take(EdgeAngles)
            .Select(group => group.MaxBy(edge => edge.Length).Direction);
        return along.Concat(Enumerable.Range(0, UniformAngles).Select(i => Quarter * i / UniformAngles));
    }

    // Rounding may put a corner a hair outside; then the sides move in by as little as brings it back.
    private static LargestRectangle? Inside(Polygon polygon, FrameBox box)
    {
        Coordinate pivot = polygon.EnvelopeInternal.Centre;
        for (double hair = 1e-9; hair <= 1e-3; hair *= 10)
        {
            FrameBox shrunk = box.Shrunk(hair * Math.Max(box.Across, box.Up));
            Coordinate[] corners = shrunk.Corners(pivot);
            if (shrunk.Across > 0 && shrunk.Up > 0 && polygon.Covers(polygon.Factory.CreatePolygon([.. corners, corners[0].Copy()])))
            {
                return Told(shrunk, corners);
            }
        }

        return null;
    }

    private static LargestRectangle Told(FrameBox box, Coordinate[] corners)
    {
        double longer = box.Across >= box.Up ? box.Angle : box.Angle + Quarter;
        double bearing = 90 - (longer * 180 / Math.PI);
        bearing -= 180 * Math.Floor(bearing / 180);
        return new(corners, Math.Max(box.Across, box.Up), Math.Min(box.Across, box.Up), bearing < 180 ? bearing : 0);
    }
}
