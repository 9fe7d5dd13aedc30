using System.Text;
using System.Xml;

namespace Geo.Exchange.Tables;

/// <summary>The text of a shared or inline string: its runs, without the reading aids of phonetic runs.</summary>
internal static class XlsxText
{
    /// <summary>Reads from an element to its end.</summary>
    public static async Task<string> ReadAsync(XmlReader xml, string element)
    {
        StringBuilder text = new();
        if (xml.IsEmptyElement)
        {
            return "";
        }

        bool inText = false;
        int phonetic = 0;
        while (await xml.ReadAsync())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when xml.LocalName == "rPh" && !xml.IsEmptyElement:
                    phonetic++;
                    break;
                case XmlNodeType.EndElement when xml.LocalName == "rPh":
                    phonetic--;
                    break;
                case XmlNodeType.Element when xml.LocalName == "t":
                    inText = !xml.IsEmptyElement && phonetic == 0;
                    break;
                case XmlNodeType.EndElement when xml.LocalName == "t":
                    inText = false;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when inText:
                    text.Append(xml.Value);
                    break;
                case XmlNodeType.EndElement when xml.LocalName == element:
                    return text.ToString();
            }
        }

        return text.ToString();
    }
}
