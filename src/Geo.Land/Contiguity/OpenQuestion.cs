namespace Geo.Land.Contiguity;

/// <summary>A contact across a gap of which it is not known yet whether enough of the boundary faces it.</summary>
/// <param name="Member">The place of a member.</param>
/// <param name="Other">The node of the other parcel.</param>
/// <param name="Metres">The width of the gap.</param>
public readonly record struct OpenQuestion(int Member, int Other, double Metres);
