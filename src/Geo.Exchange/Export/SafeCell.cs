namespace Geo.Exchange.Export;

/// <summary>Texts that no spreadsheet takes for a formula.</summary>
public static class SafeCell
{
    /// <summary>A text that begins like a formula gets an apostrophe in front, as people write it; also one that begins with such an apostrophe, so that reading can take one away.</summary>
    public static string Guard(string text) => NeedsGuard(text) ? "'" + text : text;

    /// <summary>What <see cref="Guard"/> was given.</summary>
    public static string Unguard(string text) => text.Length > 1 && text[0] == '\'' && NeedsGuard(text[1..]) ? text[1..] : text;

    private static bool NeedsGuard(string text)
    {
        ReadOnlySpan<char> rest = text.AsSpan().TrimStart('\'');
        return rest.Length > 0 && rest[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠';
    }
}
