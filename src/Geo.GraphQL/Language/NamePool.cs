using System.Text;

namespace Geo.GraphQL.Language;

/// <summary>Gives the same string for the same name again, so that a document full of known names allocates none.</summary>
internal static class NamePool
{
    private const int Size = 2048;
    private const int LongestName = 48;

    // Racing writers lose only a cached string: a slot is read once and compared before use.
    private static readonly string?[] Slots = new string?[Size];

    /// <summary>The name the ASCII bytes spell.</summary>
    public static string Get(ReadOnlySpan<byte> name)
    {
        if (name.Length > LongestName)
        {
            return Encoding.ASCII.GetString(name);
        }

        uint hash = 2166136261;
        foreach (byte value in name)
        {
            hash = (hash ^ value) * 16777619;
        }

        ref string? slot = ref Slots[(hash ^ (hash >> 15)) & (Size - 1)];
        string? known = slot;
        if (known is not null && Ascii.Equals(name, known))
        {
            return known;
        }

        string text = Encoding.ASCII.GetString(name);
        slot = text;
        return text;
    }
}
