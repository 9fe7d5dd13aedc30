using Geo.Query.Plans;

namespace Geo.Query.Geometry;

/// <summary>A box in longitude and latitude that lies in the world and is not crossed.</summary>
internal static class Box
{
    /// <summary>The box from its four numbers, as an area in WKB.</summary>
    public static byte[] ToWkb(IReadOnlyList<double> numbers)
    {
        if (numbers.Count != 4)
        {
            throw new RefusedException(Messages.BoxSize(numbers.Count));
        }

        (double west, double south, double east, double north) = (numbers[0], numbers[1], numbers[2], numbers[3]);
        if (Problem(west, south, east, north) is { } refusal)
        {
            throw new RefusedException(refusal);
        }

        return WkbWriter.Write(new PolygonShape([[new(west, south), new(east, south), new(east, north), new(west, north), new(west, south)]]));
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
