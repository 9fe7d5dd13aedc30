using System.Collections.Immutable;
using Geo.Land.Contiguity;
using Geo.Query.Mapping;
using Geo.Sql;

namespace Geo.Server.Schema.Assemblies;

/// <summary>Finds the assemblies among the parcels a condition selects. It reads keys, areas and edges, no shapes.</summary>
internal sealed class AssemblyFinder
{
    private readonly AdjacencyGraphs _graphs = new();

    /// <summary>
    /// The groups that reach the size, and with near misses those that one neighbour would lift over it: the largest first, those
    /// of one size by identifier. A single parcel that reaches the size is a group of one.
    /// </summary>
    /// <param name="call">The call, in whose snapshot and with whose rights everything is read.</param>
    /// <param name="where">The condition over a row of <c>parcel</c>.</param>
    /// <param name="parcel">The alias the condition uses.</param>
    /// <param name="rule">What makes an assembly.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<ImmutableArray<FoundAssembly>> FindAsync(ComputedCall call, Sql.Sql where, SqlAlias parcel, AssemblyRule rule, CancellationToken cancellationToken)
    {
        // 1. filter -> members, in the order of their keys
        MemberTable members = await MemberTable.ReadAsync(call, where, parcel, withRings: rule.Contiguity.MaxGapMetres > 0, cancellationToken);
        if (members.Seen is null)
        {
            return [];
        }

        // 2. snapshot -> graph
        ContiguityGraph graph = await _graphs.OfAsync(call, members.Keys, members.Seen, cancellationToken);
        // 3. members and graph -> contacts
        using MemberContacts contacts = MemberContacts.Of(graph, members.Keys, members.Rings, rule.Contiguity, rule.WithNearMisses);
        await FacingBoundaries.AnswerAsync(call, contacts, members, rule.Contiguity, cancellationToken);
        // 4. contacts -> groups
        ContiguousGroups groups = ContiguousGroups.Of(contacts.Join(), members.Areas);
        ImmutableArray<int> reaching = groups.Reaching(rule.MinArea);
        Neighbours neighbours = rule.WithNearMisses ? await Neighbours.ReadAsync(call, contacts, cancellationToken) : Neighbours.None;
        SortedDictionary<int, ImmutableArray<NearMiss>> nearMisses = NearMisses.Find(groups, neighbours.Areas, neighbours.Contacts, rule.MinArea);
        // 5. groups -> assemblies
        FoundGroups found = new(members, groups, contacts, [.. reaching, .. nearMisses.Keys]);
        return
        [
            .. reaching.Concat(nearMisses.Keys)
                .Select(root => found.Tell(root, Lifting(found, neighbours, nearMisses.GetValueOrDefault(root, []))))
                .OrderByDescending(assembly => assembly.Area)
                .ThenBy(assembly => assembly.Id, StringComparer.Ordinal),
        ];
    }

    private static ImmutableArray<LiftingNeighbour> Lifting(FoundGroups found, Neighbours neighbours, ImmutableArray<NearMiss> nearMisses) =>
    [
        .. nearMisses.Select(nearMiss => new LiftingNeighbour(
            neighbours.Keys[nearMiss.Neighbour], neighbours.Areas[nearMiss.Neighbour], nearMiss.Area, [.. nearMiss.Joined.Select(found.IdOf).Order(StringComparer.Ordinal)])),
    ];
}
