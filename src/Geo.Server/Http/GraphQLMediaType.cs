using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Geo.Server.Http;

/// <summary>The two media types of GraphQL over HTTP, and which one an <c>Accept</c> header asks for.</summary>
internal static class GraphQLMediaType
{
    /// <summary>The type whose status code tells of request errors.</summary>
    public const string Response = "application/graphql-response+json";

    /// <summary>The older type, whose well-formed requests answer 200.</summary>
    public const string Json = "application/json";

    /// <summary>
    /// The type to answer with: the one of greater quality, the newer on a tie that names it; <see cref="Json"/> without a header or for
    /// <c>*/*</c>, as clients from before the newer type expect; null where neither is accepted.
    /// </summary>
    public static string? Choose(StringValues accept)
    {
        if (StringValues.IsNullOrEmpty(accept))
        {
            return Json;
        }

        if (!MediaTypeHeaderValue.TryParseList(accept, out IList<MediaTypeHeaderValue>? ranges))
        {
            return null;
        }

        double response = Quality(ranges, "graphql-response+json", acceptsWildcard: false);
        double json = Quality(ranges, "json", acceptsWildcard: true);
        return response > 0 && response >= json ? Response : json > 0 ? Json : null;
    }

    /// <summary>True for a body this endpoint reads: JSON in UTF-8.</summary>
    public static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? type)
        && type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    private static double Quality(IList<MediaTypeHeaderValue> ranges, string subType, bool acceptsWildcard)
    {
        double best = 0;
        foreach (MediaTypeHeaderValue range in ranges)
        {
            bool exact = range.Type.Equals("application", StringComparison.OrdinalIgnoreCase)
                && range.SubType.Equals(subType, StringComparison.OrdinalIgnoreCase);
            bool wildcard = acceptsWildcard
                && (range.MatchesAllTypes || (range.MatchesAllSubTypes && range.Type.Equals("application", StringComparison.OrdinalIgnoreCase)));
            if ((exact || wildcard) && (!range.Charset.HasValue || range.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)))
            {
                best = Math.Max(best, range.Quality ?? 1);
            }
        }

        return best;
    }
}
