using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Geo.Land.Contiguity;

/// <summary>The sets that edges make of parcels. Where the places follow the keys of the parcels, everything here is the same for the same parcels and edges.</summary>
public sealed class ContiguousGroups
{
    private readonly DisjointSets _sets;
    private readonly double[] _sums;

    private ContiguousGroups(DisjointSets sets, double[] sums)
    {
        _sets = sets;
        _sums = sums;
    }

    /// <summary>Sums the areas of each set.</summary>
    /// <param name="sets">The parcels, joined along their edges.</param>
    /// <param name="areas">The area of each in m².</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ContiguousGroups Of(DisjointSets sets, ReadOnlySpan<double> areas)
    {
        ArgumentNullException.ThrowIfNull(sets);
        ArgumentOutOfRangeException.ThrowIfNotEqual(areas.Length, sets.Count);
        double[] sums = new double[sets.Count];
        for (int place = 0; place < areas.Length; place++)
        {
            sums[sets.Find(place)] += areas[place];
        }

        return new(sets, sums);
    }

    /// <summary>The root of the set that a parcel belongs to.</summary>
    public int RootOf(int place) => _sets.Find(place);

    /// <summary>The area of the set with this root.</summary>
    public double AreaOf(int root) => _sums[root];

    /// <summary>The roots of the sets of at least this area, ascending.</summary>
    public ImmutableArray<int> Reaching(double area) =>
        [.. Enumerable.Range(0, _sets.Count).Where(place => _sets.Find(place) == place && _sums[place] >= area)];

    /// <summary>The sets with these roots, in their order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ImmutableArray<ContiguousGroup> Gather(IReadOnlyList<int> roots)
    {
        ArgumentNullException.ThrowIfNull(roots);
        Dictionary<int, ImmutableArray<int>.Builder> members = roots.ToDictionary(root => root, _ => ImmutableArray.CreateBuilder<int>());
        for (int place = 0; place < _sets.Count; place++)
        {
            if (members.TryGetValue(_sets.Find(place), out ImmutableArray<int>.Builder? found))
            {
                found.Add(place);
            }
        }

        return [.. roots.Select(root => new ContiguousGroup(root, members[root].ToImmutable(), _sums[root]))];
    }
}
