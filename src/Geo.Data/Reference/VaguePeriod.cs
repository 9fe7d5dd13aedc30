using System.Globalization;
using System.Text.RegularExpressions;

namespace Geo.Data.Reference;

/// <summary>
/// A date as publications give it: a day, a month, a quarter, a half-year, a year, or a span of two of these.
/// The text is kept; the days are the first and the last it can mean.
/// </summary>
/// <param name="Text">As stated.</param>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
public sealed partial record VaguePeriod(string Text, DateOnly First, DateOnly Last)
{
    /// <summary>The day, where it is one.</summary>
    public DateOnly? Day => First == Last ? First : null;

    /// <summary>
    /// Reads <c>2023</c>, <c>2023-H1</c>, <c>2023-Q1</c>, <c>2023-08</c>, <c>2023-08-23</c>, spans such as <c>2023-08/2023-11</c>,
    /// each also with <c>about</c> before it or a remark in brackets after it; null for anything else.
    /// </summary>
    public static VaguePeriod? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Match form = Form().Match(text);
        if (!form.Success || ParsePart(form.Groups["first"].Value) is not { } first)
        {
            return null;
        }

        Group end = form.Groups["last"];
        if (!end.Success)
        {
            return new VaguePeriod(text, first.First, first.Last);
        }

        return ParsePart(end.Value) is { } last && first.First <= last.Last && first.Last <= last.Last
            ? new VaguePeriod(text, first.First, last.Last)
            : null;
    }

    private static (DateOnly First, DateOnly Last)? ParsePart(string text)
    {
        if (!int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year) || year == 0)
        {
            return null;
        }

        return (text.Length, text.Length > 5 ? text[5] : '-') switch
        {
            (4, _) => Months(year, 1, 12),
            (7, 'H') => Months(year, text[6] == '1' ? 1 : 7, 6),
            (7, 'Q') => Months(year, 3 * (text[6] - '1') + 1, 3),
            (7, _) => int.Parse(text.AsSpan(5), CultureInfo.InvariantCulture) is >= 1 and <= 12 and int month ? Months(year, month, 1) : null,
            _ => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? (day, day) : null,
        };
    }

    private static (DateOnly First, DateOnly Last) Months(int year, int month, int count) =>
        (new DateOnly(year, month, 1), new DateOnly(year, month + count - 1, DateTime.DaysInMonth(year, month + count - 1)));

    [GeneratedRegex(
        @"^(about )?(?<first>[0-9]{4}(-(H[12]|Q[1-4]|[0-9]{2}(-[0-9]{2})?))?)(/(?<last>[0-9]{4}(-(H[12]|Q[1-4]|[0-9]{2}(-[0-9]{2})?))?))?( \([^()]+\))?\z",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
