namespace Geo.Query.Subscriptions;

/// <summary>
/// Which filters may match a record, by the cells of a fixed grid that their boxes cover. A filter whose box covers very many cells, or that
/// has none, is a candidate for every record of the same kind.
/// </summary>
internal sealed class BoxIndex
{
    // About five kilometres: a box on the map of a town covers a few cells, one of a county a hundred.
    private const double CellSize = 0.05;
    private const long MostCells = 400;

    private readonly Dictionary<(int X, int Y), List<WatchedFilter>> _cells = [];
    private readonly HashSet<WatchedFilter> _anywhere = [];
    private readonly HashSet<WatchedFilter> _all = [];

    /// <summary>How many filters it holds.</summary>
    public int Count => _all.Count;

    /// <summary>How many cells are kept.</summary>
    public int CellCount => _cells.Count;

    /// <summary>Takes a filter in.</summary>
    public void Add(WatchedFilter filter)
    {
        _all.Add(filter);
        if (filter.Extent is not { } box || !IsSmall(box))
        {
            _anywhere.Add(filter);
            return;
        }

        foreach ((int, int) cell in Cells(box))
        {
            if (!_cells.TryGetValue(cell, out List<WatchedFilter>? filters))
            {
                _cells.Add(cell, filters = []);
            }

            filters.Add(filter);
        }
    }

    /// <summary>Forgets a filter.</summary>
    public void Remove(WatchedFilter filter)
    {
        _all.Remove(filter);
        if (_anywhere.Remove(filter))
        {
            return;
        }

        foreach ((int, int) cell in Cells(filter.Extent!.Value))
        {
            List<WatchedFilter> filters = _cells[cell];
            filters.Remove(filter);
            if (filters.Count == 0)
            {
                _cells.Remove(cell);
            }
        }
    }

    /// <summary>Adds the filters that may match a record with this box; every filter for a record without one.</summary>
    public void Find(Extent? record, HashSet<WatchedFilter> found)
    {
        if (record is not { } box)
        {
            found.UnionWith(_all);
            return;
        }

        found.UnionWith(_anywhere.Where(filter => filter.Extent?.Meets(box) ?? true));
        IEnumerable<WatchedFilter> near = IsSmall(box)
            ? Cells(box).Where(_cells.ContainsKey).SelectMany(cell => _cells[cell])
            : _all;
        found.UnionWith(near.Where(filter => filter.Extent?.Meets(box) ?? true));
    }

    // False for crossed boxes and for no numbers too.
    private static bool IsSmall(Extent box)
    {
        double cells = (Math.Floor(box.East / CellSize) - Math.Floor(box.West / CellSize) + 1) * (Math.Floor(box.North / CellSize) - Math.Floor(box.South / CellSize) + 1);
        return cells is > 0 and <= MostCells && box.West <= box.East && box.South <= box.North;
    }

    private static IEnumerable<(int X, int Y)> Cells(Extent box)
    {
        for (int x = Cell(box.West); x <= Cell(box.East); x++)
        {
            for (int y = Cell(box.South); y <= Cell(box.North); y++)
            {
                yield return (x, y);
            }
        }
    }

    private static int Cell(double degrees) => (int)Math.Floor(degrees / CellSize);
}
