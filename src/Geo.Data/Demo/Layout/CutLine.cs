namespace Geo.Data.Demo.Layout;

/// <summary>A line across a block that parcels of both its sides meet; it holds their corners in order.</summary>
internal sealed class CutLine
{
    private readonly SortedList<double, int> _corners = [];
    private readonly double _length;

    public CutLine(LocalPoint from, LocalPoint to, int start, int end)
    {
        From = from;
        To = to;
        Start = start;
        End = end;
        _length = (to - from).Length;
        _corners.Add(0, start);
        _corners.Add(1, end);
    }

    public LocalPoint From { get; }

    public LocalPoint To { get; }

    /// <summary>The corner where it begins.</summary>
    public int Start { get; }

    /// <summary>The corner where it ends.</summary>
    public int End { get; }

    /// <summary>The corner a part of the way along: one that is there within the snap distance, else a new one.</summary>
    public int Meet(double part, double snap, Func<LocalPoint, int> add)
    {
        foreach ((double at, int corner) in _corners)
        {
            if (at is > 0 and < 1 && Math.Abs(at - part) * _length < snap)
            {
                return corner;
            }
        }

        int added = add(From.Towards(To, part));
        _corners.Add(part, added);
        return added;
    }

    /// <summary>The corners from one to another, both included.</summary>
    public IEnumerable<int> Between(int first, int last)
    {
        int from = _corners.IndexOfValue(first);
        int to = _corners.IndexOfValue(last);
        for (int i = from; i <= to; i++)
        {
            yield return _corners.Values[i];
        }
    }
}
