using System.Globalization;
using System.Text;

namespace Geo.GraphQL.Language.Printing;

/// <summary>A string value between single quotes.</summary>
internal static class StringPrinter
{
    public static string Print(string value)
    {
        StringBuilder text = new(value.Length + 2);
        text.Append('"');
        foreach (char character in value)
        {
            _ = character switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' or (>= '\u007F' and <= '\u009F') => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => text.Append(character),
            };
        }

        return text.Append('"').ToString();
    }
}
