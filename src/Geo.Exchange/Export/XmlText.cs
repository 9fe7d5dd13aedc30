using System.Xml;

namespace Geo.Exchange.Export;

/// <summary>Texts that XML can hold.</summary>
internal static class XmlText
{
    /// <summary>The text with a mark for what XML has no place for: control characters and halves of letters.</summary>
    public static string Clean(string text)
    {
        if (IsClean(text))
        {
            return text;
        }

        char[] clean = text.ToCharArray();
        for (int i = 0; i < clean.Length; i++)
        {
            if (i + 1 < clean.Length && char.IsSurrogatePair(clean[i], clean[i + 1]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(clean[i]))
            {
                clean[i] = '\uFFFD';
            }
        }

        return new string(clean);
    }

    private static bool IsClean(string text)
    {
        foreach (char letter in text)
        {
            if (!XmlConvert.IsXmlChar(letter))
            {
                return false;
            }
        }

        return true;
    }
}
