using System.Collections.Immutable;

namespace Geo.Land.Siting;

/// <summary>
/// What a site must be like, and what is wished of it. Stages, ownership and kinds of facility are named as the API names them.
/// Of an assembly every member must meet stages, uses, ownership, regions, platforms and <see cref="NotIdle"/>; the rest holds for the whole.
/// </summary>
public sealed record SiteCriteria
{
    /// <summary>What sites may be made of.</summary>
    public required ImmutableArray<SiteKind> Kinds { get; init; }

    /// <summary>The area in mu.</summary>
    public SiteRange? Size { get; init; }

    /// <summary>The stages it may be in; null for any.</summary>
    public ImmutableArray<string>? Stages { get; init; }

    /// <summary>The classes its use now may be of; null for any.</summary>
    public ImmutableArray<LandUsePrefix>? PresentUses { get; init; }

    /// <summary>The classes its planned use may be of; null for any.</summary>
    public ImmutableArray<LandUsePrefix>? PlannedUses { get; init; }

    /// <summary>Who may own the land; null for any.</summary>
    public ImmutableArray<string>? Ownerships { get; init; }

    /// <summary>The regions it may lie in; null for any.</summary>
    public ImmutableArray<string>? Regions { get; init; }

    /// <summary>The platforms it may belong to, each with its areas; null for any and none.</summary>
    public ImmutableArray<string>? Platforms { get; init; }

    /// <summary>The price in yuan.</summary>
    public SiteRange? Price { get; init; }

    /// <summary>The price in yuan per mu.</summary>
    public SiteRange? PricePerMu { get; init; }

    /// <summary>The plot ratio reached.</summary>
    public SiteRange? PlotRatio { get; init; }

    /// <summary>The least share without hard constraints.</summary>
    public double? HardFree { get; init; }

    /// <summary>The least share without soft constraints.</summary>
    public double? SoftFree { get; init; }

    /// <summary>How far facilities may be, at most one limit for a kind.</summary>
    public ImmutableArray<FacilityLimit> Distances { get; init; } = [];

    /// <summary>The rectangle that must fit inside.</summary>
    public RectangleSize? Rectangle { get; init; }

    /// <summary>Whether idle land is left out.</summary>
    public bool NotIdle { get; init; }

    /// <summary>From which shared boundary on parcels of an assembly touch, in metres.</summary>
    public double MinSharedBoundary { get; init; } = 1;

    /// <summary>Which gap between parcels of an assembly is bridged, in metres.</summary>
    public double MaxGap { get; init; }

    /// <summary>What is wished.</summary>
    public ImmutableArray<SiteWish> Wishes { get; init; } = [];

    /// <summary>The kinds of facility that distances are needed to, in the order they are first named.</summary>
    public ImmutableArray<string> FacilityKinds =>
        [.. Distances.Select(limit => limit.Kind).Concat(Wishes.Select(wish => wish.Facility).OfType<string>()).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether outlines are needed, because a value follows from them only.</summary>
    public bool NeedsOutline => Rectangle is not null || (Kinds.Contains(SiteKind.Assembly) && Needs(SiteCriterion.Compactness));

    /// <summary>Criteria that need every value that one of these needs, and judge nothing.</summary>
    public static SiteCriteria Measuring(IEnumerable<SiteCriteria> criteria)
    {
        SiteCriteria[] all = [.. criteria];
        SiteRange any = new(Least: null, Most: null);
        return new()
        {
            Kinds = [.. all.SelectMany(one => one.Kinds).Distinct()],
            Price = all.Any(one => one.Needs(SiteCriterion.Price) || one.Needs(SiteCriterion.PricePerMu)) ? any : null,
            PlotRatio = all.Any(one => one.Needs(SiteCriterion.PlotRatio)) ? any : null,
            HardFree = all.Any(one => one.Needs(SiteCriterion.HardFree)) ? 0 : null,
            SoftFree = all.Any(one => one.Needs(SiteCriterion.SoftFree)) ? 0 : null,
            Distances = [.. all.SelectMany(one => one.FacilityKinds).Distinct(StringComparer.Ordinal).Select(kind => new FacilityLimit(kind, double.MaxValue))],
            Rectangle = all.Select(one => one.Rectangle).FirstOrDefault(sides => sides is not null),
            NotIdle = all.Any(one => one.NotIdle),
            Wishes = all.SelectMany(one => one.Wishes).FirstOrDefault(wish => wish.Measure == SiteCriterion.Compactness) is { } compact ? [compact] : [],
        };
    }

    /// <summary>Whether a value is needed, for a must-have or a wish.</summary>
    public bool Needs(SiteCriterion criterion) => Wishes.Any(wish => wish.Measure == criterion) || criterion switch
    {
        SiteCriterion.Price => Price is not null,
        SiteCriterion.PricePerMu => PricePerMu is not null,
        SiteCriterion.PlotRatio => PlotRatio is not null,
        SiteCriterion.HardFree => HardFree is not null,
        SiteCriterion.SoftFree => SoftFree is not null,
        SiteCriterion.Distance => !Distances.IsEmpty,
        SiteCriterion.Rectangle => Rectangle is not null,
        SiteCriterion.NotIdle => NotIdle,
        SiteCriterion.Compactness => false,
        _ => true,
    };
}
