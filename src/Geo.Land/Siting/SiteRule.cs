using System.Collections.Immutable;

namespace Geo.Land.Siting;

/// <summary>
/// The verdict on a shape. Permanent basic farmland, the ecological red line and what lies outside of the urban growth boundary are hard
/// (the three control lines, 三条控制线: 《关于在国土空间规划中统筹划定落实三条控制线的指导意见》, 2019; for farmland also Art. 35 of the
/// Land Administration Law, 《土地管理法》): a use that covers any of them is not approved as drawn. What no record could tell of is
/// unknown, never clear.
/// </summary>
public static class SiteRule
{
    /// <summary>An overlap under this area (m²) and under <see cref="SliverShare"/> is a line drawn beside another, not a use of the land.</summary>
    public const double SliverArea = 1;

    /// <summary>The share of the shape, or of the other, that an overlap under <see cref="SliverArea"/> must have to count.</summary>
    public const double SliverShare = 0.001;

    /// <summary>True for an overlap so small that the two only touch, as far as lines can be drawn.</summary>
    /// <param name="overlap">What both have in common, in m².</param>
    /// <param name="smaller">The area of the smaller of the two, in m².</param>
    public static bool IsSliver(double overlap, double smaller) => overlap < SliverArea && overlap < SliverShare * smaller;

    /// <summary>The verdict.</summary>
    /// <param name="area">The area of the shape; all areas are in m².</param>
    /// <param name="hard">How much of it hard constraints cover, counted once.</param>
    /// <param name="soft">How much of it soft constraints cover, counted once.</param>
    /// <param name="known">How much of it lies in counties whose constraints are on record.</param>
    public static SiteVerdict Judge(double area, double hard, double soft, double known) =>
        !IsSliver(hard, area) ? SiteVerdict.Blocked
        : IsPartUnknown(area, known) ? SiteVerdict.Unknown
        : !IsSliver(soft, area) ? SiteVerdict.SoftOnly
        : SiteVerdict.Clear;

    /// <summary>Why, the weightiest first.</summary>
    public static ImmutableArray<SiteReason> Reasons(double area, double hard, double soft, double known)
    {
        ImmutableArray<SiteReason>.Builder reasons = ImmutableArray.CreateBuilder<SiteReason>();
        bool isBlocked = !IsSliver(hard, area);
        Add(isBlocked && IsSliver(area - hard, area), SiteReason.NothingLeft);
        Add(isBlocked, SiteReason.HardConstraint);
        Add(IsPartUnknown(area, known), SiteReason.OutsideKnownLand);
        Add(!IsSliver(soft, area), SiteReason.SoftConstraint);
        Add(reasons.Count == 0, SiteReason.NoConstraint);
        return reasons.ToImmutable();

        void Add(bool holds, SiteReason reason)
        {
            if (holds)
            {
                reasons.Add(reason);
            }
        }
    }

    // The boundaries of counties leave gaps of some metres between each other; a thousandth of the shape may lie in them.
    private static bool IsPartUnknown(double area, double known) => area - known >= SliverShare * area;
}
