namespace Geo.Tiles;

/// <summary>A finished tile.</summary>
/// <param name="Bytes">The vector tile, not compressed.</param>
/// <param name="ETag">A quoted tag of the content.</param>
public sealed record TileResult(ReadOnlyMemory<byte> Bytes, string ETag)
{
    /// <summary>A tile with nothing in it.</summary>
    public static readonly TileResult Empty = new(ReadOnlyMemory<byte>.Empty, "\"empty\"");

    /// <summary>True when there is nothing to draw: an answer of 204.</summary>
    public bool IsEmpty => Bytes.IsEmpty;
}
