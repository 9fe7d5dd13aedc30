namespace Geo.Land.Siting;

/// <summary>
/// The cells that lines through the corners of a polygon, and more between them, make of its box in one frame; which of them lie
/// wholly inside; and the best rectangle of such cells. Where all edges run along the frame, that is the best of all.
/// </summary>
internal sealed class CellGrid
{
    private const double FinestShare = 1.0 / 256;

    private readonly double[] _columns;
    private readonly double[] _rows;
    private readonly bool[,] _blocked;

    private CellGrid(double[] columns, double[] rows)
    {
        _columns = columns;
        _rows = rows;
        _blocked = new bool[rows.Length - 1, columns.Length - 1];
    }

    /// <summary>The best rectangle of whole cells by a score of its sides, which grows with both; null where no cell lies inside.</summary>
    /// <param name="rings">The polygon in the frame.</param>
    /// <param name="lines">Into how many parts each side of the box is cut at least.</param>
    /// <param name="score">How good a rectangle of these sides, along and across the frame, is.</param>
    public static FrameBox? Best(RotatedRings rings, int lines, Func<double, double, double> score)
    {
        (double[] u, double[] v) = rings.Corners();
        CellGrid grid = new(Lines(u, lines), Lines(v, lines));
        grid.Block(rings);
        return grid.Best(rings.Angle, score);
    }

    private static double[] Lines(double[] corners, int least)
    {
        Array.Sort(corners);
        double extent = corners[^1] - corners[0];
        List<double> lines = [corners[0]];
        foreach (double corner in corners.Append(corners[^1]))
        {
            double gap = corner - lines[^1];
            if (gap < FinestShare * extent)
            {
                continue;
            }

            double from = lines[^1];
            int parts = Math.Max(1, (int)Math.Ceiling(gap * least / extent));
            lines.AddRange(Enumerable.Range(1, parts).Select(part => part == parts ? corner : from + (gap * part / parts)));
        }

        if (lines.Count == 1 || corners[^1] > lines[^1])
        {
            lines.Add(corners[^1]);
        }

        return [.. lines];
    }

    // An edge blocks the cells whose inside it enters. One along a line of the grid enters none, for all that rounding moves it.
    private void Block(RotatedRings rings)
    {
        double hair = 1e-9 * Math.Max(_columns[^1] - _columns[0], _rows[^1] - _rows[0]);
        List<double>[] crossings = [.. _rows.Skip(1).Select(_ => new List<double>())];
        for (int edge = 0; edge < rings.Count; edge++)
        {
            (_, double v1, _, double v2) = rings[edge];
            (double low, double high) = v1 < v2 ? (v1, v2) : (v2, v1);
            for (int row = Math.Max(0, PlaceOf(_rows, low)); row < crossings.Length && _rows[row] < high; row++)
            {
                double middle = (_rows[row] + _rows[row + 1]) / 2;
                if (low <= middle && middle < high)
                {
                    crossings[row].Add(rings.Across(edge, middle, middle).From);
                }

                (double bottom, double top) = (_rows[row] + hair, _rows[row + 1] - hair);
                if (bottom < top && high > bottom && low < top)
                {
                    BlockRow(row, rings.Across(edge, bottom, top), hair);
                }
            }
        }

        for (int row = 0; row < crossings.Length; row++)
        {
            BlockOutside(row, crossings[row]);
        }
    }

    private void BlockRow(int row, (double From, double To) taken, double hair)
    {
        for (int column = Math.Max(0, PlaceOf(_columns, taken.From - hair)); column < _columns.Length - 1 && _columns[column] + hair < taken.To; column++)
        {
            _blocked[row, column] |= _columns[column + 1] - hair > taken.From;
        }
    }

    private void BlockOutside(int row, List<double> crossings)
    {
        crossings.Sort();
        int passed = 0;
        for (int column = 0; column < _columns.Length - 1; column++)
        {
            double middle = (_columns[column] + _columns[column + 1]) / 2;
            while (passed < crossings.Count && crossings[passed] < middle)
            {
                passed++;
            }

            _blocked[row, column] |= passed % 2 == 0;
        }
    }

    private static int PlaceOf(double[] lines, double at)
    {
        int place = Array.BinarySearch(lines, at);
        return place >= 0 ? Math.Max(0, place - 1) : Math.Max(0, ~place - 1);
    }

    // The largest rectangle under a skyline, row by row: each rectangle that cannot grow is met once.
    private FrameBox? Best(double angle, Func<double, double, double> score)
    {
        int columns = _columns.Length - 1;
        int[] since = new int[columns];
        Stack<(int Column, int Since)> open = new();
        FrameBox? best = null;
        double most = 0;
        for (int row = 0; row < _rows.Length - 1; row++)
        {
            for (int column = 0; column <= columns; column++)
            {
                int start = row + 1;
                if (column < columns)
                {
                    since[column] = _blocked[row, column] ? row + 1 : since[column];
                    start = since[column];
                }

                int from = column;
                while (open.TryPeek(out (int Column, int Since) top) && top.Since < start)
                {
                    open.Pop();
                    from = top.Column;
                    FrameBox box = new(angle, _columns[top.Column], _rows[top.Since], _columns[column], _rows[row + 1]);
                    double found = score(box.Across, box.Up);
                    (most, best) = found > most ? (found, box) : (most, best);
                }

                if (start <= row && (!open.TryPeek(out (int Column, int Since) last) || last.Since > start))
                {
                    open.Push((from, start));
                }
            }

            open.Clear();
        }

        return best;
    }
}
