namespace Geo.Land.Siting;

/// <summary>A weighted wish: full points at one value, none at another, in between in proportion.</summary>
/// <param name="Measure">What is measured: one of the criteria with a number.</param>
/// <param name="Facility">The kind of facility of <see cref="SiteCriterion.Distance"/>; null elsewhere.</param>
/// <param name="Weight">How much it counts, 0 and more.</param>
/// <param name="Full">The value with full points; beyond it, away from <paramref name="None"/>, all points stay.</param>
/// <param name="None">The value from which on there are none.</param>
/// <param name="BothSides">Whether the points fall on the other side of <paramref name="Full"/> in the same way, for a value near a target.</param>
public sealed record SiteWish(SiteCriterion Measure, string? Facility, double Weight, double Full, double None, bool BothSides)
{
    /// <summary>The score of a value, 0 to 1.</summary>
    public double ScoreOf(double value)
    {
        double away = BothSides ? Math.Abs(value - Full) / Math.Abs(None - Full) : (value - Full) / (None - Full);
        return Math.Clamp(1 - away, 0, 1);
    }
}
