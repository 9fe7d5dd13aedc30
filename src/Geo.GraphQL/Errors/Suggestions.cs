namespace Geo.GraphQL.Errors;

/// <summary>"Did you mean": the names near a wrong one, as the reference implementation ranks them.</summary>
internal static class Suggestions
{
    private const int MaxShown = 5;

    // Names are compared cell by cell; a name beyond this length is no slip of a known one.
    private const int LongestName = 200;

    /// <summary>The sentence to append, or nothing.</summary>
    public static string DidYouMean(List<string> names, string? what = null)
    {
        if (names.Count == 0)
        {
            return "";
        }

        List<string> quoted = [.. names.Take(MaxShown).Select(name => $"\"{name}\"")];
        string list = quoted.Count switch
        {
            1 => quoted[0],
            2 => $"{quoted[0]} or {quoted[1]}",
            _ => $"{string.Join(", ", quoted[..^1])}, or {quoted[^1]}",
        };
        return $" Did you mean {(what is null ? "" : what + " ")}{list}?";
    }

    /// <summary>The options within the distance of a slip, nearest first.</summary>
    public static List<string> Near(string input, IEnumerable<string> options)
    {
        if (input.Length > LongestName)
        {
            return [];
        }

        int threshold = (int)(input.Length * 0.4) + 1;
        List<(int Distance, string Option)> near = [];
        foreach (string option in options.Distinct(StringComparer.Ordinal))
        {
            int distance = Distance(input, option, threshold);
            if (distance <= threshold)
            {
                near.Add((distance, option));
            }
        }

        near.Sort((a, b) => a.Distance != b.Distance ? a.Distance.CompareTo(b.Distance) : NaturalCompare(a.Option, b.Option));
        return near.ConvertAll(pair => pair.Option);
    }

    // Damerau-Levenshtein without case; a difference in case alone counts one.
    private static int Distance(string input, string option, int threshold)
    {
        if (input == option)
        {
            return 0;
        }

        string a = option.ToLowerInvariant();
        string b = input.ToLowerInvariant();
        if (a == b)
        {
            return 1;
        }

        (a, b) = a.Length < b.Length ? (b, a) : (a, b);
        if (a.Length - b.Length > threshold)
        {
            return int.MaxValue;
        }

        int[][] rows = [new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]];
        for (int j = 0; j <= b.Length; j++)
        {
            rows[0][j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            if (FillRow(rows, a, b, i) > threshold)
            {
                return int.MaxValue;
            }
        }

        return rows[a.Length % 3][b.Length];
    }

    // Returns the smallest cell: the distance cannot become smaller.
    private static int FillRow(int[][] rows, string a, string b, int i)
    {
        int[] up = rows[(i - 1) % 3];
        int[] row = rows[i % 3];
        int smallest = row[0] = i;
        for (int j = 1; j <= b.Length; j++)
        {
            int cost = a[i - 1] == b[j - 1] ? 0 : 1;
            int cell = Math.Min(Math.Min(up[j] + 1, row[j - 1] + 1), up[j - 1] + cost);
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
            {
                cell = Math.Min(cell, rows[(i - 2) % 3][j - 2] + 1);
            }

            row[j] = cell;
            smallest = Math.Min(smallest, cell);
        }

        return smallest;
    }

    /// <summary>Compares digits by their value, everything else by code unit.</summary>
    public static int NaturalCompare(string a, string b)
    {
        int i = 0;
        int j = 0;
        while (i < a.Length && j < b.Length)
        {
            if (char.IsAsciiDigit(a[i]) && char.IsAsciiDigit(b[j]))
            {
                double left = ReadNumber(a, ref i);
                double right = ReadNumber(b, ref j);
                if (left != right)
                {
                    return left < right ? -1 : 1;
                }
            }
            else if (a[i] != b[j])
            {
                return a[i] < b[j] ? -1 : 1;
            }
            else
            {
                i++;
                j++;
            }
        }

        return a.Length - b.Length;
    }

    // A leading zero is a number of its own.
    private static double ReadNumber(string text, ref int position)
    {
        double number = 0;
        do
        {
            number = (number * 10) + text[position] - '0';
            position++;
        }
        while (position < text.Length && char.IsAsciiDigit(text[position]) && number > 0);

        return number;
    }
}
