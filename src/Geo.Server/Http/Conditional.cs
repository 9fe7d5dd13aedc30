using Microsoft.Extensions.Primitives;

namespace Geo.Server.Http;

/// <summary>Conditional requests.</summary>
internal static class Conditional
{
    /// <summary>True where the caller's <c>If-None-Match</c> names the tag, or any.</summary>
    public static bool IsNotModified(HttpRequest request, string etag)
    {
        foreach (string? value in request.Headers.IfNoneMatch)
        {
            foreach (StringSegment part in new StringTokenizer(value ?? "", [',']))
            {
                StringSegment tag = part.Trim();
                if (tag.StartsWith("W/", StringComparison.Ordinal))
                {
                    tag = tag.Subsegment(2);
                }

                if (tag == "*" || tag == etag)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
