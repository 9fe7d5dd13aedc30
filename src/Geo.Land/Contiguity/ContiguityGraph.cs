using System.Runtime.InteropServices;

namespace Geo.Land.Contiguity;

/// <summary>
/// Which parcels are neighbours, as it was at one moment. It never changes: <see cref="With"/> makes the graph of a later moment,
/// which shares with it what did not change, so that readers of both go on undisturbed. Numbers of nodes are those of one graph.
/// </summary>
public sealed class ContiguityGraph
{
    // What changed is kept apart until it is as much as this, so that an edit does not copy all the rest.
    private const int MostApart = 4096;

    private readonly PackedContacts _packed;

    // Parcels that the packed contacts do not know, numbered behind those they know.
    private readonly Dictionary<ParcelKey, int> _added;
    private readonly List<ParcelKey> _addedKeys;

    // The contacts of nodes that were told anew.
    private readonly Dictionary<int, ParcelContact[]> _changed;

    internal ContiguityGraph(PackedContacts packed)
        : this(packed, [], [], [])
    {
    }

    private ContiguityGraph(PackedContacts packed, Dictionary<ParcelKey, int> added, List<ParcelKey> addedKeys, Dictionary<int, ParcelContact[]> changed)
    {
        (_packed, _added, _addedKeys, _changed) = (packed, added, addedKeys, changed);
    }

    /// <summary>A graph without parcels.</summary>
    public static ContiguityGraph Empty { get; } = new(PackedContacts.Empty);

    /// <summary>How many nodes there are: parcels that have or had a neighbour.</summary>
    public int Count => _packed.Count + _addedKeys.Count;

    /// <summary>What graphs made from one another share; of equal ones the memory counts once.</summary>
    public object Shared => _packed;

    /// <summary>About how many bytes it holds, with what it shares.</summary>
    public long Bytes => _packed.Bytes;

    /// <summary>
    /// The node of each parcel, −1 where it has no neighbour. Keys that ascend are found by going along with them, from the place of one to
    /// that of the next: to look each of many up by itself takes four times as long, since each lies elsewhere in memory.
    /// </summary>
    public int[] NodesOf(IReadOnlyList<ParcelKey> parcels)
    {
        ArgumentNullException.ThrowIfNull(parcels);
        int[] nodes = new int[parcels.Count];
        int at = 0;
        for (int i = 0; i < nodes.Length; i++)
        {
            at = _packed.Seek(parcels[i], at);
            nodes[i] = at < _packed.Count && _packed[at] == parcels[i] ? at : _added.GetValueOrDefault(parcels[i], -1);
        }

        return nodes;
    }

    /// <summary>The parcel of a node.</summary>
    public ParcelKey KeyOf(int node) => node < _packed.Count ? _packed[node] : _addedKeys[node - _packed.Count];

    /// <summary>The neighbours of a node.</summary>
    public ReadOnlySpan<ParcelContact> ContactsOf(int node)
    {
        if (_changed.Count > 0 && _changed.TryGetValue(node, out ParcelContact[]? contacts))
        {
            return contacts;
        }

        return node < _packed.Count ? _packed.ContactsOf(node) : [];
    }

    /// <summary>The graph after these pairs came, changed or went; each pair at most once.</summary>
    public ContiguityGraph With(IReadOnlyList<ParcelPair> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        if (pairs.Count == 0)
        {
            return this;
        }

        ContiguityGraph next = new(_packed, new(_added), [.. _addedKeys], new(_changed));
        foreach (ParcelPair pair in pairs)
        {
            next.Tell(pair);
        }

        return next._changed.Count <= MostApart ? next : next.Pack();
    }

    private void Tell(ParcelPair pair)
    {
        (int first, int second) = (NodeOf(pair.First), NodeOf(pair.Second));
        _changed[first] = Told(first, second, pair);
        _changed[second] = Told(second, first, pair);
    }

    // The contacts of a node, with that to the other as the pair has it, last.
    private ParcelContact[] Told(int node, int other, ParcelPair pair)
    {
        List<ParcelContact> contacts = [];
        foreach (ParcelContact contact in ContactsOf(node))
        {
            if (contact.Other != other)
            {
                contacts.Add(contact);
            }
        }

        if (pair.DistanceMetres is { } distance)
        {
            contacts.Add(new(other, pair.SharedMetres, distance));
        }

        return [.. contacts];
    }

    private int NodeOf(ParcelKey parcel)
    {
        int known = _packed.Find(parcel);
        if (known >= 0)
        {
            return known;
        }

        ref int node = ref CollectionsMarshal.GetValueRefOrAddDefault(_added, parcel, out bool isThere);
        if (!isThere)
        {
            node = Count;
            _addedKeys.Add(parcel);
        }

        return node;
    }

    private ContiguityGraph Pack()
    {
        ContiguityGraphBuilder builder = new();
        for (int node = 0; node < Count; node++)
        {
            foreach (ParcelContact contact in ContactsOf(node))
            {
                if (node < contact.Other)
                {
                    builder.Add(KeyOf(node), KeyOf(contact.Other), contact.SharedMetres, contact.DistanceMetres);
                }
            }
        }

        return builder.Build();
    }
}
