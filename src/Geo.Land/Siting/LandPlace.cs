using System.Collections.Immutable;

namespace Geo.Land.Siting;

/// <summary>Where a parcel lies.</summary>
/// <param name="Regions">The codes of the regions it lies in, the smallest first.</param>
/// <param name="Platforms">The keys of the platforms it belongs to, the smallest first; empty where it belongs to none.</param>
public sealed record LandPlace(ImmutableArray<string> Regions, ImmutableArray<string> Platforms);
