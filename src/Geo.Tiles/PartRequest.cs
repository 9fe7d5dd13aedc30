namespace Geo.Tiles;

/// <summary>A part to read into a tile.</summary>
/// <param name="Part">The part.</param>
/// <param name="Filter">The caller's filter over its rows.</param>
/// <param name="Reading">How its rows are read.</param>
internal sealed record PartRequest(TilePart Part, TileFilter? Filter, PartReading Reading)
{
    // Below this zoom a tile is likely to hold more parcels than it draws. Above, one plain scan is planned and run in half the time.
    private const int RowsFromZoom = 12;

    public static PartRequest Of(TilePart part, TileFilter? filter, TileId tile) => new(part, filter, part.Counts switch
    {
        null => PartReading.Rows,
        _ when tile.Z >= RowsFromZoom => PartReading.Rows,
        { Cells: not null } when filter is null or { KnowsCells: true } => PartReading.Cells,
        _ => PartReading.Grouped,
    });
}
