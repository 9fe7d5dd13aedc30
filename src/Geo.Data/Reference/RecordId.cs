using System.Security.Cryptography;
using System.Text;

namespace Geo.Data.Reference;

/// <summary>Ids of real records that came without one: the same natural key has the same id everywhere.</summary>
public static class RecordId
{
    /// <summary>A UUID of version 8 (RFC 9562) from the SHA-256 of the key, such as <c>project:kp-renda</c>.</summary>
    public static Guid Of(string naturalKey)
    {
        Span<byte> bytes = SHA256.HashData(Encoding.UTF8.GetBytes(naturalKey)).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
