using System.Collections.Immutable;

namespace Geo.Land.Contiguity;

/// <summary>A maximal set of contiguous parcels (连片).</summary>
/// <param name="Root">What names the set among those of the same computation.</param>
/// <param name="Members">The places of its parcels, ascending.</param>
/// <param name="Area">The sum of their areas in m², added in that order.</param>
public sealed record ContiguousGroup(int Root, ImmutableArray<int> Members, double Area);
