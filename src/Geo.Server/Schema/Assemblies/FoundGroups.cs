using System.Collections.Immutable;
using Geo.Land.Contiguity;

namespace Geo.Server.Schema.Assemblies;

/// <summary>The groups of one search, told by their roots.</summary>
internal sealed class FoundGroups
{
    private readonly MemberTable _members;
    private readonly ContiguousGroups _groups;
    private readonly Dictionary<int, ImmutableArray<ParcelKey>> _keys;
    private readonly ILookup<int, BridgedGap> _gaps;
    private readonly Dictionary<int, string> _ids = [];

    /// <summary>The groups of these roots.</summary>
    public FoundGroups(MemberTable members, ContiguousGroups groups, MemberContacts contacts, IReadOnlyList<int> roots)
    {
        _members = members;
        _groups = groups;
        _keys = groups.Gather(roots).ToDictionary(group => group.Root, KeysOf);
        _gaps = contacts.Bridges.ToLookup(
            bridge => groups.RootOf(bridge.First), bridge => new BridgedGap(members.Keys[bridge.First], members.Keys[bridge.Second], bridge.Metres));
    }

    /// <summary>The group of a root.</summary>
    public FoundAssembly Tell(int root, ImmutableArray<LiftingNeighbour> lifting) => new(IdOf(root), _keys[root], _groups.AreaOf(root), [.. _gaps[root]], lifting);

    /// <summary>The identifier of the group of a root, also of one that is not wanted for itself.</summary>
    public string IdOf(int root)
    {
        if (!_ids.TryGetValue(root, out string? id))
        {
            if (!_keys.TryGetValue(root, out ImmutableArray<ParcelKey> keys))
            {
                keys = KeysOf(_groups.Gather([root])[0]);
            }

            _ids[root] = id = AssemblyId.Of(keys);
        }

        return id;
    }

    private ImmutableArray<ParcelKey> KeysOf(ContiguousGroup group) => [.. group.Members.Select(place => _members.Keys[place])];
}
