namespace Geo.Land.Contiguity;

/// <summary>
/// Which parcels are neighbours, as it was at one moment. It never changes: <see cref="With"/> makes the graph of a later moment,
/// which shares with it what did not change, so that readers of both go on undisturbed.
/// </summary>
public sealed class ContiguityGraph
{
    private static readonly ParcelContact[] None = [];

    private readonly ParcelIndex _nodes;
    private readonly ParcelContact[][] _contacts;

    private ContiguityGraph(ParcelIndex nodes, ParcelContact[][] contacts)
    {
        _nodes = nodes;
        _contacts = contacts;
    }

    /// <summary>A graph without parcels.</summary>
    public static ContiguityGraph Empty { get; } = new(ParcelIndex.Empty, []);

    /// <summary>How many nodes there are: parcels that have or had a neighbour.</summary>
    public int Count => _contacts.Length;

    /// <summary>The node of a parcel; −1 where it has no neighbour.</summary>
    public int NodeOf(ParcelKey parcel) => _nodes.Find(parcel);

    /// <summary>The parcel of a node.</summary>
    public ParcelKey KeyOf(int node) => _nodes[node];

    /// <summary>The neighbours of a node.</summary>
    public ReadOnlySpan<ParcelContact> ContactsOf(int node) => _contacts[node];

    /// <summary>The graph after these pairs came, changed or went; each pair at most once.</summary>
    public ContiguityGraph With(IReadOnlyList<ParcelPair> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        if (pairs.Count == 0)
        {
            return this;
        }

        // 1. nodes for parcels not met before
        ParcelIndex nodes = _nodes.With(pairs);
        ParcelContact[][] contacts = new ParcelContact[nodes.Count][];
        _contacts.CopyTo(contacts, 0);
        Array.Fill(contacts, None, _contacts.Length, nodes.Count - _contacts.Length);

        // 2. how many contacts each node will have at most
        (int First, int Second)[] ends = new (int, int)[pairs.Count];
        int[] more = new int[nodes.Count];
        for (int i = 0; i < pairs.Count; i++)
        {
            ends[i] = (nodes.Find(pairs[i].First), nodes.Find(pairs[i].Second));
            more[ends[i].First]++;
            more[ends[i].Second]++;
        }

        // 3. the old contacts less those that are told anew, and the new ones
        List<ParcelContact>?[] grown = new List<ParcelContact>?[nodes.Count];
        for (int i = 0; i < pairs.Count; i++)
        {
            Tell(ends[i].First, ends[i].Second, pairs[i]);
            Tell(ends[i].Second, ends[i].First, pairs[i]);
        }

        for (int node = 0; node < grown.Length; node++)
        {
            contacts[node] = grown[node]?.ToArray() ?? contacts[node];
        }

        return new(nodes, contacts);

        void Tell(int node, int other, ParcelPair pair)
        {
            List<ParcelContact> own = grown[node] ??= [.. contacts[node]];
            if (contacts[node].Length > 0)
            {
                own.RemoveAll(contact => contact.Other == other);
            }

            own.EnsureCapacity(Math.Min(more[node] + contacts[node].Length, own.Count + more[node]));
            if (pair.DistanceMetres is { } distance)
            {
                own.Add(new(other, pair.SharedMetres, distance));
            }
        }
    }
}
