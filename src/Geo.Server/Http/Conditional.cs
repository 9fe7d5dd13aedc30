using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;

namespace Geo.Server.Http;

/// <summary>Conditional requests.</summary>
internal static class Conditional
{
    /// <summary>A tag of the body. It is weak, because the same body goes out in several encodings.</summary>
    public static string WeakTag(ReadOnlySpan<byte> body, string mediaType)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.ASCII.GetBytes(mediaType));
        hash.AppendData(body);
        return $"W/\"{Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16))}\"";
    }

    /// <summary>True where the caller's <c>If-None-Match</c> names the tag, strong or weak, or any.</summary>
    public static bool IsNotModified(HttpRequest request, string etag)
    {
        StringSegment own = Opaque(etag);
        foreach (string? value in request.Headers.IfNoneMatch)
        {
            foreach (StringSegment part in new StringTokenizer(value ?? "", [',']))
            {
                StringSegment tag = Opaque(part.Trim());
                if (tag == "*" || tag == own)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static StringSegment Opaque(StringSegment tag) => tag.StartsWith("W/", StringComparison.Ordinal) ? tag.Subsegment(2) : tag;
}
