namespace Geo.Land.Codes;

/// <summary>Checks that the code types share.</summary>
internal static class CodeText
{
    /// <summary>The index of the first character in the range that is no ASCII digit, or -1.</summary>
    public static int FirstNonDigit(string text, int start, int length)
    {
        for (int i = start; i < start + length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>True when the range holds zeros only.</summary>
    public static bool AllZero(string text, int start, int length) => !text.AsSpan(start, length).ContainsAnyExcept('0');
}
