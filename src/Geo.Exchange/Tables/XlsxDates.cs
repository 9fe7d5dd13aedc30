using System.Globalization;
using System.Xml;

namespace Geo.Exchange.Tables;

/// <summary>Which cell styles show a number as a day, and the day of a number.</summary>
/// <param name="Styles">By the position of a style; true for days.</param>
/// <param name="From1904">Whether days count from 1904, as old workbooks of macOS do.</param>
internal sealed record XlsxDates(IReadOnlyList<bool> Styles, bool From1904)
{
    private const double LastDay = 2_958_466;

    /// <summary>The day, and the time when there is one, as ISO 8601 writes it; null for a style or number that is none.</summary>
    public string? TextOf(string? style, string value)
    {
        if (!int.TryParse(style, CultureInfo.InvariantCulture, out int at) || at < 0 || at >= Styles.Count || !Styles[at]
            || !double.TryParse(value, CultureInfo.InvariantCulture, out double number) || number is not (>= 1 and < LastDay))
        {
            return null;
        }

        // Day 60 of 1900, a 29 February that never was, is why days count from 30 December 1899.
        DateTime time = (From1904 ? new DateTime(1904, 1, 1) : new DateTime(1899, 12, 30)).AddSeconds(Math.Round(number * 86_400));
        return time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
    }

    /// <summary>From the styles of a workbook.</summary>
    public static async Task<XlsxDates> ReadAsync(XmlReader? xml, bool from1904)
    {
        Dictionary<string, string> codes = new(StringComparer.Ordinal);
        List<bool> styles = [];
        bool inCells = false;
        while (xml is not null && await xml.ReadAsync())
        {
            if (xml.LocalName == "cellXfs")
            {
                inCells = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "numFmt" && xml.GetAttribute("numFmtId") is { } id)
            {
                codes[id] = xml.GetAttribute("formatCode") ?? "";
            }
            else if (inCells && xml.NodeType == XmlNodeType.Element && xml.LocalName == "xf")
            {
                string format = xml.GetAttribute("numFmtId") ?? "0";
                styles.Add(codes.TryGetValue(format, out string? code) ? IsDay(code) : IsDay(format, CultureInfo.InvariantCulture));
            }
        }

        return new XlsxDates(styles, from1904);
    }

    // The formats that every program has; 27 to 36 and 50 to 58 are days in Chinese.
    private static bool IsDay(string id, CultureInfo culture) =>
        int.TryParse(id, culture, out int number) && number is (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58);

    // Letters of days outside of quotes and brackets.
    private static bool IsDay(string code)
    {
        bool quoted = false;
        bool bracketed = false;
        foreach (char letter in code)
        {
            quoted ^= letter == '"';
            bracketed = letter == '[' || (bracketed && letter != ']');
            if (!quoted && !bracketed && "yYdD".Contains(letter, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
