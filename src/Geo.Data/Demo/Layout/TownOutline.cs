namespace Geo.Data.Demo.Layout;

/// <summary>The order in which a site grows: further along some roads than others, with gaps and outliers, never a disc.</summary>
internal sealed class TownOutline
{
    // Neighbouring cells grow together in patches this wide.
    private const int PatchCells = 5;

    private readonly Site _site;
    private readonly long _seed;
    private readonly double _long;
    private readonly double _star;

    public TownOutline(Site site, long seed)
    {
        _site = site;
        _seed = seed;
        DemoRandom chance = DemoRandom.At(seed, site.Path, 11);
        _long = chance.Between(0, Math.Tau);
        _star = chance.Between(0, Math.Tau);
    }

    /// <summary>How far out a cell counts as being.</summary>
    public double Distance(LocalPoint fromCentre, CellSpan span)
    {
        double angle = Math.Atan2(fromCentre.Y, fromCentre.X);
        double compact = _site.Kind == SiteKind.Platform ? 0.5 : 1;
        double direction = 1 + compact * (0.3 * Math.Sin(2 * angle + _long) + 0.16 * Math.Sin(5 * angle + _star));
        DemoRandom patch = DemoRandom.At(_seed, _site.Path, 12, (span.Column + StreetGrid.Reach) / PatchCells, (span.Row + StreetGrid.Reach) / PatchCells);
        return fromCentre.Length * direction * (1 + compact * patch.Between(-0.22, 0.5));
    }
}
