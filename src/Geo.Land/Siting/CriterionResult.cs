using System.Collections.Immutable;

namespace Geo.Land.Siting;

/// <summary>What became of one criterion at a site.</summary>
/// <param name="Criterion">What was asked about.</param>
/// <param name="Role">Must-have or wish.</param>
/// <param name="Reason">What became of it.</param>
public sealed record CriterionResult(SiteCriterion Criterion, SiteRole Role, CriterionReason Reason)
{
    /// <summary>The kind of facility of a distance.</summary>
    public string? Facility { get; init; }

    /// <summary>The nearest facility of that kind.</summary>
    public string? FacilityKey { get; init; }

    /// <summary>The value measured, where it is a number that is known.</summary>
    public double? Measured { get; init; }

    /// <summary>The values found, where they are names or codes.</summary>
    public ImmutableArray<string> Found { get; init; } = [];

    /// <summary>The unit of the numbers.</summary>
    public SiteUnit? Unit { get; init; }

    /// <summary>The least value asked for.</summary>
    public double? Least { get; init; }

    /// <summary>The greatest value asked for.</summary>
    public double? Most { get; init; }

    /// <summary>The values asked for, where they are names or codes.</summary>
    public ImmutableArray<string> Asked { get; init; } = [];

    /// <summary>The wish.</summary>
    public SiteWish? Wish { get; init; }

    /// <summary>The score of a wish, 0 to 1.</summary>
    public double? Score { get; init; }

    /// <summary>What a wish adds to the 100 points of the site.</summary>
    public double? Points { get; init; }

    /// <summary>The unit of a criterion with a number; null for those with names.</summary>
    public static SiteUnit? UnitOf(SiteCriterion criterion) => criterion switch
    {
        SiteCriterion.Size => SiteUnit.Mu,
        SiteCriterion.Price => SiteUnit.Yuan,
        SiteCriterion.PricePerMu => SiteUnit.YuanPerMu,
        SiteCriterion.PlotRatio => SiteUnit.Ratio,
        SiteCriterion.HardFree or SiteCriterion.SoftFree or SiteCriterion.Compactness => SiteUnit.Share,
        SiteCriterion.Distance or SiteCriterion.Rectangle => SiteUnit.Metre,
        _ => null,
    };
}
