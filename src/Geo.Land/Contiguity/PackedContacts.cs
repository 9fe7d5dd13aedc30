using System.Runtime.CompilerServices;

namespace Geo.Land.Contiguity;

/// <summary>
/// A graph of parcels in three arrays: the keys, which ascend and whose places are the numbers of the nodes; where the contacts of each
/// node begin; and the contacts, node after node. It takes a third of the memory that an array for each node and a table of keys do.
/// </summary>
internal sealed class PackedContacts
{
    private readonly ParcelKey[] _keys;
    private readonly int[] _starts;
    private readonly ParcelContact[] _contacts;

    public PackedContacts(ParcelKey[] keys, int[] starts, ParcelContact[] contacts)
    {
        _keys = keys;
        _starts = starts;
        _contacts = contacts;
    }

    public static PackedContacts Empty { get; } = new([], [0], []);

    public int Count => _keys.Length;

    /// <summary>About how many bytes it holds.</summary>
    public long Bytes => (_keys.LongLength * Unsafe.SizeOf<ParcelKey>()) + (_starts.LongLength * sizeof(int)) + (_contacts.LongLength * Unsafe.SizeOf<ParcelContact>());

    public ParcelKey this[int node] => _keys[node];

    public ReadOnlySpan<ParcelContact> ContactsOf(int node) => _contacts.AsSpan(_starts[node].._starts[node + 1]);

    /// <summary>The node of a parcel; −1 where it has none.</summary>
    public int Find(ParcelKey parcel) => Array.BinarySearch(_keys, parcel) is var node and >= 0 ? node : -1;

    /// <summary>The first node from one on whose key is not before the parcel's, by steps that double: near places are found in a few.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Seek(ParcelKey parcel, int from)
    {
        int step = 1;
        int low = from > 0 && _keys[from - 1] >= parcel ? 0 : from;
        int high = low;
        while (high < _keys.Length && _keys[high] < parcel)
        {
            low = high + 1;
            high += step;
            step *= 2;
        }

        high = Math.Min(high, _keys.Length);
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = _keys[middle] < parcel ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
