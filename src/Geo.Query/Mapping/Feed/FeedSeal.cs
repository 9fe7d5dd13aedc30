using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Geo.Query.Mapping.Feed;

/// <summary>
/// Seals places of the feed into cursors. A position counts the changes of all counties, so a cursor that showed it would let a caller
/// count what it may not read; sealed, it shows nothing, and the same place is always the same text.
/// </summary>
/// <remarks>Bytes: version, 12 of a nonce made of the place itself, 16 of the tag, the enciphered place; as base64url.</remarks>
internal sealed class FeedSeal(string secret)
{
    private const byte Version = 1;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int MaxText = 4000;

    private readonly byte[] _cipherKey = SHA256.HashData(Encoding.UTF8.GetBytes($"geo change feed, cipher: {secret}"));
    private readonly byte[] _nonceKey = SHA256.HashData(Encoding.UTF8.GetBytes($"geo change feed, nonce: {secret}"));

    /// <summary>The cursor of a place.</summary>
    public string Seal(FeedPlace place)
    {
        byte[] plain = place.ToBytes();
        byte[] cursor = new byte[1 + NonceLength + TagLength + plain.Length];
        cursor[0] = Version;
        Span<byte> nonce = cursor.AsSpan(1, NonceLength);
        HMACSHA256.HashData(_nonceKey, plain).AsSpan(0, NonceLength).CopyTo(nonce);
        using AesGcm cipher = new(_cipherKey, TagLength);
        cipher.Encrypt(nonce, plain, cursor.AsSpan(1 + NonceLength + TagLength), cursor.AsSpan(1 + NonceLength, TagLength));
        return Base64Url.EncodeToString(cursor);
    }

    /// <summary>The place of a cursor; null where it is none of this seal.</summary>
    public FeedPlace? Open(string cursor)
    {
        if (cursor.Length > MaxText || !Base64Url.IsValid(cursor))
        {
            return null;
        }

        byte[] bytes = Base64Url.DecodeFromChars(cursor);
        if (bytes.Length <= 1 + NonceLength + TagLength || bytes[0] != Version || Base64Url.EncodeToString(bytes) != cursor)
        {
            return null;
        }

        byte[] plain = new byte[bytes.Length - 1 - NonceLength - TagLength];
        using AesGcm cipher = new(_cipherKey, TagLength);
        try
        {
            cipher.Decrypt(bytes.AsSpan(1, NonceLength), bytes.AsSpan(1 + NonceLength + TagLength), bytes.AsSpan(1 + NonceLength, TagLength), plain);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }

        return FeedPlace.Read(plain);
    }

    /// <summary>What names a transaction and says nothing else of it.</summary>
    public string Name(long position) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(_nonceKey, Encoding.UTF8.GetBytes($"transaction {position}")).AsSpan(0, NonceLength));
}
