namespace Geo.Land.Contiguity;

/// <summary>Numbers parcels in the order in which they are met. A number stays with its parcel in all that <see cref="With"/> makes of it.</summary>
internal sealed class ParcelIndex
{
    // What is added is kept apart, so that a few new parcels do not copy all others.
    private const int MostAdded = 4096;

    private readonly Dictionary<ParcelKey, int> _known;
    private readonly Dictionary<ParcelKey, int> _added;
    private readonly ParcelKey[] _keys;

    private ParcelIndex(Dictionary<ParcelKey, int> known, Dictionary<ParcelKey, int> added, ParcelKey[] keys)
    {
        _known = known;
        _added = added;
        _keys = keys;
    }

    public static ParcelIndex Empty { get; } = new([], [], []);

    public int Count => _keys.Length;

    public ParcelKey this[int number] => _keys[number];

    /// <summary>The number of a parcel; −1 where it has none.</summary>
    public int Find(ParcelKey parcel) =>
        _known.TryGetValue(parcel, out int number) || _added.TryGetValue(parcel, out number) ? number : -1;

    /// <summary>The index with the parcels of these pairs.</summary>
    public ParcelIndex With(IReadOnlyList<ParcelPair> pairs)
    {
        List<ParcelKey> keys = [.. _keys];
        Dictionary<ParcelKey, int> added = new(_added);
        foreach (ParcelPair pair in pairs)
        {
            Number(pair.First);
            Number(pair.Second);
        }

        if (keys.Count == _keys.Length)
        {
            return this;
        }

        return added.Count <= MostAdded
            ? new(_known, added, [.. keys])
            : new(new(_known.Concat(added)), [], [.. keys]);

        void Number(ParcelKey parcel)
        {
            if (!_known.ContainsKey(parcel) && added.TryAdd(parcel, keys.Count))
            {
                keys.Add(parcel);
            }
        }
    }
}
