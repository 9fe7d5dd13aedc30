using System.Text;

namespace Geo.GraphQL.Language;

/// <summary>The meaning of block strings and how to print them.</summary>
internal static class BlockString
{
    /// <summary>The spec's BlockStringValue: common indentation and outer blank lines removed.</summary>
    public static string Dedent(List<string> lines)
    {
        int commonIndent = int.MaxValue;
        int first = -1;
        int last = -1;
        for (int i = 0; i < lines.Count; i++)
        {
            int indent = LeadingWhitespace(lines[i]);
            if (indent == lines[i].Length)
            {
                continue;
            }

            first = first < 0 ? i : first;
            last = i;
            if (i != 0 && indent < commonIndent)
            {
                commonIndent = indent;
            }
        }

        if (first < 0)
        {
            return "";
        }

        StringBuilder text = new();
        for (int i = first; i <= last; i++)
        {
            string line = lines[i];
            text.Append(i == first ? "" : "\n").Append(i == 0 ? line : line[Math.Min(commonIndent, line.Length)..]);
        }

        return text.ToString();
    }

    /// <summary>True where a block string can say the value exactly.</summary>
    public static bool CanPrint(string value)
    {
        bool isEmptyLine = true;
        bool hasIndent = false;
        bool hasCommonIndent = true;
        bool seenNonEmptyLine = false;
        foreach (char character in value)
        {
            switch (character)
            {
                case <= '\b' or '\v' or '\f' or '\r' or (>= '\u000E' and <= '\u000F'):
                    return false;
                case '\n':
                    if (isEmptyLine && !seenNonEmptyLine)
                    {
                        return false;
                    }

                    seenNonEmptyLine = true;
                    isEmptyLine = true;
                    hasIndent = false;
                    break;
                case ' ' or '\t':
                    hasIndent |= isEmptyLine;
                    break;
                default:
                    hasCommonIndent &= hasIndent;
                    isEmptyLine = false;
                    break;
            }
        }

        return value.Length == 0 || (!isEmptyLine && !(hasCommonIndent && seenNonEmptyLine));
    }

    /// <summary>The block string with its quotes, on one line where that reads well.</summary>
    public static string Print(string value)
    {
        string escaped = value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        string[] lines = escaped.Split(["\r\n", "\n", "\r"], StringSplitOptions.None);
        bool isSingleLine = lines.Length == 1;
        bool forceLeadingNewLine = !isSingleLine && Array.TrueForAll(lines[1..], line => line.Length == 0 || IsWhitespace(line[0]));
        bool endsInTripleQuotes = escaped.EndsWith("\\\"\"\"", StringComparison.Ordinal);
        bool forceTrailingNewLine = (value.EndsWith('"') && !endsInTripleQuotes) || value.EndsWith('\\');
        bool severalLines = !isSingleLine || value.Length > 70 || forceTrailingNewLine || forceLeadingNewLine || endsInTripleQuotes;
        bool skipLeadingNewLine = isSingleLine && value.Length > 0 && IsWhitespace(value[0]);
        string head = (severalLines && !skipLeadingNewLine) || forceLeadingNewLine ? "\n" : "";
        string tail = severalLines || forceTrailingNewLine ? "\n" : "";
        return $"\"\"\"{head}{escaped}{tail}\"\"\"";
    }

    private static int LeadingWhitespace(string line)
    {
        int count = 0;
        while (count < line.Length && IsWhitespace(line[count]))
        {
            count++;
        }

        return count;
    }

    private static bool IsWhitespace(char character) => character is ' ' or '\t';
}
