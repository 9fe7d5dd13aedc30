namespace Geo.Tiles.Encode;

/// <summary>The square that shapes are cut to: the tile and its buffer.</summary>
internal static class ClipBox
{
    public const double Low = -TileGrid.Buffer;
    public const double High = TileGrid.Extent + TileGrid.Buffer;

    public static bool Holds(Position at) => at.X is >= Low and <= High && at.Y is >= Low and <= High;
}
