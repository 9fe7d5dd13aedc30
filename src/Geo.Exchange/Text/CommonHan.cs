using System.Text;

namespace Geo.Exchange.Text;

/// <summary>
/// How much of a text is of the characters that people write: the 3,755 of the first level of GB 2312 and the 5,401 of
/// the first level of Big5. A text read in the wrong one of the two is full of rare characters.
/// </summary>
internal static class CommonHan
{
    private static readonly HashSet<char> Simplified = CharactersOf(20936, 0xB0, 0xD7, [(0xA1, 0xFE)]);
    private static readonly HashSet<char> Traditional = CharactersOf(950, 0xA4, 0xC6, [(0x40, 0x7E), (0xA1, 0xFE)]);

    /// <summary>0 to 1; of the characters beyond ASCII; 1 when there are none.</summary>
    public static double Share(string text)
    {
        int all = 0;
        int common = 0;
        foreach (char letter in text.Where(letter => letter > 0x7F))
        {
            all++;
            common += Simplified.Contains(letter) || Traditional.Contains(letter) || letter is >= '\u3000' and <= '\u303F' or >= '\uFF01' and <= '\uFF5E' ? 1 : 0;
        }

        return all == 0 ? 1 : (double)common / all;
    }

    private static HashSet<char> CharactersOf(int codePage, int firstLead, int lastLead, (int First, int Last)[] trails)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Encoding encoding = Encoding.GetEncoding(codePage, EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback);
        HashSet<char> found = [];
        for (int lead = firstLead; lead <= lastLead; lead++)
        {
            foreach ((int first, int last) in trails)
            {
                for (int trail = first; trail <= last; trail++)
                {
                    string text = encoding.GetString([(byte)lead, (byte)trail]);
                    if (text.Length == 1 && text[0] != '\uFFFD')
                    {
                        found.Add(text[0]);
                    }
                }
            }
        }

        return found;
    }
}
