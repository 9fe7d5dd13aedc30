namespace Geo.Land.Contiguity;

/// <summary>Two parcels on record as neighbours, or no longer.</summary>
/// <param name="First">One of them.</param>
/// <param name="Second">The other.</param>
/// <param name="SharedMetres">Their shared boundary.</param>
/// <param name="DistanceMetres">Their distance; null where they are no neighbours any more.</param>
public readonly record struct ParcelPair(ParcelKey First, ParcelKey Second, double SharedMetres, double? DistanceMetres);
