using System.Text;

namespace Geo.Tiles.Encode;

/// <summary>
/// The number of a feature, the same in every tile and every version: a hash of the record's key that a JavaScript number
/// holds exactly.
/// </summary>
internal static class FeatureId
{
    private const ulong Largest = (1UL << 53) - 1;

    public static ulong Of(string key)
    {
        Span<byte> small = stackalloc byte[192];
        Span<byte> bytes = Encoding.UTF8.TryGetBytes(key, small, out int count) ? small[..count] : Encoding.UTF8.GetBytes(key);
        return Of(bytes);
    }

    public static ulong Of(Guid key)
    {
        Span<byte> bytes = stackalloc byte[16];
        key.TryWriteBytes(bytes, bigEndian: true, out _);
        return Of(bytes);
    }

    // FNV-1a with the finish of MurmurHash3, so that the bits kept depend on all bits of the key.
    private static ulong Of(ReadOnlySpan<byte> key)
    {
        ulong hash = 0xcbf29ce484222325;
        foreach (byte part in key)
        {
            hash = (hash ^ part) * 0x100000001b3;
        }

        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccd;
        hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53;
        return (hash ^ (hash >> 33)) & Largest;
    }
}
