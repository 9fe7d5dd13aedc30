namespace Geo.Tiles.Encode;

/// <summary>The rows of a tile that are not drawn as shapes, counted by grid cell.</summary>
internal sealed class CountLayer
{
    /// <summary>Bytes of a cell in the tile at most: feature, two values of its own.</summary>
    public const int LargestCell = 80;

    /// <summary>Bytes of the layer without cells at most.</summary>
    public const int Header = 512;

    private const double SquareMetresPerMu = 2000.0 / 3;

    private readonly SortedDictionary<int, Cell> _cells = [];

    /// <summary>Adds rows to a cell by their number and sums; takes them from it where those are negative.</summary>
    public void Add(int cell, long count, double longitude, double latitude, double area)
    {
        Cell so = _cells.GetValueOrDefault(cell);
        _cells[cell] = new(so.Count + count, so.Longitude + longitude, so.Latitude + latitude, so.Area + area);
    }

    /// <summary>Adds the layer of counts to the tile: a point for each cell, at the mean of its rows.</summary>
    public void WriteTo(TileEncoder tile, string name)
    {
        TileProjection projection = new(tile.Tile);
        using LayerEncoder layer = new(name, [TileCounts.Count, TileCounts.AreaMu]);
        using CommandWriter commands = new();
        Span<TileValue> values = new TileValue[2];
        Span<GridPoint> place = stackalloc GridPoint[1];
        foreach ((int number, Cell cell) in _cells.Where(cell => cell.Value.Count > 0))
        {
            Position at = projection.Project(cell.Longitude / cell.Count, cell.Latitude / cell.Count);
            place[0] = new(Inside(at.X), Inside(at.Y));
            commands.Clear();
            commands.WritePoints(place);
            values[0] = TileValue.Of((double)cell.Count);
            values[1] = TileValue.Of(Math.Round(cell.Area / SquareMetresPerMu, 1));
            layer.Add((ulong)number + 1, ShapeKind.Point, commands.Written, values);
        }

        tile.AddCounts(layer);
    }

    // A map ignores a point that rounding has put beyond the tile's edge; what has no place stands in the middle.
    private static int Inside(double unit) => double.IsNaN(unit) ? TileGrid.Extent / 2 : (int)Math.Clamp(unit, 0, TileGrid.Extent - 1);

    private readonly record struct Cell(long Count, double Longitude, double Latitude, double Area);
}
