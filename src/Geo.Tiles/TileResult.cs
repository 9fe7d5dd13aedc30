using System.IO.Compression;

namespace Geo.Tiles;

/// <summary>A finished tile.</summary>
/// <param name="Bytes">The vector tile, not compressed.</param>
/// <param name="ETag">A quoted tag of the content.</param>
public sealed record TileResult(ReadOnlyMemory<byte> Bytes, string ETag)
{
    /// <summary>A tile with nothing in it.</summary>
    public static readonly TileResult Empty = new(ReadOnlyMemory<byte>.Empty, "\"empty\"");

    // Of a kept tile, so once for many answers: a fifth smaller than what is made for one answer alone.
    private const int Quality = 4;
    private const int WindowBits = 22;

    private byte[]? _brotli;

    /// <summary>The vector tile compressed by Brotli, made when it is first asked for.</summary>
    public ReadOnlyMemory<byte> Brotli => _brotli ??= Compress(Bytes.Span);

    /// <summary>True when there is nothing to draw: an answer of 204.</summary>
    public bool IsEmpty => Bytes.IsEmpty;

    private static byte[] Compress(ReadOnlySpan<byte> bytes)
    {
        byte[] compressed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, compressed, out int length, Quality, WindowBits)
            ? compressed[..length]
            : throw new System.Diagnostics.UnreachableException("A buffer of the greatest length was too small.");
    }
}
