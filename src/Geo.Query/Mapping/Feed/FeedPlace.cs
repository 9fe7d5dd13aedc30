using System.Collections.Immutable;
using System.Text;

namespace Geo.Query.Mapping.Feed;

/// <summary>A place in the feed: behind the row of a table at a position. The order is that of positions, then of tables by name, then of keys.</summary>
/// <param name="Position">The position.</param>
/// <param name="Table">The table.</param>
/// <param name="Key">The key of the row, as text.</param>
internal sealed record FeedPlace(long Position, string Table, ImmutableArray<string> Key)
{
    // Behind the names of all tables.
    private const string LastTable = "~";

    /// <summary>Before everything.</summary>
    public static FeedPlace Start { get; } = new(0, "", []);

    /// <summary>Behind all of a position.</summary>
    public static FeedPlace Behind(long position) => new(position, LastTable, []);

    /// <summary>The bytes of it.</summary>
    public byte[] ToBytes()
    {
        using MemoryStream bytes = new();
        using BinaryWriter writer = new(bytes, Encoding.UTF8);
        writer.Write(Position);
        writer.Write(Table);
        writer.Write((byte)Key.Length);
        foreach (string part in Key)
        {
            writer.Write(part);
        }

        writer.Flush();
        return bytes.ToArray();
    }

    /// <summary>The place that <see cref="ToBytes"/> gave the bytes of.</summary>
    public static FeedPlace Read(byte[] bytes)
    {
        using BinaryReader reader = new(new MemoryStream(bytes), Encoding.UTF8);
        (long position, string table) = (reader.ReadInt64(), reader.ReadString());
        return new(position, table, [.. Enumerable.Range(0, reader.ReadByte()).Select(_ => reader.ReadString())]);
    }
}
