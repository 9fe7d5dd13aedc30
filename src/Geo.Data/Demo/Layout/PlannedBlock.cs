namespace Geo.Data.Demo.Layout;

/// <summary>A block to be cut.</summary>
/// <param name="Span">Where in the street grid.</param>
/// <param name="Wanted">How many parcels its cutting aims at.</param>
/// <param name="Count">How many of its parcels are built; the rest of the last block stays out.</param>
/// <param name="IsLarge">Whether it is one of the five that were prepared in one piece.</param>
internal readonly record struct PlannedBlock(CellSpan Span, int Wanted, int Count, bool IsLarge);
