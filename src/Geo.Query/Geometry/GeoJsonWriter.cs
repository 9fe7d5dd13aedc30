using System.Buffers.Text;
using System.Diagnostics;
using Geo.Query.Execute;

namespace Geo.Query.Geometry;

/// <summary>
/// Well-known binary to GeoJSON as RFC 7946 has it: longitude and latitude, at most 7 decimals (about a centimetre),
/// no <c>crs</c>, outer rings counterclockwise. Allocates nothing.
/// </summary>
internal static class GeoJsonWriter
{
    private const double Scale = 1e7;

    public static void Write(ResponseBuffer output, ReadOnlySpan<byte> wkb)
    {
        WkbReader reader = new(wkb);
        WriteGeometry(output, ref reader);
    }

    private static void WriteGeometry(ResponseBuffer output, ref WkbReader reader)
    {
        int type = reader.ReadType();
        output.Add("{\"type\":\""u8);
        output.Add(NameOf(type));
        output.Add(type == 7 ? "\",\"geometries\":"u8 : "\",\"coordinates\":"u8);
        switch (type)
        {
            case 1: WritePoint(output, ref reader); break;
            case 2: WritePositions(output, ref reader); break;
            case 3: WritePolygon(output, ref reader); break;
            default: WriteParts(output, ref reader, type); break;
        }

        output.Add((byte)'}');
    }

    private static ReadOnlySpan<byte> NameOf(int type) => type switch
    {
        1 => "Point"u8,
        2 => "LineString"u8,
        3 => "Polygon"u8,
        4 => "MultiPoint"u8,
        5 => "MultiLineString"u8,
        6 => "MultiPolygon"u8,
        7 => "GeometryCollection"u8,
        _ => throw new UnreachableException($"No GeoJSON for WKB type {type}."),
    };

    private static void WriteParts(ResponseBuffer output, ref WkbReader reader, int type)
    {
        int count = reader.ReadCount();
        output.Add((byte)'[');
        for (int i = 0; i < count; i++)
        {
            Separate(output, i);
            if (type == 7)
            {
                WriteGeometry(output, ref reader);
                continue;
            }

            switch (reader.ReadType())
            {
                case 1: WritePoint(output, ref reader); break;
                case 2: WritePositions(output, ref reader); break;
                case 3: WritePolygon(output, ref reader); break;
                case int part: throw new UnreachableException($"WKB type {part} inside of {type}.");
            }
        }

        output.Add((byte)']');
    }

    private static void WritePoint(ResponseBuffer output, ref WkbReader reader)
    {
        (double x, double y) = reader.ReadPosition();
        if (double.IsNaN(x))
        {
            // WKB has no empty point but one of NaN.
            output.Add("[]"u8);
            return;
        }

        WritePosition(output, x, y);
    }

    private static void WritePositions(ResponseBuffer output, ref WkbReader reader)
    {
        int count = reader.ReadCount();
        output.Add((byte)'[');
        for (int i = 0; i < count; i++)
        {
            Separate(output, i);
            (double x, double y) = reader.ReadPosition();
            WritePosition(output, x, y);
        }

        output.Add((byte)']');
    }

    private static void WritePolygon(ResponseBuffer output, ref WkbReader reader)
    {
        int rings = reader.ReadCount();
        output.Add((byte)'[');
        for (int ring = 0; ring < rings; ring++)
        {
            Separate(output, ring);
            int count = reader.ReadCount();
            bool backwards = IsClockwise(in reader, count) == (ring == 0);
            output.Add((byte)'[');
            for (int i = 0; i < count; i++)
            {
                Separate(output, i);
                (double x, double y) = reader.Peek(backwards ? count - 1 - i : i);
                WritePosition(output, x, y);
            }

            reader.Skip(count);
            output.Add((byte)']');
        }

        output.Add((byte)']');
    }

    // The shoelace sum around the first position, which keeps digits that the size of a longitude would eat.
    private static bool IsClockwise(in WkbReader reader, int count)
    {
        if (count == 0)
        {
            return false;
        }

        (double originX, double originY) = reader.Peek(0);
        double sum = 0;
        (double previousX, double previousY) = (0, 0);
        for (int i = 1; i < count; i++)
        {
            (double x, double y) = reader.Peek(i);
            (x, y) = (x - originX, y - originY);
            sum += previousX * y - x * previousY;
            (previousX, previousY) = (x, y);
        }

        return sum < 0;
    }

    private static void WritePosition(ResponseBuffer output, double x, double y)
    {
        Span<byte> span = output.GetSpan(64);
        int length = 0;
        span[length++] = (byte)'[';
        length += Format(span[length..], x);
        span[length++] = (byte)',';
        length += Format(span[length..], y);
        span[length++] = (byte)']';
        output.Advance(length);
    }

    /// <summary>The number rounded to 7 decimals, without zeros at the end.</summary>
    private static int Format(Span<byte> span, double value)
    {
        if (Math.Abs(value) >= 1e9)
        {
            value.TryFormat(span, out int written, "R", System.Globalization.CultureInfo.InvariantCulture);
            return written;
        }

        long scaled = (long)Math.Round(value * Scale, MidpointRounding.AwayFromZero);
        int length = 0;
        if (scaled < 0)
        {
            span[length++] = (byte)'-';
            scaled = -scaled;
        }

        (long whole, long fraction) = Math.DivRem(scaled, 10_000_000);
        Utf8Formatter.TryFormat(whole, span[length..], out int digits);
        length += digits;
        if (fraction == 0)
        {
            return length;
        }

        span[length++] = (byte)'.';
        for (long unit = 1_000_000; fraction > 0; unit /= 10)
        {
            (long digit, fraction) = Math.DivRem(fraction, unit);
            span[length++] = (byte)('0' + digit);
        }

        return length;
    }

    private static void Separate(ResponseBuffer output, int index)
    {
        if (index > 0)
        {
            output.Add((byte)',');
        }
    }
}
