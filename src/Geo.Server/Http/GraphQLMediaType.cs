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

    private const int Exact = 3;

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

        Preference response = PreferenceOf(ranges, "graphql-response+json");
        Preference json = PreferenceOf(ranges, "json");
        if (response.Quality <= 0 && json.Quality <= 0)
        {
            return null;
        }

        bool isTie = response.Quality.Equals(json.Quality);
        return isTie ? (response.Precision == Exact ? Response : Json) : response.Quality > json.Quality ? Response : Json;
    }

    /// <summary>True for a body this endpoint reads: JSON in UTF-8.</summary>
    public static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? type)
        && type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)
        && IsUtf8OrAny(type);

    // Of the ranges that cover a type the most precise one counts, so that "*/*, application/json;q=0" does not accept JSON.
    private static Preference PreferenceOf(IList<MediaTypeHeaderValue> ranges, string subType)
    {
        Preference best = default;
        foreach (MediaTypeHeaderValue range in ranges)
        {
            int precision = PrecisionOf(range, subType);
            if (precision > best.Precision)
            {
                best = new Preference(precision, range.Quality ?? 1);
            }
            else if (precision > 0 && precision == best.Precision)
            {
                best = new Preference(precision, Math.Max(best.Quality, range.Quality ?? 1));
            }
        }

        return best;
    }

    // 0 for a range that does not cover the type.
    private static int PrecisionOf(MediaTypeHeaderValue range, string subType) =>
        !IsUtf8OrAny(range) ? 0
        : range.MatchesAllTypes ? 1
        : !range.Type.Equals("application", StringComparison.OrdinalIgnoreCase) ? 0
        : range.MatchesAllSubTypes ? 2
        : range.SubType.Equals(subType, StringComparison.OrdinalIgnoreCase) ? Exact : 0;

    private static bool IsUtf8OrAny(MediaTypeHeaderValue type) =>
        !type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase);

    private readonly record struct Preference(int Precision, double Quality);
}
