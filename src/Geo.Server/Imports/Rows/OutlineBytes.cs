using System.Buffers.Binary;

namespace Geo.Server.Imports.Rows;

/// <summary>WKB of a Polygon or MultiPolygon as the EWKB of a MultiPolygon that PostGIS takes, without building it.</summary>
internal static class OutlineBytes
{
    private const uint Polygon = 3;
    private const uint MultiPolygon = 6;
    private const uint WithSrid = 0x20000000;
    private const int Head = 5;
    private const int Srid = 4490;

    /// <summary>The kind of a shape in little-endian WKB, as WKB numbers it; 0 where it has no head.</summary>
    public static uint KindOf(ReadOnlySpan<byte> wkb) => wkb.Length > Head && wkb[0] == 1 ? BinaryPrimitives.ReadUInt32LittleEndian(wkb[1..]) : 0;

    /// <summary>The EWKB; null for a shape of another kind.</summary>
    public static byte[]? ToEwkb(ReadOnlySpan<byte> wkb)
    {
        uint kind = KindOf(wkb);
        if (kind is not (Polygon or MultiPolygon))
        {
            return null;
        }

        ReadOnlySpan<byte> inside = kind == Polygon ? wkb : wkb[(Head + 4)..];
        byte[] ewkb = new byte[Head + 8 + inside.Length];
        ewkb[0] = 1;
        BinaryPrimitives.WriteUInt32LittleEndian(ewkb.AsSpan(1), MultiPolygon | WithSrid);
        BinaryPrimitives.WriteInt32LittleEndian(ewkb.AsSpan(Head), Srid);
        BinaryPrimitives.WriteInt32LittleEndian(ewkb.AsSpan(Head + 4), kind == Polygon ? 1 : BinaryPrimitives.ReadInt32LittleEndian(wkb[Head..]));
        inside.CopyTo(ewkb.AsSpan(Head + 8));
        return ewkb;
    }
}
