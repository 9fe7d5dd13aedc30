using System.Text.RegularExpressions;

namespace Geo.Query.Mapping.Schema;

/// <summary>The Chinese term of a thing, as its description gives it; derived types carry it on.</summary>
internal static partial class Terms
{
    /// <summary>The name with the term that stands in the first parentheses of the description: <c>Parcel (地块、宗地)</c>; the name alone where there is none.</summary>
    public static string Name(string name, string description) =>
        Term().Match(description) is { Success: true } term ? $"{name} {term.Value}" : name;

    /// <summary>The first term in the parentheses: <c>地块</c>; null where there is none.</summary>
    public static string? Of(string description) =>
        Term().Match(description) is { Success: true } term ? term.Value[1..^1].Split('、', '，')[0].Trim() : null;

    [GeneratedRegex(@"\([^()]*\p{IsCJKUnifiedIdeographs}[^()]*\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Term();
}
