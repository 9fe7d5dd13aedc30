using System.Buffers.Text;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Geo.Server.Options;
using Geo.Server.Rights;

namespace Geo.Server.Links;

/// <summary>
/// Writes and reads the token of a signed address: deflate(header line, filter) and 16 bytes of HMAC-SHA256 over it, base64url.
/// Equal links made within the same hour are equal text, so that they can be cached.
/// </summary>
internal sealed class FilterLinks(SigningKeys keys, TimeProvider clock)
{
    private const string Version = "3";
    private const int SignatureBytes = 16;
    private const int LargestPayload = 1 << 20;

    /// <summary>When a link made now ends: between one and two hours from now, on the hour.</summary>
    public DateTimeOffset NextExpiry()
    {
        DateTimeOffset inAnHour = clock.GetUtcNow().AddHours(1);
        DateTimeOffset hour = new(inAnHour.Year, inAnHour.Month, inAnHour.Day, inAnHour.Hour, 0, 0, TimeSpan.Zero);
        return hour == inAnHour ? hour : hour.AddHours(1);
    }

    /// <summary>The token of a link.</summary>
    public string Write(FilterLink link)
    {
        using MemoryStream bytes = new();
        using (DeflateStream deflate = new(bytes, CompressionLevel.Optimal, leaveOpen: true))
        {
            string header = string.Create(
                CultureInfo.InvariantCulture,
                $"{Version}|{link.Purpose}|{link.TypeName}|{link.Role.Name()}|{link.ExactCounties}|{link.CoarseCounties}|{link.ExpiresAt.ToUnixTimeSeconds()}\n");
            deflate.Write(Encoding.UTF8.GetBytes(header));
            deflate.Write(link.Filter.Span);
        }

        int length = (int)bytes.Length;
        bytes.Write(Sign(keys.Keys[0], bytes.GetBuffer().AsSpan(0, length)));
        return Base64Url.EncodeToString(bytes.GetBuffer().AsSpan(0, length + SignatureBytes));
    }

    /// <summary>The link of a token, or why there is none.</summary>
    public (FilterLink? Link, LinkRefusal? Refusal) Read(string token)
    {
        if (!Base64Url.IsValid(token))
        {
            return (null, LinkRefusal.NotALink);
        }

        byte[] bytes = Base64Url.DecodeFromChars(token);
        if (bytes.Length <= SignatureBytes || !IsSigned(bytes))
        {
            return (null, LinkRefusal.NotALink);
        }

        byte[] payload = Inflate(bytes.AsMemory(0, bytes.Length - SignatureBytes));
        int end = Array.IndexOf(payload, (byte)'\n');
        string[] header = Encoding.UTF8.GetString(payload, 0, end).Split('|');
        if (header is not [Version, string purpose, string type, string role, string exact, string coarse, string expiry])
        {
            // Signed by us, and by a version of this program that wrote links otherwise; those live for two hours at most.
            return (null, LinkRefusal.Expired);
        }

        DateTimeOffset expiresAt = DateTimeOffset.FromUnixTimeSeconds(long.Parse(expiry, CultureInfo.InvariantCulture));
        return expiresAt <= clock.GetUtcNow() || RoleNames.Find(role) is not { } found || !Enum.TryParse(purpose, out LinkPurpose use)
            ? (null, LinkRefusal.Expired)
            : (new FilterLink(use, type, found, exact, coarse, expiresAt, payload.AsMemory(end + 1)), null);
    }

    private static byte[] Inflate(ReadOnlyMemory<byte> deflated)
    {
        // The payload was signed by us, so its size is what we wrote; the limit only guards a key that leaked.
        using DeflateStream inflate = new(new MemoryStream(deflated.ToArray()), CompressionMode.Decompress);
        using MemoryStream payload = new();
        byte[] buffer = new byte[8192];
        int read;
        while ((read = inflate.Read(buffer)) > 0 && payload.Length < LargestPayload)
        {
            payload.Write(buffer, 0, read);
        }

        return payload.ToArray();
    }

    private static ReadOnlySpan<byte> Sign(byte[] key, ReadOnlySpan<byte> payload) => HMACSHA256.HashData(key, payload).AsSpan(0, SignatureBytes);

    private bool IsSigned(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> payload = bytes[..^SignatureBytes];
        bool signed = false;
        foreach (byte[] key in keys.Keys)
        {
            signed |= CryptographicOperations.FixedTimeEquals(Sign(key, payload), bytes[^SignatureBytes..]);
        }

        return signed;
    }
}
