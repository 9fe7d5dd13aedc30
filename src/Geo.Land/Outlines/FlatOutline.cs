using System.Buffers.Binary;
using System.Collections.Immutable;

namespace Geo.Land.Outlines;

/// <summary>The outer rings of an outline in metres of a plane, and the box around them.</summary>
public sealed record FlatOutline(ImmutableArray<FlatRing> Rings, double West, double South, double East, double North)
{
    private const uint MultiPolygon = 6;
    private const double MetresPerDegree = 111_320;

    /// <summary>Reads two-dimensional little-endian WKB of a MultiPolygon in degrees.</summary>
    /// <param name="wkb">The bytes.</param>
    /// <param name="latitude">Where the plane touches: a degree of longitude is as long as there.</param>
    /// <exception cref="FormatException">The bytes are something else.</exception>
    public static FlatOutline Read(ReadOnlySpan<byte> wkb, double latitude)
    {
        double across = MetresPerDegree * Math.Cos(latitude * Math.PI / 180);
        Cursor cursor = new(wkb);
        if (cursor.Kind() != MultiPolygon)
        {
            throw new FormatException("The shape is no MultiPolygon.");
        }

        FlatRing[] rings = new FlatRing[cursor.Count()];
        (double west, double south, double east, double north) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        for (int i = 0; i < rings.Length; i++)
        {
            cursor.Kind();
            int inside = cursor.Count();
            double[] points = cursor.Ring(across, MetresPerDegree);
            rings[i] = new FlatRing(points);
            for (int hole = 1; hole < inside; hole++)
            {
                cursor.Skip();
            }

            for (int at = 0; at < points.Length; at += 2)
            {
                (west, east) = (Math.Min(west, points[at]), Math.Max(east, points[at]));
                (south, north) = (Math.Min(south, points[at + 1]), Math.Max(north, points[at + 1]));
            }
        }

        return new([.. rings], west, south, east, north);
    }

    /// <summary>Whether the boxes come closer than a width.</summary>
    public bool Near(FlatOutline other, double width) =>
        West - width < other.East && other.West - width < East && South - width < other.North && other.South - width < North;

    /// <summary>Whether separating lines prove that nothing of the two overlaps by more than a width.</summary>
    public bool IsApart(FlatOutline other, double width)
    {
        foreach (FlatRing ring in Rings)
        {
            foreach (FlatRing there in other.Rings)
            {
                if (!SeparatingLine.Exists(ring, there, width))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private ref struct Cursor(ReadOnlySpan<byte> bytes)
    {
        private ReadOnlySpan<byte> _rest = bytes;

        public uint Kind()
        {
            uint kind = BinaryPrimitives.ReadUInt32LittleEndian(_rest[1..]);
            _rest = _rest[5..];
            return kind;
        }

        public int Count()
        {
            int count = BinaryPrimitives.ReadInt32LittleEndian(_rest);
            _rest = _rest[4..];
            return count;
        }

        public double[] Ring(double across, double along)
        {
            int points = Count();
            double[] flat = new double[2 * Math.Max(0, points - 1)];
            for (int i = 0; i < flat.Length; i += 2)
            {
                flat[i] = BinaryPrimitives.ReadDoubleLittleEndian(_rest[(8 * i)..]) * across;
                flat[i + 1] = BinaryPrimitives.ReadDoubleLittleEndian(_rest[((8 * i) + 8)..]) * along;
            }

            _rest = _rest[(16 * points)..];
            return flat;
        }

        public void Skip() => _rest = _rest[(16 * Count())..];
    }
}
