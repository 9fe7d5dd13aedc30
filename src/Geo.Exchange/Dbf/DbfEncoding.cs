using System.Text;
using Geo.Exchange.Text;

namespace Geo.Exchange.Dbf;

/// <summary>Which encoding the texts of a DBF are in.</summary>
internal static class DbfEncoding
{
    /// <summary>The one that reads all texts and gives the most common characters; null when none reads all, UTF-8 when all is ASCII.</summary>
    public static Encoding? Detect(DbfFacts facts)
    {
        Encoding? best = null;
        double share = -1;
        foreach (Encoding encoding in (Encoding[])[TextEncodings.Utf8, TextEncodings.Gb18030, TextEncodings.Big5])
        {
            if (ReadAll(facts, encoding) is not { } text)
            {
                continue;
            }

            if (encoding.CodePage == TextEncodings.Utf8.CodePage)
            {
                return encoding;
            }

            // Simplified is the rule; the other has to be clearly better.
            double common = CommonHan.Share(text);
            if (best is null || common > share + 0.1)
            {
                (best, share) = (encoding, common);
            }
        }

        return best;
    }

    /// <summary>All texts in one, or null when one of them is not of this encoding.</summary>
    public static string? ReadAll(DbfFacts facts, Encoding encoding)
    {
        StringBuilder all = new();
        foreach ((byte[] bytes, bool mayBeCut) in facts.Texts)
        {
            string? text = TextEncodings.TryDecode(bytes, encoding, isWhole: !mayBeCut);
            if (text is null)
            {
                return null;
            }

            all.AppendLine(text);
        }

        return all.ToString();
    }
}
