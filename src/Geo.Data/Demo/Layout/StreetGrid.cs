namespace Geo.Data.Demo.Layout;

/// <summary>
/// The streets of a site: a turned, gently bent grid with uneven spacing and streets of 12 to 40 m.
/// A cell lies between four streets; what the streets leave of it is a block.
/// </summary>
internal sealed class StreetGrid
{
    /// <summary>Cells are numbered from minus this to this, in both directions.</summary>
    public const int Reach = 64;

    private const int Lines = 2 * Reach + 2;
    private static readonly double[] StreetWidths = [12, 14, 16, 18, 24];

    private readonly Site _site;
    private readonly long _seed;
    private readonly double[] _columns;
    private readonly double[] _rows;
    private readonly double[] _columnStreets;
    private readonly double[] _rowStreets;
    private readonly double _sin;
    private readonly double _cos;
    private readonly double _jitter;
    private readonly double _bendHeight;
    private readonly double _bendLength;
    private readonly double _bendPhase;

    public StreetGrid(Site site, long seed)
    {
        _site = site;
        _seed = seed;
        DemoRandom chance = DemoRandom.At(seed, site.Path, 1);
        (double from, double to) = site.Kind switch
        {
            SiteKind.Platform => (240.0, 430.0),
            SiteKind.Town => (105, 230),
            _ => (100, 200),
        };
        (_columns, _columnStreets) = Space(chance, from, to);
        (_rows, _rowStreets) = Space(chance, from * 0.8, to * 0.9);
        (_sin, _cos) = Math.SinCos(chance.Between(-0.7, 0.7));
        _jitter = from * 0.07;
        _bendHeight = chance.Between(20, 75);
        _bendLength = chance.Between(2300, 3800);
        _bendPhase = chance.Between(0, 6);
    }

    /// <summary>The middle of a cell.</summary>
    public LocalPoint Middle(int column, int row) => (Node(column, row) + Node(column + 1, row + 1)) * 0.5;

    /// <summary>A crossing of two streets' middle lines.</summary>
    public LocalPoint Node(int column, int row)
    {
        DemoRandom chance = DemoRandom.At(_seed, _site.Path, 2, column, row);
        double x = _columns[column + Reach] + chance.Between(-_jitter, _jitter);
        double y = _rows[row + Reach] + chance.Between(-_jitter, _jitter);
        double step = Math.Tau / _bendLength;
        double bentX = x + _bendHeight * Math.Sin(y * step + _bendPhase);
        double bentY = y + _bendHeight * Math.Sin(x * step - _bendPhase);
        return new LocalPoint(_site.Centre.X + bentX * _cos - bentY * _sin, _site.Centre.Y + bentX * _sin + bentY * _cos);
    }

    /// <summary>The four corners, counter-clockwise, of the cells from one crossing to another, streets' halves included.</summary>
    public LocalPoint[] Outer(CellSpan span) =>
    [
        Node(span.Column, span.Row), Node(span.Column + span.Size, span.Row),
        Node(span.Column + span.Size, span.Row + span.Size), Node(span.Column, span.Row + span.Size),
    ];

    /// <summary>What the streets leave of the cells; null when that is no convex shape.</summary>
    public LocalPoint[]? Inner(CellSpan span)
    {
        LocalPoint[] outer = Outer(span);
        double south = _rowStreets[span.Row + Reach] / 2;
        double east = _columnStreets[span.Column + span.Size + Reach] / 2;
        double north = _rowStreets[span.Row + span.Size + Reach] / 2;
        double west = _columnStreets[span.Column + Reach] / 2;
        if (span.Size > 1)
        {
            // The streets around a large block bend at the crossings they pass; the block keeps clear of the bends.
            south += BendInward(outer[0], outer[1], span, along: 0);
            east += BendInward(outer[1], outer[2], span, along: 1);
            north += BendInward(outer[2], outer[3], span, along: 2);
            west += BendInward(outer[3], outer[0], span, along: 3);
        }

        double[] insets = [south, east, north, west];
        LocalPoint[] inner = new LocalPoint[4];
        for (int i = 0; i < 4; i++)
        {
            int before = (i + 3) % 4;
            inner[i] = Meet(Shift(outer[before], outer[i], insets[before]), Shift(outer[i], outer[(i + 1) % 4], insets[i]));
        }

        return IsConvex(inner) ? inner : null;
    }

    private double BendInward(LocalPoint from, LocalPoint to, CellSpan span, int along)
    {
        LocalPoint way = to - from;
        double most = 0;
        for (int k = 1; k < span.Size; k++)
        {
            LocalPoint node = along switch
            {
                0 => Node(span.Column + k, span.Row),
                1 => Node(span.Column + span.Size, span.Row + k),
                2 => Node(span.Column + k, span.Row + span.Size),
                _ => Node(span.Column, span.Row + k),
            };
            most = Math.Max(most, way.Cross(node - from) / way.Length);
        }

        return most;
    }

    private static (double[] Lines, double[] Streets) Space(DemoRandom chance, double from, double to)
    {
        double[] lines = new double[Lines];
        double[] streets = new double[Lines];
        for (int i = 0; i < Lines; i++)
        {
            lines[i] = i == 0 ? 0 : lines[i - 1] + chance.Between(from, to);
            streets[i] = i % 5 == 0 ? chance.Pick<double>([30, 36, 40]) : chance.Pick<double>(StreetWidths);
        }

        double middle = (lines[Reach] + lines[Reach + 1]) / 2;
        for (int i = 0; i < Lines; i++)
        {
            lines[i] -= middle;
        }

        return (lines, streets);
    }

    private static (LocalPoint From, LocalPoint To) Shift(LocalPoint from, LocalPoint to, double left)
    {
        LocalPoint way = to - from;
        LocalPoint aside = new LocalPoint(-way.Y, way.X) * (left / way.Length);
        return (from + aside, to + aside);
    }

    private static LocalPoint Meet((LocalPoint From, LocalPoint To) a, (LocalPoint From, LocalPoint To) b)
    {
        LocalPoint wayA = a.To - a.From;
        LocalPoint wayB = b.To - b.From;
        return a.From + wayA * ((b.From - a.From).Cross(wayB) / wayA.Cross(wayB));
    }

    private static bool IsConvex(LocalPoint[] ring)
    {
        for (int i = 0; i < 4; i++)
        {
            LocalPoint way = ring[(i + 1) % 4] - ring[i];
            if (way.Length < 25 || way.Cross(ring[(i + 2) % 4] - ring[(i + 1) % 4]) < 0.4 * way.Length * (ring[(i + 2) % 4] - ring[(i + 1) % 4]).Length)
            {
                return false;
            }
        }

        return true;
    }
}
