using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Geo.Query.Mapping;

/// <summary>Reads the values that CHECK constraints allow a text column, from how PostgreSQL prints them.</summary>
internal static partial class CheckValues
{
    private const int TimeoutMilliseconds = 1000;

    /// <summary>The values; empty where no constraint lists them.</summary>
    public static ImmutableArray<string> Of(string column, IEnumerable<string> checks)
    {
        string[] all = [.. checks];
        return Find(all, Lists(), column) ?? Find(all, Cases(), column) ?? [];
    }

    private static ImmutableArray<string>? Find(string[] checks, Regex pattern, string column)
    {
        foreach (Match match in checks.SelectMany(check => pattern.Matches(check)).Where(match => match.Groups["column"].Value.Trim('"') == column))
        {
            return [.. Literals().Matches(match.Groups["values"].Value).Select(literal => literal.Groups["value"].Value)];
        }

        return null;
    }

    // kind = ANY (ARRAY['PORT'::text, 'AIRPORT'::text])
    [GeneratedRegex("""(?<column>"?\w+"?) = ANY \(ARRAY\[(?<values>[^\]]*)\]""", RegexOptions.ExplicitCapture, TimeoutMilliseconds)]
    private static partial Regex Lists();

    // CASE subject_kind WHEN 'REGION'::text THEN … ELSE false: what is no case is refused.
    [GeneratedRegex("""CASE (?<column>"?\w+"?)\s(?<values>((?!\bEND\b).)*)ELSE false""", RegexOptions.ExplicitCapture | RegexOptions.Singleline, TimeoutMilliseconds)]
    private static partial Regex Cases();

    [GeneratedRegex("'(?<value>[A-Z0-9_]+)'::text", RegexOptions.ExplicitCapture, TimeoutMilliseconds)]
    private static partial Regex Literals();
}
