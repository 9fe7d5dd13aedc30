using System.Text;

namespace Geo.Exchange.Export;

/// <summary>Texts cut to a number of bytes.</summary>
internal static class Utf8Cut
{
    /// <summary>As much of a text as fits into so many bytes of UTF-8, never through a character.</summary>
    public static string To(string text, int bytes)
    {
        if (text.Length * 3 <= bytes || Encoding.UTF8.GetByteCount(text) <= bytes)
        {
            return text;
        }

        int used = 0;
        int letters = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            used += rune.Utf8SequenceLength;
            if (used > bytes)
            {
                break;
            }

            letters += rune.Utf16SequenceLength;
        }

        return text[..letters];
    }
}
