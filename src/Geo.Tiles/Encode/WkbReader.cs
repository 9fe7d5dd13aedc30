using System.Buffers.Binary;

namespace Geo.Tiles.Encode;

/// <summary>
/// Reads well-known binary from front to back: both byte orders, the dimension flags of ISO and of PostGIS. Z and M are skipped.
/// </summary>
internal ref struct WkbReader(ReadOnlySpan<byte> wkb)
{
    private const uint ZFlag = 0x8000_0000;
    private const uint MFlag = 0x4000_0000;
    private const uint SridFlag = 0x2000_0000;

    private readonly ReadOnlySpan<byte> _wkb = wkb;
    private int _at;
    private int _stride = 2 * sizeof(double);
    private bool _littleEndian;

    /// <summary>The header of the next geometry; its type without the dimensions.</summary>
    public WkbType ReadType()
    {
        _littleEndian = Take(1)[0] switch
        {
            0 => false,
            1 => true,
            _ => throw Broken("byte order"),
        };
        uint code = ReadUInt32();
        bool z = (code & ZFlag) != 0;
        bool m = (code & MFlag) != 0;
        if ((code & SridFlag) != 0)
        {
            Take(sizeof(uint));
        }

        code &= ~(ZFlag | MFlag | SridFlag);
        z |= code / 1000 is 1 or 3;
        m |= code / 1000 is 2 or 3;
        _stride = (2 + (z ? 1 : 0) + (m ? 1 : 0)) * sizeof(double);
        WkbType type = (WkbType)(code % 1000);
        return code < 4000 && Enum.IsDefined(type) ? type : throw Broken($"type {code}");
    }

    /// <summary>How many parts, rings or points follow; never more than the bytes that are left could hold.</summary>
    public int ReadCount(int smallestItem)
    {
        uint count = ReadUInt32();
        return count <= (uint)((_wkb.Length - _at) / smallestItem) ? (int)count : throw Broken($"count {count}");
    }

    /// <summary>How many points follow.</summary>
    public int ReadPointCount() => ReadCount(_stride);

    /// <summary>Longitude and latitude of the next point.</summary>
    public void ReadPoint(out double longitude, out double latitude)
    {
        ReadOnlySpan<byte> point = Take(_stride);
        longitude = ReadDouble(point);
        latitude = ReadDouble(point[sizeof(double)..]);
    }

    private readonly double ReadDouble(ReadOnlySpan<byte> bytes) =>
        _littleEndian ? BinaryPrimitives.ReadDoubleLittleEndian(bytes) : BinaryPrimitives.ReadDoubleBigEndian(bytes);

    private uint ReadUInt32()
    {
        ReadOnlySpan<byte> bytes = Take(sizeof(uint));
        return _littleEndian ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (_wkb.Length - _at < count)
        {
            throw Broken("end");
        }

        ReadOnlySpan<byte> taken = _wkb.Slice(_at, count);
        _at += count;
        return taken;
    }

    private readonly InvalidDataException Broken(string what) => new($"No well-known binary: unexpected {what} near byte {_at}.");
}
