using System.Globalization;

namespace Geo.Exchange.Export;

/// <summary>Names of columns cut to the ten bytes that a DBF has for them, always in the same way.</summary>
public static class FieldNames
{
    /// <summary>Bytes of a name.</summary>
    public const int MostBytes = 10;

    /// <summary>
    /// The first ten bytes of each name in UTF-8, never through a character; where that was given before (in any case),
    /// the first bytes of it and <c>_2</c>, <c>_3</c>, …
    /// </summary>
    public static IReadOnlyList<string> Cut(IEnumerable<string> names)
    {
        List<string> cut = [];
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        foreach (string name in names)
        {
            string one = Utf8Cut.To(name, MostBytes);
            for (int again = 2; one.Length == 0 || !taken.Add(one); again++)
            {
                string ending = string.Create(CultureInfo.InvariantCulture, $"_{again}");
                one = Utf8Cut.To(name, MostBytes - ending.Length) + ending;
            }

            cut.Add(one);
        }

        return cut;
    }
}
