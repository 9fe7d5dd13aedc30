using System.Collections.Immutable;
using Geo.Land.Contiguity;

namespace Geo.Server.Schema.Assemblies;

/// <summary>A parcel that the filter does not select and that alone would lift a group over the size.</summary>
/// <param name="Parcel">The parcel.</param>
/// <param name="Area">Its ellipsoid area in m².</param>
/// <param name="Together">The area in m² with it.</param>
/// <param name="Joins">The identifiers of the other groups that it would join.</param>
internal sealed record LiftingNeighbour(ParcelKey Parcel, double Area, double Together, ImmutableArray<string> Joins);
