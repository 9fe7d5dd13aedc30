using System.Collections.Immutable;
using Geo.Land.Contiguity;

namespace Geo.Server.Schema.Assemblies;

/// <summary>A group of contiguous parcels, without shapes.</summary>
/// <param name="Id">The same for the same members.</param>
/// <param name="Members">Its parcels, by key.</param>
/// <param name="Area">The sum of their ellipsoid areas in m².</param>
/// <param name="Gaps">The gaps that are bridged inside, with their width in metres.</param>
/// <param name="Lifting">The neighbours that alone would lift it over the size, the smallest first; none where it reaches the size.</param>
internal sealed record FoundAssembly(
    string Id, ImmutableArray<ParcelKey> Members, double Area, ImmutableArray<BridgedGap> Gaps, ImmutableArray<LiftingNeighbour> Lifting);
