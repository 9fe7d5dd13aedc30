using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Diagnostics;
using Geo.Query.Execute;

namespace Geo.Query.Geometry;

/// <summary>A shape as little-endian well-known binary.</summary>
internal static class WkbWriter
{
    private const uint HasSrid = 0x20000000;

    /// <summary>The shape without its system.</summary>
    public static byte[] Write(Shape shape)
    {
        using ResponseBuffer output = new(256);
        WriteShape(output, shape);
        return output.Written.ToArray();
    }

    /// <summary>The shape in the system of what is stored, EPSG:4490, as PostGIS writes it: with the system behind the type.</summary>
    public static byte[] WriteStored(Shape shape)
    {
        byte[] plain = Write(shape);
        byte[] stored = new byte[plain.Length + 4];
        stored[0] = plain[0];
        BinaryPrimitives.WriteUInt32LittleEndian(stored.AsSpan(1), BinaryPrimitives.ReadUInt32LittleEndian(plain.AsSpan(1)) | HasSrid);
        BinaryPrimitives.WriteInt32LittleEndian(stored.AsSpan(5), ShapeRules.StoredSrid);
        plain.AsSpan(5).CopyTo(stored.AsSpan(9));
        return stored;
    }

    private static void WriteShape(ResponseBuffer output, Shape shape)
    {
        switch (shape)
        {
            case PointShape point:
                WriteHead(output, 1);
                WritePosition(output, point.At);
                break;
            case LineShape line:
                WriteHead(output, 2);
                WritePositions(output, line.Positions);
                break;
            case PolygonShape polygon:
                WriteHead(output, 3);
                WriteCount(output, polygon.Rings.Length);
                foreach (ImmutableArray<Position> ring in polygon.Rings)
                {
                    WritePositions(output, ring);
                }

                break;
            case MultiShape multi:
                WriteHead(output, multi.WkbType);
                WriteCount(output, multi.Parts.Length);
                foreach (Shape part in multi.Parts)
                {
                    WriteShape(output, part);
                }

                break;
            default:
                throw new UnreachableException($"No WKB for {shape.GetType().Name}.");
        }
    }

    private static void WriteHead(ResponseBuffer output, int type)
    {
        output.Add(1);
        WriteCount(output, type);
    }

    private static void WriteCount(ResponseBuffer output, int count)
    {
        BinaryPrimitives.WriteInt32LittleEndian(output.GetSpan(4), count);
        output.Advance(4);
    }

    private static void WritePositions(ResponseBuffer output, ImmutableArray<Position> positions)
    {
        WriteCount(output, positions.Length);
        foreach (Position position in positions)
        {
            WritePosition(output, position);
        }
    }

    private static void WritePosition(ResponseBuffer output, Position position)
    {
        Span<byte> span = output.GetSpan(16);
        BinaryPrimitives.WriteDoubleLittleEndian(span, position.X);
        BinaryPrimitives.WriteDoubleLittleEndian(span[8..], position.Y);
        output.Advance(16);
    }
}
