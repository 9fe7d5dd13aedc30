using System.Buffers.Binary;
using Geo.Data.Demo.Layout;

namespace Geo.Data.Demo.Writing;

/// <summary>The bytes PostGIS takes for a shape.</summary>
internal static class Ewkb
{
    private const uint MultiPolygonWithSrid = 6 | 0x20000000;
    private const uint Polygon = 3;
    private const int Srid = 4490;

    /// <summary>A MultiPolygon of one ring, given open.</summary>
    public static byte[] MultiPolygon(ReadOnlySpan<GridPoint> ring)
    {
        byte[] bytes = new byte[1 + 4 + 4 + 4 + 1 + 4 + 4 + 4 + (ring.Length + 1) * 16];
        int at = 0;
        bytes[at++] = 1;
        Write(bytes, ref at, MultiPolygonWithSrid);
        Write(bytes, ref at, Srid);
        Write(bytes, ref at, 1);
        bytes[at++] = 1;
        Write(bytes, ref at, Polygon);
        Write(bytes, ref at, 1);
        Write(bytes, ref at, (uint)ring.Length + 1);
        for (int i = 0; i <= ring.Length; i++)
        {
            GridPoint point = ring[i % ring.Length];
            BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(at), point.Longitude);
            BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(at + 8), point.Latitude);
            at += 16;
        }

        return bytes;
    }

    private static void Write(byte[] bytes, ref int at, uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), value);
        at += 4;
    }
}
