namespace Geo.Tiles.Caching;

/// <summary>A box in which records of a layer were written: where one was before, or is now.</summary>
/// <param name="Layer">The name of the layer.</param>
/// <param name="Box">Degrees.</param>
public readonly record struct ChangedBox(string Layer, TileBounds Box)
{
    // The spatial index holds boxes in single precision, rounded outwards: by less than this.
    private const double Rounding = 0.00002;

    /// <summary>True where the tile, with its buffer, may show something of the box.</summary>
    public bool Touches(TileId tile)
    {
        TileBounds shown = tile.Opened(tile.BoundsWith(TileGrid.Buffer), double.PositiveInfinity);
        return Box.East >= shown.West - Rounding && Box.West <= shown.East + Rounding
            && Box.North >= shown.South - Rounding && Box.South <= shown.North + Rounding;
    }
}
