namespace Geo.Tiles.Encode;

/// <summary>Removes from a ring or a line what draws nothing: repeated points, points within a straight stretch, spikes.</summary>
internal static class RingCleaner
{
    /// <summary>Cleans an open ring in place; what is returned may start later and end earlier, and is empty when no area is left.</summary>
    public static Span<GridPoint> CleanRing(Span<GridPoint> ring)
    {
        int count = 0;
        foreach (GridPoint next in ring)
        {
            while (count >= 2 && GridPoint.Cross(ring[count - 2], ring[count - 1], next) == 0)
            {
                count--;
            }

            if (count == 0 || ring[count - 1] != next)
            {
                ring[count++] = next;
            }
        }

        return CleanSeam(ring[..count]);
    }

    /// <summary>Cleans a line in place; a line that turns back on itself keeps its turning point.</summary>
    public static Span<GridPoint> CleanLine(Span<GridPoint> line)
    {
        int count = 0;
        foreach (GridPoint next in line)
        {
            if (count > 0 && line[count - 1] == next)
            {
                continue;
            }

            if (count >= 2 && GridPoint.Cross(line[count - 2], line[count - 1], next) == 0
                && GridPoint.GoesOn(line[count - 2], line[count - 1], next))
            {
                count--;
            }

            line[count++] = next;
        }

        return count >= 2 ? line[..count] : [];
    }

    /// <summary>Twice the signed area; positive for an exterior ring as the specification wants it.</summary>
    public static long DoubleArea(ReadOnlySpan<GridPoint> ring)
    {
        long sum = 0;
        GridPoint from = ring.IsEmpty ? default : ring[^1];
        foreach (GridPoint to in ring)
        {
            sum += (long)from.X * to.Y - (long)to.X * from.Y;
            from = to;
        }

        return sum;
    }

    // The ends of the ring meet: the same rules where its last points run into its first.
    private static Span<GridPoint> CleanSeam(Span<GridPoint> ring)
    {
        while (ring.Length >= 3)
        {
            if (GridPoint.Cross(ring[^2], ring[^1], ring[0]) == 0)
            {
                ring = ring[..^1];
            }
            else if (GridPoint.Cross(ring[^1], ring[0], ring[1]) == 0)
            {
                ring = ring[1..];
            }
            else
            {
                return ring;
            }
        }

        return [];
    }
}
