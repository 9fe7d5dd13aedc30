namespace Geo.Tiles;

/// <summary>A part to read into a tile.</summary>
/// <param name="Part">The part.</param>
/// <param name="Filter">The caller's filter over its rows.</param>
/// <param name="Grouped">Whether PostgreSQL groups the rows that are not drawn, or every row comes.</param>
internal sealed record PartRequest(TilePart Part, TileFilter? Filter, bool Grouped)
{
    // Below this zoom a tile is likely to hold more parcels than it draws. Above, one plain scan is planned and run in half the time.
    private const int PlainFromZoom = 12;

    public static PartRequest Of(TilePart part, TileFilter? filter, TileId tile) =>
        new(part, filter, Grouped: part.Counts is not null && tile.Z < PlainFromZoom);
}
