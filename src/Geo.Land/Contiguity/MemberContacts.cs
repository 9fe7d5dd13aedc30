using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Geo.Land.Contiguity;

/// <summary>
/// Who of some parcels, the members, is contiguous with whom. Places are numbers of members, in the order they are given in;
/// nodes are numbers of parcels in the graph.
/// </summary>
public sealed class MemberContacts : IDisposable
{
    private readonly ContiguityGraph _graph;
    // Lent: of a region it is as large as to count as long-lived, and each request needs one.
    private readonly int[] _places;
    private readonly DisjointSets _touching;
    private readonly Dictionary<(int, int), Bridge> _bridges = [];
    private readonly List<OpenQuestion> _open = [];
    private readonly List<(int Member, int Node)> _outside = [];

    private MemberContacts(ContiguityGraph graph, int members)
    {
        _graph = graph;
        _places = ArrayPool<int>.Shared.Rent(graph.Count);
        Array.Fill(_places, -1);
        _touching = new(members);
    }

    /// <summary>The contacts of members with parcels that are none.</summary>
    public IReadOnlyList<(int Member, int Node)> Outside => _outside;

    /// <summary>What has to be measured before all is known; then <see cref="Answer"/> takes what was found.</summary>
    public ImmutableArray<OpenQuestion> Open =>
        [.. _open.Where(question => _places[question.Other] is var other && (other < 0 || !_bridges.ContainsKey(Parts(question.Member, other))))];

    /// <summary>The gaps that are bridged: the narrowest between any two sets that touch in themselves.</summary>
    public IEnumerable<Bridge> Bridges => _bridges.Values.OrderBy(bridge => bridge.First).ThenBy(bridge => bridge.Second);

    /// <summary>The contacts of members under a rule.</summary>
    /// <param name="graph">Who is a neighbour of whom.</param>
    /// <param name="members">The members; fastest where their keys ascend.</param>
    /// <param name="rings">For each a length in metres that its only ring reaches; 0 where nothing is known.</param>
    /// <param name="rule">When two are contiguous.</param>
    /// <param name="withOutside">Whether contacts with others than members are wanted.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static MemberContacts Of(ContiguityGraph graph, IReadOnlyList<ParcelKey> members, ReadOnlySpan<double> rings, ContiguityRule rule, bool withOutside)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(rule);
        MemberContacts contacts = new(graph, members.Count);
        int[] nodes = graph.NodesOf(members);
        for (int place = 0; place < nodes.Length; place++)
        {
            if (nodes[place] >= 0)
            {
                contacts._places[nodes[place]] = place;
            }
        }

        // In the order of the nodes, in which their contacts lie in memory.
        List<Bridge> bridges = [];
        for (int node = 0; node < graph.Count; node++)
        {
            if (contacts._places[node] is var place and >= 0)
            {
                contacts.Look(place, node, rings, rule, withOutside, bridges);
            }
        }

        bridges.ForEach(contacts.Keep);
        contacts._open.RemoveAll(question => contacts._places[question.Other] is var other and >= 0 && contacts._touching.Find(other) == contacts._touching.Find(question.Member));
        return contacts;
    }

    /// <summary>The parcel of a node.</summary>
    public ParcelKey KeyOf(int node) => _graph.KeyOf(node);

    /// <summary>Takes an open contact whose parcels turned out to face each other enough.</summary>
    public void Answer(OpenQuestion question)
    {
        int other = _places[question.Other];
        if (other < 0)
        {
            _outside.Add((question.Member, question.Other));
        }
        else
        {
            Keep(new(Math.Min(question.Member, other), Math.Max(question.Member, other), question.Metres));
        }
    }

    /// <summary>The members as sets: those that touch, and across bridged gaps.</summary>
    public DisjointSets Join()
    {
        DisjointSets sets = new(_touching.Count);
        for (int place = 0; place < _touching.Count; place++)
        {
            sets.Join(place, _touching.Find(place));
        }

        foreach (Bridge bridge in _bridges.Values)
        {
            sets.Join(bridge.First, bridge.Second);
        }

        return sets;
    }

    /// <summary>Gives back what was lent; nothing may be asked any more.</summary>
    public void Dispose() => ArrayPool<int>.Shared.Return(_places);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Look(int place, int node, ReadOnlySpan<double> rings, ContiguityRule rule, bool withOutside, List<Bridge> bridges)
    {
        foreach (ParcelContact contact in _graph.ContactsOf(node))
        {
            int other = _places[contact.Other];
            bool isInside = other >= 0;
            if (isInside ? other < place : !withOutside)
            {
                continue;
            }

            switch (rule.Judge(contact, isInside ? Math.Max(rings[place], rings[other]) : rings[place]))
            {
                case ContactVerdict.Contiguous when !isInside:
                    _outside.Add((place, contact.Other));
                    break;
                case ContactVerdict.Contiguous when contact.SharedMetres >= rule.MinSharedMetres:
                    _touching.Join(place, other);
                    break;
                case ContactVerdict.Contiguous:
                    bridges.Add(new(place, other, contact.DistanceMetres));
                    break;
                case ContactVerdict.ToBeMeasured:
                    _open.Add(new(place, contact.Other, contact.DistanceMetres));
                    break;
            }
        }
    }

    private void Keep(Bridge bridge)
    {
        (int, int) parts = Parts(bridge.First, bridge.Second);
        if (parts.Item1 != parts.Item2 && (!_bridges.TryGetValue(parts, out Bridge known) || IsBefore(bridge, known)))
        {
            _bridges[parts] = bridge;
        }
    }

    private static bool IsBefore(Bridge one, Bridge other) =>
        (one.Metres, one.First, one.Second).CompareTo((other.Metres, other.First, other.Second)) < 0;

    private (int, int) Parts(int first, int second)
    {
        (int a, int b) = (_touching.Find(first), _touching.Find(second));
        return (Math.Min(a, b), Math.Max(a, b));
    }
}
