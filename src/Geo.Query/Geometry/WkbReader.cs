using System.Buffers.Binary;

namespace Geo.Query.Geometry;

/// <summary>Reads numbers from well-known binary, both byte orders, with PostGIS's flags for Z, M and SRID.</summary>
internal ref struct WkbReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;
    private bool _littleEndian;

    /// <summary>How many numbers a position has: 2, 3 or 4.</summary>
    public int Dimensions { get; private set; } = 2;

    /// <summary>Reads the head of a geometry and answers its type, 1 (Point) to 7 (GeometryCollection).</summary>
    public int ReadType()
    {
        _littleEndian = _bytes[_at++] == 1;
        uint type = ReadUInt32();
        Dimensions = 2 + ((type & 0x80000000) != 0 ? 1 : 0) + ((type & 0x40000000) != 0 ? 1 : 0);
        if ((type & 0x20000000) != 0)
        {
            _at += 4;
        }

        return (int)(type & 0xFF);
    }

    /// <summary>Reads a count of parts, rings or positions.</summary>
    public int ReadCount() => checked((int)ReadUInt32());

    /// <summary>Reads the first two numbers of a position and skips the others.</summary>
    public (double X, double Y) ReadPosition()
    {
        (double X, double Y) position = (DoubleAt(_at), DoubleAt(_at + 8));
        _at += 8 * Dimensions;
        return position;
    }

    /// <summary>The position that many after the current one, without moving.</summary>
    public readonly (double X, double Y) Peek(int index)
    {
        int at = _at + index * 8 * Dimensions;
        return (DoubleAt(at), DoubleAt(at + 8));
    }

    /// <summary>Moves over positions.</summary>
    public void Skip(int positions) => _at += positions * 8 * Dimensions;

    private uint ReadUInt32()
    {
        ReadOnlySpan<byte> four = _bytes.Slice(_at, 4);
        _at += 4;
        return _littleEndian ? BinaryPrimitives.ReadUInt32LittleEndian(four) : BinaryPrimitives.ReadUInt32BigEndian(four);
    }

    private readonly double DoubleAt(int at) => _littleEndian
        ? BinaryPrimitives.ReadDoubleLittleEndian(_bytes.Slice(at, 8))
        : BinaryPrimitives.ReadDoubleBigEndian(_bytes.Slice(at, 8));
}
