namespace Geo.Land.Contiguity;

/// <summary>An edge of the graph of parcels, seen from one of its ends.</summary>
/// <param name="Other">The node of the parcel at the other end.</param>
/// <param name="SharedMetres">How much of one's boundary lies within 0.05 m of the other, the greater of both directions.</param>
/// <param name="DistanceMetres">The distance of the parcels.</param>
public readonly record struct ParcelContact(int Other, double SharedMetres, double DistanceMetres);
