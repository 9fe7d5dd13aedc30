using System.Collections.Immutable;

namespace Geo.Land.Contiguity;

/// <summary>A neighbour that alone lifts a set over the size.</summary>
/// <param name="Neighbour">The neighbour's place among the neighbours.</param>
/// <param name="Joined">The roots of the other sets that it connects at the same time, ascending.</param>
/// <param name="Area">The area in m² of all of them with the neighbour.</param>
public sealed record NearMiss(int Neighbour, ImmutableArray<int> Joined, double Area);
