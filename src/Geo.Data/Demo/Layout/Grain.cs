namespace Geo.Data.Demo.Layout;

/// <summary>How finely blocks are cut: what the smallest parcel is, and what the lines between parcels keep clear of each other by.</summary>
/// <param name="Smallest">The least area of a parcel, in m².</param>
/// <param name="SnapDistance">A cut that would meet a line this near to another one (m) meets it there instead.</param>
/// <param name="StripDepth">The least depth of a strip of parcels, in m.</param>
/// <param name="GroundMu">The area that all parcels of a run share, in mu: what they are sized by when many are asked for.</param>
/// <param name="Retreat">The part of its parcels that a block gives up where the smallest of them came out too small; at least one.</param>
internal sealed record Grain(double Smallest, double SnapDistance, double StripDepth, double GroundMu, double Retreat)
{
    /// <summary>The most parcels that are cut as <see cref="Estates"/>.</summary>
    public const int MostEstates = 1_500_000;

    private const double SquareMetresPerMu = 2000.0 / 3;

    /// <summary>Plots of factories, estates and public buildings: 3 mu and more. The counties of a prefecture hold some 14 million mu; about a third of that is the most that looks like towns.</summary>
    public static readonly Grain Estates = new(3.15 * SquareMetresPerMu, 6, 38, 4_600_000, 0);

    /// <summary>Plots of single houses: 100 m² and more, a few metres wide. They cover nearly all ground that streets can reach.</summary>
    public static readonly Grain HousePlots = new(105, 1.5, 9, 7_000_000, 0.1);

    /// <summary>The grain of a run.</summary>
    public static Grain Of(DemoOptions options) => options.Parcels <= MostEstates ? Estates : HousePlots;

    /// <summary>How many parcels to try next in a block whose smallest came out too small.</summary>
    public int Fewer(int count) => count - Math.Max(1, (int)(count * Retreat));
}
