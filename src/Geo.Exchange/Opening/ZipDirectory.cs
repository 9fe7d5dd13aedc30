using System.Buffers.Binary;

namespace Geo.Exchange.Opening;

/// <summary>Counts the entries of a zip by walking its directory, so that one with millions is refused before any library lists them.</summary>
internal static class ZipDirectory
{
    private const int EndBytes = 22;
    private const int LongestComment = ushort.MaxValue;
    private const int HeaderBytes = 46;
    private const uint EndSignature = 0x06054B50;
    private const uint LocatorSignature = 0x07064B50;
    private const uint HeaderSignature = 0x02014B50;

    /// <summary>The number of entries, at most one more than <paramref name="limit"/>; null when the file has no directory.</summary>
    public static int? CountEntries(Stream file, int limit)
    {
        if (DirectoryOffset(file) is not { } at)
        {
            return null;
        }

        Span<byte> header = stackalloc byte[HeaderBytes];
        int count = 0;
        while (count <= limit && at <= file.Length - HeaderBytes)
        {
            file.Position = at;
            file.ReadExactly(header);
            if (BinaryPrimitives.ReadUInt32LittleEndian(header) != HeaderSignature)
            {
                break;
            }

            count++;
            at += HeaderBytes + BinaryPrimitives.ReadUInt16LittleEndian(header[28..]) + BinaryPrimitives.ReadUInt16LittleEndian(header[30..])
                + BinaryPrimitives.ReadUInt16LittleEndian(header[32..]);
        }

        return count;
    }

    private static long? DirectoryOffset(Stream file)
    {
        int length = (int)Math.Min(file.Length, EndBytes + LongestComment);
        byte[] tail = new byte[length];
        file.Position = file.Length - length;
        file.ReadExactly(tail);
        for (int i = length - EndBytes; i >= 0; i--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(i)) != EndSignature)
            {
                continue;
            }

            uint offset = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(i + 16));
            bool isLong = i >= 20 && BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(i - 20)) == LocatorSignature;
            return offset == uint.MaxValue && isLong ? LongOffset(file, BinaryPrimitives.ReadInt64LittleEndian(tail.AsSpan(i - 12))) : offset;
        }

        return null;
    }

    private static long? LongOffset(Stream file, long at)
    {
        if (at < 0 || at > file.Length - 56)
        {
            return null;
        }

        Span<byte> end = stackalloc byte[56];
        file.Position = at;
        file.ReadExactly(end);
        long offset = BinaryPrimitives.ReadInt64LittleEndian(end[48..]);
        return offset < 0 || offset > file.Length ? null : offset;
    }
}
