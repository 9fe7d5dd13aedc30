namespace Geo.Data.Demo;

/// <summary>What to generate. Equal options over equal reference data give equal bytes.</summary>
/// <param name="Parcels">How many parcels.</param>
/// <param name="Seed">Where chance begins.</param>
/// <param name="Today">The day the histories are told from.</param>
/// <param name="Replace">Whether generated land that is already there is removed first.</param>
public sealed record DemoOptions(int Parcels, int Seed, DateOnly Today, bool Replace = false)
{
    /// <summary>Below this the five large blocks of the Kaiping area leave too little for anything else.</summary>
    public const int FewestParcels = 200;

    /// <summary>Up to this there is ground for every seed. Plots of 100 m² and more on all ground of the counties that streets reach come to 28,600,000 (seed 1).</summary>
    public const int MostParcels = 20_000_000;
}
