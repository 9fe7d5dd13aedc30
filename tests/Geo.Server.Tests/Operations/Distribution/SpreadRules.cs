using System.Text.RegularExpressions;

namespace Geo.Server.Tests.Operations.Distribution;

/// <summary>
/// What a statement must keep to so that its growing tables can lie on different machines by county: joins between them name the county
/// beside the key, and no whole row of theirs is aggregated but over a subquery with <c>OFFSET 0</c>, which is not pulled up.
/// </summary>
/// <param name="growing">The tables of the schema <c>land</c> with a county.</param>
internal sealed partial class SpreadRules(IReadOnlySet<string> growing)
{
    /// <summary>A sentence for each thing in a statement that would not work or would move rows between machines.</summary>
    public IEnumerable<string> Broken(string statement)
    {
        foreach (Match relation in Relation().Matches(statement))
        {
            string view = relation.Groups["view"].Value, alias = Regex.Escape(relation.Groups["alias"].Value);
            if (!growing.Contains(TableOf(view)))
            {
                continue;
            }

            string key = $@"\b{alias}\.""?(?:\w+_)?id""?", county = $@"\b{alias}\.""?(?:\w+_)?county_code""?", column = @"[a-z]\w*\.""?\w+""?";
            if (Has(statement, $"{key} = {column}|{column} = {key}(?!\\w)") && !Has(statement, $"{county} = (?!any)|{column} = {county}(?!\\w)") && !Has(statement, $@"as {alias} using \(county_code"))
            {
                yield return $"{view} is joined by its key alone: {Around(statement, relation.Index)}";
            }

            if (Has(statement, $@"\b(?:array_agg|jsonb?_agg|to_jsonb|row_to_json)\((?:distinct )?{alias}(?:\.\*)?[,) ]"))
            {
                yield return $"whole rows of {view} are aggregated: {Around(statement, relation.Index)}";
            }
        }
    }

    private static string TableOf(string view) => Face().Replace(view, "");

    private static bool Has(string statement, string pattern) => Regex.IsMatch(statement, pattern, RegexOptions.IgnoreCase, TimeSpan.FromSeconds(5));

    private static string Around(string statement, int at) => statement[Math.Max(0, at - 200)..Math.Min(statement.Length, at + 600)];

    // Functions of a time are views too, and so are the faces of one table. Its history is a table of its own.
    [GeneratedRegex(@"""?api""?\.""?(?<view>[a-z_]+)""?(?:\([^()]*\))? (?:as )?(?<alias>[a-z]\w*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Relation();

    [GeneratedRegex("_(?:coarse|mixed|writable|past|at)(?:_at)?$|_(?:coarse|mixed)(?=_history$)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Face();
}
