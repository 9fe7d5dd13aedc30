using System.Globalization;

namespace Geo.Exchange.BoundaryPoints;

/// <summary>One line, told apart by what it looks like.</summary>
internal static class PointTextLine
{
    /// <summary>The name in brackets; null for another line.</summary>
    public static string? Section(string line)
    {
        string narrow = line.Replace('［', '[').Replace('］', ']').Replace('【', '[').Replace('】', ']').Trim();
        return narrow.Length > 2 && narrow[0] == '[' && narrow[^1] == ']' ? narrow[1..^1].Trim() : null;
    }

    /// <summary>A key and its value; null for another line.</summary>
    public static (string Key, string Value)? KeyValue(string line)
    {
        int at = line.IndexOfAny(['=', '＝']);
        return at > 0 ? (line[..at].Trim(), line[(at + 1)..].Trim()) : null;
    }

    /// <summary>The fields of a descriptor: its last one is a mark. Full-width commas part fields only where no others do, since names hold them.</summary>
    public static IReadOnlyList<string>? Descriptor(string line)
    {
        string narrow = line.Replace('＠', '@').TrimEnd();
        if (!narrow.EndsWith('@'))
        {
            return null;
        }

        string body = narrow[..^1].TrimEnd();
        if (!body.EndsWith(',') && !body.EndsWith('，'))
        {
            return null;
        }

        // 1,2,…,@ or 1，2，…，@
        string parted = body.EndsWith('，') || body.IndexOf(',', StringComparison.Ordinal) == body.Length - 1 ? body.Replace('，', ',') : body;
        return [.. parted[..^1].Split(',').Select(field => field.Trim())];
    }

    /// <summary>Number of the ring and the two numbers of a point; null for a line that is none.</summary>
    public static (int Ring, double First, double Second)? Point(string line)
    {
        string[] fields = Narrow(line).Split(',', StringSplitOptions.TrimEntries);
        return fields.Length >= 4
            && int.TryParse(fields[1], NumberStyles.Integer, CultureInfo.InvariantCulture, out int ring)
            && double.TryParse(fields[2], NumberStyles.Float, CultureInfo.InvariantCulture, out double first)
            && double.TryParse(fields[3], NumberStyles.Float, CultureInfo.InvariantCulture, out double second)
            && double.IsFinite(first) && double.IsFinite(second)
            ? (ring, first, second)
            : null;
    }

    // Full-width digits and punctuation as ASCII.
    private static string Narrow(string line) => line.AsSpan().ContainsAnyInRange('\uFF01', '\uFF5E')
        ? string.Concat(line.Select(letter => letter is >= '\uFF01' and <= '\uFF5E' ? (char)(letter - 0xFEE0) : letter))
        : line;
}
