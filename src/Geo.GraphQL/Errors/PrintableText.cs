using System.Globalization;
using System.Text;

namespace Geo.GraphQL.Errors;

/// <summary>Text of strangers, shown so that it stays within its line: control, format and separating characters become <c>\uXXXX</c>.</summary>
public static class PrintableText
{
    /// <summary>The text itself where nothing in it needs escaping.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int first = 0;
        while (first < text.Length && IsPrintable(text[first]))
        {
            first++;
        }

        return first == text.Length ? text : Escape(text, first);
    }

    private static string Escape(string text, int first)
    {
        StringBuilder escaped = new(text, 0, first, text.Length + 16);
        for (int i = first; i < text.Length; i++)
        {
            char character = text[i];
            if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                escaped.Append(character).Append(text[++i]);
            }
            else if (IsPrintable(character) && !char.IsSurrogate(character))
            {
                escaped.Append(character);
            }
            else
            {
                _ = character switch
                {
                    '\n' => escaped.Append("\\n"),
                    '\r' => escaped.Append("\\r"),
                    '\t' => escaped.Append("\\t"),
                    _ => escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                };
            }
        }

        return escaped.ToString();
    }

    // Format characters turn the direction of writing around or hide; separators are newlines to some readers.
    private static bool IsPrintable(char character) => character is >= ' ' and <= '~'
        || CharUnicodeInfo.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
