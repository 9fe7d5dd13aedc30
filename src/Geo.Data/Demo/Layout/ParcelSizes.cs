namespace Geo.Data.Demo.Layout;

/// <summary>How large parcels are: small in the middle of a town, larger at its edge, large on platforms; smaller everywhere when many are asked for.</summary>
internal static class ParcelSizes
{
    private const double SquareMetresPerMu = 2000.0 / 3;

    /// <summary>The number of parcels for a block.</summary>
    public static int CountIn(double squareMetres, Site site, double metresFromCentre, DemoOptions options, DemoRandom chance)
    {
        double mu = squareMetres / SquareMetresPerMu;
        double usual = Math.Min(13, Grain.Of(options).GroundMu / options.Parcels);
        double size = site.Kind == SiteKind.Platform
            ? Math.Min(34, usual * 4) * chance.Spread(0.6)
            : usual * (0.6 + Math.Min(metresFromCentre, 3000) / 4500) * chance.Spread(0.35);
        if (site.Kind == SiteKind.Platform && chance.Chance(0.12))
        {
            size = mu;
        }

        return Math.Max(1, (int)Math.Round(mu / size));
    }
}
