namespace Geo.Tiles;

/// <summary>Which label points a tile owns, and the grid it counts them by.</summary>
internal sealed class CountGrid
{
    private const int RowStride = 64;

    private readonly int _last;

    public CountGrid(TileId tile, TileOptions options)
    {
        TileBounds bounds = tile.Bounds;
        Own = tile.Opened(bounds, double.PositiveInfinity);
        West = bounds.West;
        South = bounds.South;
        PerLongitude = options.CountCells / (bounds.East - bounds.West);
        PerLatitude = options.CountCells / (bounds.North - bounds.South);
        _last = options.CountCells - 1;
    }

    /// <summary>West and north of the box belong to the tile, east and south to its neighbours.</summary>
    public TileBounds Own { get; }

    /// <summary>The corner the grid starts from.</summary>
    public double West { get; }

    /// <inheritdoc cref="West"/>
    public double South { get; }

    /// <summary>Cells per degree of longitude.</summary>
    public double PerLongitude { get; }

    /// <summary>Cells per degree of latitude.</summary>
    public double PerLatitude { get; }

    /// <summary>The number of the last cell of a row or column.</summary>
    public double LastCell => _last;

    /// <summary>True when the tile owns the record with this label point.</summary>
    public bool Owns(double longitude, double latitude) =>
        longitude >= Own.West && longitude < Own.East && latitude > Own.South && latitude <= Own.North;

    /// <summary>The number of the cell of a label point.</summary>
    public int CellOf(double longitude, double latitude) =>
        (int)Math.Clamp(Math.Floor((latitude - South) * PerLatitude), 0, _last) * RowStride
        + (int)Math.Clamp(Math.Floor((longitude - West) * PerLongitude), 0, _last);
}
