using System.Runtime.CompilerServices;

namespace Geo.Land.Contiguity;

/// <summary>
/// Numbers parcels; those that come together in the order of their keys. A number stays with its parcel in all that <see cref="With"/>
/// makes of it.
/// </summary>
internal sealed class ParcelIndex
{
    // What is added is kept apart, so that a few new parcels do not copy all others.
    private const int MostAdded = 4096;

    private readonly Dictionary<ParcelKey, int> _known;
    private readonly Dictionary<ParcelKey, int> _added;
    private readonly ParcelKey[] _keys;

    // The first parcels, which came together: their keys ascend.
    private readonly int _ascending;

    private ParcelIndex(Dictionary<ParcelKey, int> known, Dictionary<ParcelKey, int> added, ParcelKey[] keys, int ascending)
    {
        _known = known;
        _added = added;
        _keys = keys;
        _ascending = ascending;
    }

    public static ParcelIndex Empty { get; } = new([], [], [], 0);

    public int Count => _keys.Length;

    public ParcelKey this[int number] => _keys[number];

    /// <summary>The number of a parcel; −1 where it has none.</summary>
    public int Find(ParcelKey parcel) =>
        _known.TryGetValue(parcel, out int number) || _added.TryGetValue(parcel, out number) ? number : -1;

    /// <summary>
    /// The number of each parcel, −1 where it has none. Keys that ascend are found by going along with them, from the place of one to that of
    /// the next: to look each of many up by itself takes four times as long, since each lies elsewhere in memory.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int[] FindAll(IReadOnlyList<ParcelKey> parcels)
    {
        int[] numbers = new int[parcels.Count];
        int at = 0;
        for (int i = 0; i < numbers.Length; i++)
        {
            at = Seek(parcels[i], at);
            numbers[i] = at < _ascending && _keys[at] == parcels[i] ? at : Find(parcels[i]);
        }

        return numbers;
    }

    /// <summary>The index with the parcels of these pairs.</summary>
    public ParcelIndex With(IReadOnlyList<ParcelPair> pairs)
    {
        HashSet<ParcelKey> unknown = [];
        foreach (ParcelPair pair in pairs)
        {
            Meet(pair.First);
            Meet(pair.Second);
        }

        if (unknown.Count == 0)
        {
            return this;
        }

        ParcelKey[] coming = [.. unknown];
        Array.Sort(coming);
        ParcelKey[] keys = [.. _keys, .. coming];
        Dictionary<ParcelKey, int> added = new(_added);
        for (int number = _keys.Length; number < keys.Length; number++)
        {
            added.Add(keys[number], number);
        }

        int ascending = _keys.Length == 0 ? keys.Length : _ascending;
        return added.Count <= MostAdded
            ? new(_known, added, keys, ascending)
            : new(new(_known.Concat(added)), [], keys, ascending);

        void Meet(ParcelKey parcel)
        {
            if (!_known.ContainsKey(parcel) && !_added.ContainsKey(parcel))
            {
                unknown.Add(parcel);
            }
        }
    }

    // The first place from one on whose key is not before the parcel's, by steps that double: near places are found in a few.
    private int Seek(ParcelKey parcel, int from)
    {
        int step = 1;
        int low = from > 0 && from <= _ascending && _keys[from - 1] >= parcel ? 0 : from;
        int high = low;
        while (high < _ascending && _keys[high] < parcel)
        {
            low = high + 1;
            high += step;
            step *= 2;
        }

        high = Math.Min(high, _ascending);
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = _keys[middle] < parcel ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
