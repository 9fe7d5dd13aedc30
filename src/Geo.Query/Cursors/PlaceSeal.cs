using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Geo.Query.Cursors;

/// <summary>
/// Seals places in the change log into cursors. A position counts the changes of all counties, so a cursor that showed it would let a caller
/// count what it may not read; sealed, it shows nothing, and the same place is always the same text.
/// </summary>
/// <param name="purpose">What the cursors are of; one of another purpose does not open.</param>
/// <param name="secret">The secret of the database (<c>api.change_seal</c>).</param>
/// <remarks>Bytes: version, 12 of a nonce made of the place itself, 16 of the tag, the enciphered place; as base64url.</remarks>
internal sealed class PlaceSeal(string purpose, string secret)
{
    private const byte Version = 1;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int MaxText = 4000;

    private readonly byte[] _cipherKey = SHA256.HashData(Encoding.UTF8.GetBytes($"geo {purpose}, cipher: {secret}"));
    private readonly byte[] _nonceKey = SHA256.HashData(Encoding.UTF8.GetBytes($"geo {purpose}, nonce: {secret}"));

    /// <summary>The cursor of a place.</summary>
    public string Seal(ReadOnlySpan<byte> place)
    {
        byte[] cursor = new byte[1 + NonceLength + TagLength + place.Length];
        cursor[0] = Version;
        Span<byte> nonce = cursor.AsSpan(1, NonceLength);
        HMACSHA256.HashData(_nonceKey, place).AsSpan(0, NonceLength).CopyTo(nonce);
        using AesGcm cipher = new(_cipherKey, TagLength);
        cipher.Encrypt(nonce, place, cursor.AsSpan(1 + NonceLength + TagLength), cursor.AsSpan(1 + NonceLength, TagLength));
        return Base64Url.EncodeToString(cursor);
    }

    /// <summary>The place of a cursor; null where it is none of this seal.</summary>
    public byte[]? Open(string cursor)
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

        return plain;
    }

    /// <summary>What names a thing and says nothing else of it.</summary>
    public string Name(string thing) => Base64Url.EncodeToString(HMACSHA256.HashData(_nonceKey, Encoding.UTF8.GetBytes(thing)).AsSpan(0, NonceLength));
}
