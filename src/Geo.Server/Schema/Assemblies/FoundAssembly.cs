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

/// <summary>A gap between two members whose parts of the group do not touch.</summary>
/// <param name="First">One member.</param>
/// <param name="Second">The other.</param>
/// <param name="Metres">The width.</param>
internal sealed record BridgedGap(ParcelKey First, ParcelKey Second, double Metres);

/// <summary>A parcel that the filter does not select and that alone would lift a group over the size.</summary>
/// <param name="Parcel">The parcel.</param>
/// <param name="Area">Its ellipsoid area in m².</param>
/// <param name="Together">The area in m² with it.</param>
/// <param name="Joins">The identifiers of the other groups that it would join.</param>
internal sealed record LiftingNeighbour(ParcelKey Parcel, double Area, double Together, ImmutableArray<string> Joins);
