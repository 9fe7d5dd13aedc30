using Geo.Query.Plans;

namespace Geo.Query.Geometry;

/// <summary>A box in longitude and latitude that lies in the world and is not crossed.</summary>
internal static class Box
{
    // Boxes in the database are kept in single precision: up to 0.000016 degrees too large here, on both sides of the comparison.
    private const double Margin = 0.00005;

    /// <summary>The box from its four numbers, as an area in WKB.</summary>
    /// <exception cref="RefusedException">The numbers are no such box.</exception>
    public static byte[] ToWkb(IReadOnlyList<double> numbers)
    {
        (double west, double south, double east, double north) = Read(numbers);
        return ToWkb(west, south, east, north);
    }

    /// <summary>
    /// A smaller box: what lies in it by PostGIS's own boxes, which are rounded outwards, lies in the box. Null where the box is too small for one.
    /// </summary>
    /// <exception cref="RefusedException">The numbers are no such box.</exception>
    public static byte[]? InsideToWkb(IReadOnlyList<double> numbers)
    {
        (double west, double south, double east, double north) = Read(numbers);
        return east - west > 3 * Margin && north - south > 3 * Margin ? ToWkb(west + Margin, south + Margin, east - Margin, north - Margin) : null;
    }

    private static byte[] ToWkb(double west, double south, double east, double north) =>
        WkbWriter.WriteStored(new PolygonShape([[new(west, south), new(east, south), new(east, north), new(west, north), new(west, south)]]));

    private static (double West, double South, double East, double North) Read(IReadOnlyList<double> numbers)
    {
        if (numbers.Count != 4)
        {
            throw new RefusedException(Messages.BoxSize(numbers.Count));
        }

        (double west, double south, double east, double north) = (numbers[0], numbers[1], numbers[2], numbers[3]);
        return Problem(west, south, east, north) is { } refusal ? throw new RefusedException(refusal) : (west, south, east, north);
    }

    private static Refusal? Problem(double west, double south, double east, double north)
    {
        if (!(double.IsFinite(west) && double.IsFinite(south) && double.IsFinite(east) && double.IsFinite(north)))
        {
            return Messages.BoxNotFinite();
        }

        if (Math.Max(Math.Abs(south), Math.Abs(north)) is > 90 and <= 180 && Math.Max(Math.Abs(west), Math.Abs(east)) <= 90)
        {
            return Messages.BoxSwapped();
        }

        if (Math.Min(west, east) < -180 || Math.Max(west, east) > 180 || Math.Min(south, north) < -90 || Math.Max(south, north) > 90)
        {
            return Messages.BoxOutsideWorld();
        }

        return west > east || south > north ? Messages.BoxCrossed() : null;
    }
}
