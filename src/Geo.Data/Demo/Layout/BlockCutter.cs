namespace Geo.Data.Demo.Layout;

/// <summary>
/// Cuts a block into strips and the strips into parcels. Every corner lies once in a list and every ring that passes it
/// names it, the corners where a cut of one strip meets the side of the next included: neighbours share all corners.
/// </summary>
internal sealed class BlockCutter
{
    private const double SquareMetresPerMu = 2000.0 / 3;
    private const double Largest = 885 * SquareMetresPerMu;

    private readonly Grain _grain;
    private readonly DemoRandom _chance;
    private readonly LocalPoint[] _corners;
    private readonly List<LocalPoint> _points = [];

    private BlockCutter(Grain grain, DemoRandom chance, LocalPoint[] corners)
    {
        _grain = grain;
        _chance = chance;
        _corners = corners;
    }

    /// <summary>The parcels of a block between four corners, about as many as asked; null when it cannot hold one.</summary>
    public static Block? Cut(Grain grain, CellSpan span, LocalPoint[] corners, int wanted, long[] path)
    {
        double area = LocalPoint.AreaOf(corners);
        int least = (int)Math.Ceiling(area / (Largest * 0.8));
        int count = Math.Clamp(wanted, least, Math.Max(least, (int)(area / (grain.Smallest * 1.25))));
        for (int round = 0; round < 12 && count >= 1; round++)
        {
            BlockCutter cutter = new(grain, DemoRandom.At([.. path, round]), TurnLongSideDown(corners));
            List<int[]> rings = cutter.CutInto(count);
            (double smallest, double largest) = cutter.Extremes(rings);
            if (smallest >= grain.Smallest && largest <= Largest)
            {
                return new Block(span, cutter._points, rings);
            }

            count = largest > Largest ? count + 1 : grain.Fewer(count);
        }

        return null;
    }

    private static LocalPoint[] TurnLongSideDown(LocalPoint[] corners)
    {
        double first = (corners[1] - corners[0]).Length + (corners[3] - corners[2]).Length;
        double second = (corners[2] - corners[1]).Length + (corners[0] - corners[3]).Length;
        return first >= second ? corners : [corners[1], corners[2], corners[3], corners[0]];
    }

    private (double Smallest, double Largest) Extremes(List<int[]> rings)
    {
        double smallest = double.MaxValue;
        double largest = 0;
        foreach (int[] ring in rings)
        {
            double area = LocalPoint.AreaOf([.. ring.Select(corner => _points[corner])]);
            smallest = Math.Min(smallest, area);
            largest = Math.Max(largest, area);
        }

        return (smallest, largest);
    }

    private List<int[]> CutInto(int count)
    {
        double width = ((_corners[1] - _corners[0]).Length + (_corners[3] - _corners[2]).Length) / 2;
        double depth = ((_corners[2] - _corners[1]).Length + (_corners[0] - _corners[3]).Length) / 2;
        int[] strips = ShareOut(count, StripsFor(count, width, depth));
        CutLine[] lines = DrawLines(strips.Length);
        List<List<int[]>> cells = [];
        List<(int Strip, int Lower, int Upper)[]> cuts = [];
        for (int strip = 0; strip < strips.Length; strip++)
        {
            cuts.Add(CutStrip(strip, strips[strip], lines[strip], lines[strip + 1], depth / strips.Length));
        }

        for (int strip = 0; strip < strips.Length; strip++)
        {
            cells.Add(RingsOf(cuts[strip], lines[strip], lines[strip + 1]));
        }

        RoundCorners(cells, lines, width, depth / strips.Length);
        return JoinEnds(cells);
    }

    private int StripsFor(int count, double width, double depth)
    {
        double even = Math.Sqrt(count * depth / (width * 1.1));
        int strips = Math.Clamp((int)Math.Round(even + _chance.Between(-0.3, 0.3)), 1, Math.Max(1, (int)(depth / _grain.StripDepth)));
        return Math.Min(strips, count);
    }

    private int[] ShareOut(int count, int strips)
    {
        int[] shares = new int[strips];
        for (int i = 0; i < count; i++)
        {
            shares[i % strips]++;
        }

        // One parcel more here and one less there: the cuts of the strips then do not meet.
        if (strips > 1 && shares[0] > 1 && _chance.Chance(0.6))
        {
            shares[0]--;
            shares[^1]++;
        }

        return shares;
    }

    private CutLine[] DrawLines(int strips)
    {
        CutLine[] lines = new CutLine[strips + 1];
        for (int k = 0; k <= strips; k++)
        {
            bool side = k == 0 || k == strips;
            double left = side ? (double)k / strips : (k + _chance.Between(-0.12, 0.12)) / strips;
            double right = side ? (double)k / strips : (k + _chance.Between(-0.12, 0.12)) / strips;
            LocalPoint from = _corners[0].Towards(_corners[3], left);
            LocalPoint to = _corners[1].Towards(_corners[2], right);
            lines[k] = new CutLine(from, to, Add(from), Add(to));
        }

        return lines;
    }

    private (int Strip, int Lower, int Upper)[] CutStrip(int strip, int cells, CutLine lower, CutLine upper, double depth)
    {
        double[] weights = new double[cells];
        for (int i = 0; i < cells; i++)
        {
            weights[i] = _chance.Between(0.75, 1.35);
        }

        double sum = weights.Sum();
        double length = (lower.To - lower.From).Length;
        double mostSkew = Math.Min(0.12 / cells, depth * 0.15 / length);
        bool leaning = _chance.Chance(0.4);
        (int, int, int)[] cuts = new (int, int, int)[cells + 1];
        cuts[0] = (strip, lower.Start, upper.Start);
        double at = 0;
        for (int i = 1; i < cells; i++)
        {
            at += weights[i - 1] / sum;
            double skew = leaning ? _chance.Between(-mostSkew, mostSkew) : 0;
            cuts[i] = (strip, lower.Meet(at + skew, _grain.SnapDistance, Add), upper.Meet(at - skew, _grain.SnapDistance, Add));
        }

        cuts[cells] = (strip, lower.End, upper.End);
        return cuts;
    }

    private static List<int[]> RingsOf((int Strip, int Lower, int Upper)[] cuts, CutLine lower, CutLine upper)
    {
        List<int[]> rings = [];
        for (int i = 0; i + 1 < cuts.Length; i++)
        {
            List<int> ring = [.. lower.Between(cuts[i].Lower, cuts[i + 1].Lower)];
            ring.AddRange(upper.Between(cuts[i].Upper, cuts[i + 1].Upper).Reverse());
            rings.Add([.. ring]);
        }

        return rings;
    }

    // Corners of streets are cut off for the sight of drivers.
    private void RoundCorners(List<List<int[]>> cells, CutLine[] lines, double width, double stripDepth)
    {
        if (!_chance.Chance(0.7))
        {
            return;
        }

        double most = Math.Min(width / Math.Max(cells[0].Count, cells[^1].Count), stripDepth) * 0.3;
        double cut = Math.Min(_chance.Between(6, 16), most);
        List<int[]> bottom = cells[0];
        List<int[]> top = cells[^1];
        bottom[0] = Chamfer(bottom[0], lines[0].Start, cut);
        bottom[^1] = Chamfer(bottom[^1], lines[0].End, cut);
        top[^1] = Chamfer(top[^1], lines[^1].End, cut);
        top[0] = Chamfer(top[0], lines[^1].Start, cut);
    }

    private int[] Chamfer(int[] ring, int corner, double cut)
    {
        int at = Array.IndexOf(ring, corner);
        if (at < 0)
        {
            return ring;
        }

        LocalPoint sharp = _points[ring[at]];
        LocalPoint before = _points[ring[(at + ring.Length - 1) % ring.Length]];
        LocalPoint after = _points[ring[(at + 1) % ring.Length]];
        int first = Add(sharp.Towards(before, cut / (before - sharp).Length));
        int second = Add(sharp.Towards(after, cut / (after - sharp).Length));
        return [.. ring[..at], first, second, .. ring[(at + 1)..]];
    }

    // Two parcels at the end of the block, one behind the other and of unequal width, become one with an L for an outline.
    private List<int[]> JoinEnds(List<List<int[]>> cells)
    {
        if (cells.Count >= 2 && cells[0].Count != cells[1].Count && cells[0].Count >= 2 && cells[1].Count >= 2 && _chance.Chance(0.35))
        {
            bool left = _chance.Chance(0.5);
            int[]? joined = RingJoin.Join(left ? cells[0][0] : cells[0][^1], left ? cells[1][0] : cells[1][^1]);
            if (joined is not null)
            {
                cells[0][left ? 0 : ^1] = joined;
                cells[1].RemoveAt(left ? 0 : cells[1].Count - 1);
            }
        }

        return [.. cells.SelectMany(strip => strip)];
    }

    private int Add(LocalPoint point)
    {
        _points.Add(point);
        return _points.Count - 1;
    }
}
