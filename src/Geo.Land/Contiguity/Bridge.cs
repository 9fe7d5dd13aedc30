namespace Geo.Land.Contiguity;

/// <summary>A gap that is bridged, between two parcels whose sets do not touch (跨沟、跨路连片).</summary>
/// <param name="First">The place of one parcel.</param>
/// <param name="Second">The place of the other, a greater one.</param>
/// <param name="Metres">The width of the gap.</param>
public readonly record struct Bridge(int First, int Second, double Metres);
