namespace Geo.Land.Contiguity;

/// <summary>Makes a graph of many pairs, which come one by one in any order, each once; nothing is held twice while it is made.</summary>
public sealed class ContiguityGraphBuilder
{
    private const int EdgesInBlock = 1 << 15;

    // Numbers in the order in which the parcels come.
    private readonly Dictionary<ParcelKey, int> _numbers = [];
    private readonly List<Edge[]> _blocks = [];
    private int _filled = EdgesInBlock;

    /// <summary>Takes two neighbours.</summary>
    /// <param name="first">One of them.</param>
    /// <param name="second">The other.</param>
    /// <param name="sharedMetres">Their shared boundary.</param>
    /// <param name="distanceMetres">Their distance.</param>
    public void Add(ParcelKey first, ParcelKey second, double sharedMetres, double distanceMetres)
    {
        if (_filled == EdgesInBlock)
        {
            _blocks.Add(new Edge[EdgesInBlock]);
            _filled = 0;
        }

        _blocks[^1][_filled++] = new(NumberOf(first), NumberOf(second), sharedMetres, distanceMetres);
    }

    /// <summary>The graph of what came.</summary>
    public ContiguityGraph Build()
    {
        // 1. keys in their order, and the node of each number
        ParcelKey[] keys = [.. _numbers.Keys];
        Array.Sort(keys);
        int[] nodes = new int[keys.Length];
        for (int node = 0; node < keys.Length; node++)
        {
            nodes[_numbers[keys[node]]] = node;
        }

        // 2. where the contacts of each node begin
        int[] starts = new int[keys.Length + 1];
        foreach (ref readonly Edge edge in Edges())
        {
            starts[nodes[edge.First] + 1]++;
            starts[nodes[edge.Second] + 1]++;
        }

        for (int node = 0; node < keys.Length; node++)
        {
            starts[node + 1] += starts[node];
        }

        // 3. each edge at both of its ends
        ParcelContact[] contacts = new ParcelContact[starts[^1]];
        int[] next = [.. starts];
        foreach (ref readonly Edge edge in Edges())
        {
            (int first, int second) = (nodes[edge.First], nodes[edge.Second]);
            contacts[next[first]++] = new(second, edge.SharedMetres, edge.DistanceMetres);
            contacts[next[second]++] = new(first, edge.SharedMetres, edge.DistanceMetres);
        }

        return new(new PackedContacts(keys, starts, contacts));
    }

    private int NumberOf(ParcelKey parcel)
    {
        if (!_numbers.TryGetValue(parcel, out int number))
        {
            number = _numbers.Count;
            _numbers.Add(parcel, number);
        }

        return number;
    }

    private BlockEnumerator Edges() => new(_blocks, _filled);

    private readonly record struct Edge(int First, int Second, double SharedMetres, double DistanceMetres);

    private ref struct BlockEnumerator(List<Edge[]> blocks, int filled)
    {
        private int _block;
        private int _place = -1;

        public readonly ref readonly Edge Current => ref blocks[_block][_place];

        public readonly BlockEnumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            if (++_place == EdgesInBlock)
            {
                _block++;
                _place = 0;
            }

            return _block < blocks.Count && (_block < blocks.Count - 1 || _place < filled);
        }
    }
}
