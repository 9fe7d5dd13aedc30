namespace Geo.Data.Demo.Layout;

/// <summary>
/// The blocks of one site, from its centre outward, as far as its part of the county reaches: a block belongs to a site
/// when all of its corners are nearer to that site than to any other. Such parts are convex, so blocks of two sites never meet.
/// </summary>
internal sealed class SiteGround
{
    private readonly CountyLand _land;
    private readonly IReadOnlyList<Site> _sites;
    private readonly DemoOptions _options;
    private readonly StreetGrid _grid;
    private readonly List<(double Rank, CellSpan Span)> _cells = [];
    private readonly List<PlannedBlock> _planned = [];
    private readonly HashSet<(int, int)> _large = [];
    private readonly int _turn;
    private readonly TownOutline _outline;
    private int _next;
    private double _filled;

    public SiteGround(CountyLand land, IReadOnlyList<Site> sites, Site site, DemoOptions options)
    {
        _land = land;
        _sites = sites;
        _options = options;
        _turn = options.Seed;
        Site = site;
        _grid = new StreetGrid(site, options.Seed);
        _outline = new TownOutline(site, options.Seed);
        if (LargeBlocks.BelongTo(site))
        {
            PlanLargeBlocks();
        }

        RankCells();
    }

    public Site Site { get; }

    /// <summary>The blocks to build, in the order in which they were taken.</summary>
    public IReadOnlyList<PlannedBlock> Planned => _planned;

    /// <summary>Parcels in the blocks taken so far.</summary>
    public int Count { get; private set; }

    /// <summary>Takes blocks until there are as many parcels as asked or no ground is left.</summary>
    public void TakeUpTo(int parcels)
    {
        while (Count < parcels && _next < _cells.Count && _filled < Site.Room)
        {
            (double _, CellSpan span) = _cells[_next++];
            if (Plan(span, parcels - Count) is { } block)
            {
                Add(block);
            }
        }
    }

    /// <summary>A block cut as planned.</summary>
    public Block Build(PlannedBlock planned) =>
        BlockCutter.Cut(GrainOf(planned.IsLarge), planned.Span, _grid.Inner(planned.Span)!, planned.Wanted, PathOf(planned.Span))
        ?? throw new System.Diagnostics.UnreachableException("A block that was planned can be cut.");

    private Grain GrainOf(bool isLarge) => isLarge ? Grain.Estates : Grain.Of(_options);

    private void Add(PlannedBlock block)
    {
        _planned.Add(block);
        Count += block.Count;
        _filled += LocalPoint.AreaOf(_grid.Outer(block.Span));
    }

    private PlannedBlock? Plan(CellSpan span, int most)
    {
        LocalPoint[] outer = _grid.Outer(span);
        if (!IsOwn(outer) || _grid.Inner(span) is not { } inner || !_land.Contains(outer))
        {
            return null;
        }

        LocalPoint middle = _grid.Middle(span.Column, span.Row);
        int wanted = ParcelSizes.CountIn(LocalPoint.AreaOf(inner), Site, (middle - Site.Centre).Length, _options, DemoRandom.At([.. PathOf(span), -1]));
        return BlockCutter.Cut(GrainOf(isLarge: false), span, inner, wanted, PathOf(span)) is { } block
            ? new PlannedBlock(span, wanted, Math.Min(block.Rings.Count, most), IsLarge: false)
            : null;
    }

    private bool IsOwn(LocalPoint[] corners)
    {
        foreach (LocalPoint corner in corners)
        {
            double own = (corner - Site.Centre).Length;
            foreach (Site other in _sites)
            {
                if (other != Site && (corner - other.Centre).Length < own)
                {
                    return false;
                }
            }
        }

        return true;
    }

    // The five blocks of the Kaiping area that were prepared in one piece: the nearest to its centre that fit.
    private void PlanLargeBlocks()
    {
        List<CellSpan> candidates = [];
        for (int column = -16; column < 16; column += 2)
        {
            for (int row = -16; row < 16; row += 2)
            {
                candidates.Add(new CellSpan(column, row, 2));
            }
        }

        foreach (CellSpan span in candidates.OrderBy(span => (_grid.Node(span.Column + 1, span.Row + 1) - Site.Centre).Length))
        {
            LocalPoint[] outer = _grid.Outer(span);
            if (_planned.Count < LargeBlocks.Count && StandsApart(span) && IsOwn(outer) && _grid.Inner(span) is { } inner
                && LargeBlocks.Fits(LocalPoint.AreaOf(inner)) && _land.Contains(outer)
                && BlockCutter.Cut(GrainOf(isLarge: true), span, inner, LargeBlocks.Parcels, PathOf(span)) is { } block)
            {
                _large.Add((span.Column, span.Row));
                Add(new PlannedBlock(span, LargeBlocks.Parcels, block.Rings.Count, IsLarge: true));
            }
        }
    }

    // Side by side they would be one site to whoever overlooks the street between them.
    private bool StandsApart(CellSpan span) =>
        !_large.Any(other => Math.Abs(other.Item1 - span.Column) <= span.Size && Math.Abs(other.Item2 - span.Row) <= span.Size);

    private void RankCells()
    {
        double joined = Site.Kind == SiteKind.Platform ? 0.3 : 0.05;
        for (int column = -StreetGrid.Reach; column < StreetGrid.Reach; column += 2)
        {
            for (int row = -StreetGrid.Reach; row < StreetGrid.Reach; row += 2)
            {
                if (_large.Contains((column, row)))
                {
                    continue;
                }

                DemoRandom chance = DemoRandom.At(_turn, Site.Path, 4, column, row);
                int size = chance.Chance(joined) ? 2 : 1;
                for (int i = 0; i < 2; i += size)
                {
                    for (int j = 0; j < 2; j += size)
                    {
                        Rank(new CellSpan(column + i, row + j, size), chance);
                    }
                }
            }
        }

        _cells.Sort((a, b) => a.Rank.CompareTo(b.Rank));
    }

    private void Rank(CellSpan span, DemoRandom chance)
    {
        LocalPoint middle = _grid.Middle(span.Column, span.Row);
        if (IsOwn([middle]))
        {
            _cells.Add((_outline.Distance(middle - Site.Centre, span) * chance.Between(0.9, 1.15), span));
        }
    }

    private long[] PathOf(CellSpan span) => [_turn, Site.Path, 5, span.Column, span.Row];
}
