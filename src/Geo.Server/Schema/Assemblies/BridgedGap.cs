using Geo.Land.Contiguity;

namespace Geo.Server.Schema.Assemblies;

/// <summary>A gap between two members whose parts of the group do not touch.</summary>
/// <param name="First">One member.</param>
/// <param name="Second">The other.</param>
/// <param name="Metres">The width.</param>
internal sealed record BridgedGap(ParcelKey First, ParcelKey Second, double Metres);
