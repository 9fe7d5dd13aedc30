using System.Text;

namespace Geo.GraphQL.Tests.Differential;

/// <summary>Damages text the way typing and truncation do.</summary>
internal sealed class Mutator(Random random)
{
    private static readonly string[] Snippets =
    [
        "{", "}", "(", ")", "[", "]", "$", "@", "...", ":", "=", "!", "|", "&", "\"", "\"\"\"", "\\", "\\u", "\\u12", "\\u{1F600}", "\\uD83D\\uDE00",
        "\\uD83D", "0", "01", "-", "1.", "1e", "1.5x", "#", "# 中文\n", ".", "..", "'", "é", "😀", "\uFEFF", "\0", "\u007F", "\r", "\r\n", "\n", "\t", ",",
        "on", "null", "true", "query", "fragment", "extend", "schema", "type", "input", "directive", "name", "\"a\"", "\"\"", "%", "~", "\\n", "\\x", "?",
        "\"\"\"\n  a\n    b\n\"\"\"", "\"中\"", "subscription", "enum", "union", "interface", "scalar", "implements", "repeatable", "\"d\" query", "&", "\u2028",
    ];

    public string Mutate(string text)
    {
        StringBuilder result = new(text);
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            int at = random.Next(result.Length + 1);
            switch (random.Next(4))
            {
                case 0:
                    result.Insert(at, Snippets[random.Next(Snippets.Length)]);
                    break;
                case 1 when result.Length > 0:
                    int from = Math.Min(at, result.Length - 1);
                    result.Remove(from, Math.Min(random.Next(1, 6), result.Length - from));
                    break;
                case 2 when result.Length > 0:
                    result.Length = at;
                    break;
                default:
                    result.Insert(at, " " + Snippets[random.Next(Snippets.Length)] + " ");
                    break;
            }
        }

        // Cutting may have left half a pair, which no UTF-8 can carry.
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(result.ToString()));
    }
}
