using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Geo.Query.Execute;
using Geo.Query.Plans;

namespace Geo.Query.Cursors;

/// <summary>
/// A cursor: the values a row is ordered by, bound to the list and order they belong to. It is opaque to clients and refused
/// where a single bit was changed or where it comes from another order.
/// </summary>
/// <remarks>Bytes: version, 8 of the fingerprint, the values, 8 of the HMAC over all before; as base64url.</remarks>
internal static class CursorCodec
{
    public const int FingerprintLength = 8;
    private const byte Version = 1;
    private const int MacLength = 8;
    private const int MaxText = 4000;

    // Guards against damage and home-made cursors. It needs no secret: a cursor gives no right,
    // its values only say where in a list that the caller may read the page begins.
    private static readonly byte[] Key = SHA256.HashData("geo cursor 1"u8);

    /// <summary>What binds a cursor to its order: a text that names the order, and the bytes of what else it depends on.</summary>
    public static byte[] Fingerprint(string order, object? near)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(order));
        if (near is not null)
        {
            hash.AppendData(near as byte[] ?? Encoding.UTF8.GetBytes((string)near));
        }

        return hash.GetHashAndReset()[..FingerprintLength];
    }

    /// <summary>Writes the cursor of the values as a JSON string.</summary>
    public static void Write(ResponseBuffer output, ReadOnlySpan<byte> fingerprint, ReadOnlySpan<byte> values)
    {
        int length = 1 + FingerprintLength + values.Length + MacLength;
        Span<byte> bytes = length <= 512 ? stackalloc byte[length] : new byte[length];
        bytes[0] = Version;
        fingerprint.CopyTo(bytes[1..]);
        values.CopyTo(bytes[(1 + FingerprintLength)..]);
        Span<byte> mac = stackalloc byte[32];
        HMACSHA256.HashData(Key, bytes[..^MacLength], mac);
        mac[..MacLength].CopyTo(bytes[^MacLength..]);
        output.Add((byte)'"');
        output.Advance(Base64Url.EncodeToUtf8(bytes, output.GetSpan(Base64Url.GetEncodedLength(length))));
        output.Add((byte)'"');
    }

    /// <summary>The values of a cursor, null where a value is null.</summary>
    /// <exception cref="RefusedException">The cursor is damaged or belongs to another order.</exception>
    public static object?[] Read(string cursor, ReadOnlySpan<byte> fingerprint, ReadOnlySpan<LeafKind> kinds)
    {
        byte[] bytes = Decode(cursor) ?? throw new RefusedException(Messages.BadCursor());
        Span<byte> mac = stackalloc byte[32];
        HMACSHA256.HashData(Key, bytes.AsSpan(..^MacLength), mac);
        if (bytes[0] != Version || !CryptographicOperations.FixedTimeEquals(mac[..MacLength], bytes.AsSpan(^MacLength..)))
        {
            throw new RefusedException(Messages.BadCursor());
        }

        if (!bytes.AsSpan(1, FingerprintLength).SequenceEqual(fingerprint))
        {
            throw new RefusedException(Messages.ForeignCursor());
        }

        ReadOnlySpan<byte> rest = bytes.AsSpan((1 + FingerprintLength)..^MacLength);
        object?[] values = new object?[kinds.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = CursorValues.Read(ref rest, kinds[i]);
        }

        return values;
    }

    private static byte[]? Decode(string cursor)
    {
        if (cursor.Length > MaxText || !Base64Url.IsValid(cursor))
        {
            return null;
        }

        byte[] bytes = Base64Url.DecodeFromChars(cursor);
        bool isWhole = bytes.Length >= 1 + FingerprintLength + MacLength && Base64Url.EncodeToString(bytes) == cursor;
        return isWhole ? bytes : null;
    }

    /// <summary>A number of bytes before values of that many bytes.</summary>
    internal static void WriteLength(ResponseBuffer output, int length)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(output.GetSpan(2), checked((ushort)length));
        output.Advance(2);
    }
}
