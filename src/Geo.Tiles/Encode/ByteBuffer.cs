using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Geo.Tiles.Encode;

/// <summary>A growing run of bytes in pooled memory, with the few pieces of protobuf that a vector tile is made of.</summary>
internal sealed class ByteBuffer : IDisposable
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(4096);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <summary>Forgets everything behind an earlier <see cref="Length"/>.</summary>
    public void Truncate(int length) => Length = length;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    /// <summary>Room for bytes that are about to be written; tell how many with <see cref="Advance"/>.</summary>
    public Span<byte> Reserve(int size)
    {
        if (_bytes.Length - Length < size)
        {
            Grow(size);
        }

        return _bytes.AsSpan(Length);
    }

    public void Advance(int count) => Length += count;

    public void WriteVarint(ulong value)
    {
        Span<byte> room = Reserve(10);
        int count = 0;
        while (value >= 0x80)
        {
            room[count++] = (byte)(value | 0x80);
            value >>= 7;
        }

        room[count++] = (byte)value;
        Length += count;
    }

    /// <summary>The tag of a field and its number as a varint.</summary>
    public void WriteVarintField(int field, ulong value)
    {
        WriteVarint((uint)field << 3);
        WriteVarint(value);
    }

    /// <summary>The tag of a field and bytes with their length.</summary>
    public void WriteBytesField(int field, ReadOnlySpan<byte> bytes)
    {
        WriteLengthField(field, bytes.Length);
        Write(bytes);
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        Length += bytes.Length;
    }

    /// <summary>The tag of a field whose bytes follow, and how many there will be.</summary>
    public void WriteLengthField(int field, int length)
    {
        WriteVarint(((uint)field << 3) | 2);
        WriteVarint((uint)length);
    }

    public void WriteTextField(int field, string text)
    {
        WriteLengthField(field, Encoding.UTF8.GetByteCount(text));
        int count = Encoding.UTF8.GetBytes(text, Reserve(Encoding.UTF8.GetMaxByteCount(text.Length)));
        Length += count;
    }

    public void WriteDoubleField(int field, double value)
    {
        WriteVarint(((uint)field << 3) | 1);
        MemoryMarshal.Write(Reserve(sizeof(double)), in value);
        Length += sizeof(double);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int size)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(Length + size), _bytes.Length * 2));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
