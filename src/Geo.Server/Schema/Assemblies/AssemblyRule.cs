using Geo.Land.Contiguity;

namespace Geo.Server.Schema.Assemblies;

/// <summary>What makes an assembly.</summary>
/// <param name="MinArea">The least ellipsoid area in m².</param>
/// <param name="Contiguity">When two parcels are contiguous.</param>
/// <param name="WithNearMisses">Whether groups below the size are wanted that one further neighbour would lift over it.</param>
internal sealed record AssemblyRule(double MinArea, ContiguityRule Contiguity, bool WithNearMisses);
