using System.Numerics;

namespace Geo.Tiles;

/// <summary>Which label points a tile owns, and the grid it counts them by.</summary>
internal sealed class CountGrid
{
    private const int RowStride = 64;

    // The zoom of the cells that counts are kept by.
    private const int KeptZoom = 14;

    private readonly int _last;
    private readonly int _keptDepth;
    private readonly int _keptShift;

    public CountGrid(TileId tile, TileOptions options)
    {
        TileBounds bounds = tile.Bounds;
        Own = tile.Opened(bounds, double.PositiveInfinity);
        West = bounds.West;
        South = bounds.South;
        PerLongitude = options.CountCells / (bounds.East - bounds.West);
        PerLatitude = options.CountCells / (bounds.North - bounds.South);
        _last = options.CountCells - 1;
        int below = Math.Max(0, KeptZoom - tile.Z);
        _keptDepth = Math.Min(BitOperations.Log2((uint)options.CountCells), below);
        _keptShift = 2 * (below - _keptDepth);
        FirstKept = Along(tile.X, tile.Y) << (2 * below);
        LastKept = FirstKept + (1L << (2 * below)) - 1;
    }

    /// <summary>The first and the last of the kept cells that make up the tile, for tiles of zoom 14 and less.</summary>
    public long FirstKept { get; }

    /// <inheritdoc cref="FirstKept"/>
    public long LastKept { get; }

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

    /// <summary>True when the tile owns the records in a kept cell.</summary>
    public bool Owns(long kept) => kept >= FirstKept && kept <= LastKept;

    /// <summary>The number of the cell that a kept cell of the tile lies in: of squares along the Z curve, as many as fit and no more than asked for.</summary>
    public int CellOf(long kept)
    {
        long along = (kept - FirstKept) >> _keptShift;
        int x = 0, y = 0;
        for (int bit = 0; bit < _keptDepth; bit++)
        {
            x |= (int)(along >> (2 * bit) & 1) << bit;
            y |= (int)(along >> (2 * bit + 1) & 1) << bit;
        }

        return ((1 << _keptDepth) - 1 - y) * RowStride + x;
    }

    /// <summary>The number of the cell of a label point.</summary>
    public int CellOf(double longitude, double latitude) =>
        (int)Math.Clamp(Math.Floor((latitude - South) * PerLatitude), 0, _last) * RowStride
        + (int)Math.Clamp(Math.Floor((longitude - West) * PerLongitude), 0, _last);

    // As api.map_cell.
    private static long Along(int x, int y)
    {
        long number = 0;
        for (int bit = 0; bit <= TileId.MaxZoom; bit++)
        {
            number |= ((long)(x >> bit & 1) << (2 * bit)) | ((long)(y >> bit & 1) << (2 * bit + 1));
        }

        return number;
    }
}
