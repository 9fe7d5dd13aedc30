namespace Geo.Data.Demo.Layout;

/// <summary>A street block cut into parcels.</summary>
/// <param name="Span">Where in the street grid.</param>
/// <param name="Points">The corners of its parcels, each once.</param>
/// <param name="Rings">A counter-clockwise ring of corners for each parcel; neighbours name the same corners.</param>
internal sealed record Block(CellSpan Span, IReadOnlyList<LocalPoint> Points, IReadOnlyList<int[]> Rings);
