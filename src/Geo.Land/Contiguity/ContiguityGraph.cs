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

    /// <summary>The node of each parcel, −1 where it has no neighbour; fastest where the keys ascend.</summary>
    public int[] NodesOf(IReadOnlyList<ParcelKey> parcels) => _nodes.FindAll(parcels);

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

        // 2. room for what stays and what comes
        (int First, int Second)[] ends = [.. pairs.Select(pair => (nodes.Find(pair.First), nodes.Find(pair.Second)))];
        int[] filled = MakeRoom(contacts, ends, pairs);

        // 3. what comes
        for (int i = 0; i < pairs.Count; i++)
        {
            if (pairs[i].DistanceMetres is { } distance)
            {
                (int first, int second) = ends[i];
                contacts[first][filled[first]++] = new(second, pairs[i].SharedMetres, distance);
                contacts[second][filled[second]++] = new(first, pairs[i].SharedMetres, distance);
            }
        }

        return new(nodes, contacts);
    }

    // Each node that is told of gets an array of its own: in front the contacts that are not told anew, behind them room for the new ones.
    private static int[] MakeRoom(ParcelContact[][] contacts, (int First, int Second)[] ends, IReadOnlyList<ParcelPair> pairs)
    {
        int[] coming = new int[contacts.Length];
        HashSet<(int, int)> told = [];
        for (int i = 0; i < ends.Length; i++)
        {
            (int first, int second) = ends[i];
            if (contacts[first].Length > 0 && contacts[second].Length > 0)
            {
                told.Add((first, second));
                told.Add((second, first));
            }

            int more = pairs[i].DistanceMetres is null ? 0 : 1;
            coming[first] += more;
            coming[second] += more;
        }

        int[] filled = new int[contacts.Length];
        foreach (int node in ends.Select(pair => pair.First).Concat(ends.Select(pair => pair.Second)).Distinct())
        {
            ParcelContact[] staying = told.Count == 0 ? contacts[node] : [.. contacts[node].Where(contact => !told.Contains((node, contact.Other)))];
            contacts[node] = new ParcelContact[staying.Length + coming[node]];
            staying.CopyTo(contacts[node], 0);
            filled[node] = staying.Length;
        }

        return filled;
    }
}
