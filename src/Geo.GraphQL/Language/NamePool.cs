using System.Buffers.Binary;
using System.Text;

namespace Geo.GraphQL.Language;

/// <summary>Gives the same string for the same name or number again, so that a document full of known ones allocates none.</summary>
internal static class NamePool
{
    private const int Size = 4096;
    private const int LongestName = 2 * sizeof(ulong);

    // Racing writers lose only a cached string: an entry is read once and compared before use.
    private static readonly Entry?[] Entries = new Entry?[Size];

    /// <summary>The name the ASCII bytes spell.</summary>
    public static string Get(ReadOnlySpan<byte> name)
    {
        if (name.Length > LongestName)
        {
            return LongNames.Get(name);
        }

        // Head and tail are the whole name: together with the length they say that two are equal.
        (ulong head, ulong tail) = name.Length >= sizeof(ulong)
            ? (BinaryPrimitives.ReadUInt64LittleEndian(name), BinaryPrimitives.ReadUInt64LittleEndian(name[^sizeof(ulong)..]))
            : (ReadShort(name), 0);
        ulong hash = (head ^ (tail * 0x9E3779B97F4A7C15) ^ (uint)name.Length) * 0xD6E8FEB86659FD93;
        ref Entry? slot = ref Entries[hash >> 52];
        Entry? known = slot;
        if (known is not null && known.Head == head && known.Tail == tail && known.Text.Length == name.Length)
        {
            return known.Text;
        }

        string text = Encoding.ASCII.GetString(name);
        slot = new Entry(head, tail, text);
        return text;
    }

    // Fewer than eight bytes as one number.
    private static ulong ReadShort(ReadOnlySpan<byte> name)
    {
        ulong value = 0;
        foreach (byte letter in name)
        {
            value = (value << 8) | letter;
        }

        return value;
    }

    private sealed record Entry(ulong Head, ulong Tail, string Text);

    private static class LongNames
    {
        private const int Size = 1024;
        private const int Longest = 64;
        private static readonly string?[] Slots = new string?[Size];

        public static string Get(ReadOnlySpan<byte> name)
        {
            if (name.Length > Longest)
            {
                return Encoding.ASCII.GetString(name);
            }

            ulong hash = (ulong)name.Length;
            for (ReadOnlySpan<byte> rest = name; rest.Length >= sizeof(ulong); rest = rest[sizeof(ulong)..])
            {
                hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(rest)) * 0xD6E8FEB86659FD93;
            }

            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(name[^sizeof(ulong)..])) * 0xD6E8FEB86659FD93;
            ref string? slot = ref Slots[hash >> 54];
            string? known = slot;
            return known is not null && Ascii.Equals(name, known) ? known : slot = Encoding.ASCII.GetString(name);
        }
    }
}
