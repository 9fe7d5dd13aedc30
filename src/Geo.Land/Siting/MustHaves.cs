using System.Collections.Immutable;

namespace Geo.Land.Siting;

/// <summary>The must-haves: each is met, not met or unknown, and only a site that meets all of them is a match.</summary>
public static class MustHaves
{
    // A share of 1 that was computed from coordinates may fall short of it by as much as doubles do.
    private const double ShareTolerance = 1e-9;

    /// <summary>Whether the site meets all must-haves. What is unknown is not met.</summary>
    public static bool AreMet(SiteCriteria criteria, SiteProfile site) => Judge(criteria, site).All(result => result.Reason == CriterionReason.Met);

    /// <summary>Whether the site meets all must-haves that its outline is not needed for.</summary>
    public static bool AreMetButForShape(SiteCriteria criteria, SiteProfile site) =>
        Judge(criteria, site).All(result => result.Reason == CriterionReason.Met || result.Criterion == SiteCriterion.Rectangle);

    /// <summary>Whether a parcel meets what every parcel of an assembly must.</summary>
    public static bool MayBeMember(SiteCriteria criteria, SiteProfile parcel) =>
        Judge(criteria, parcel).All(result => result.Reason == CriterionReason.Met || !IsOfMembers(result.Criterion));

    /// <summary>What became of each must-have, in the order of the criteria.</summary>
    public static IEnumerable<CriterionResult> Judge(SiteCriteria criteria, SiteProfile site)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        ArgumentNullException.ThrowIfNull(site);
        return Of(criteria, site).OfType<CriterionResult>();
    }

    private static IEnumerable<CriterionResult?> Of(SiteCriteria criteria, SiteProfile site) =>
    [
        InRange(SiteCriterion.Size, criteria.Size, site),
        Named(SiteCriterion.Stage, criteria.Stages, site.Stages),
        OfUse(SiteCriterion.PresentUse, criteria.PresentUses, site.PresentUses),
        OfUse(SiteCriterion.PlannedUse, criteria.PlannedUses, site.PlannedUses),
        Named(SiteCriterion.Ownership, criteria.Ownerships, site.Ownerships),
        Placed(SiteCriterion.Region, criteria.Regions, [.. site.Places.Select(place => place.Regions)]),
        Placed(SiteCriterion.Platform, criteria.Platforms, [.. site.Places.Select(place => place.Platforms)]),
        criteria.NotIdle ? NotIdle(site) : null,
        InRange(SiteCriterion.Price, criteria.Price, site),
        InRange(SiteCriterion.PricePerMu, criteria.PricePerMu, site),
        InRange(SiteCriterion.PlotRatio, criteria.PlotRatio, site),
        InRange(SiteCriterion.HardFree, Share(criteria.HardFree), site),
        InRange(SiteCriterion.SoftFree, Share(criteria.SoftFree), site),
        .. criteria.Distances.Select(limit => Near(limit, site)),
        criteria.Rectangle is { } rectangle ? Fits(rectangle, site) : null,
    ];

    private static bool IsOfMembers(SiteCriterion criterion) => criterion is SiteCriterion.Stage or SiteCriterion.PresentUse or SiteCriterion.PlannedUse
        or SiteCriterion.Ownership or SiteCriterion.Region or SiteCriterion.Platform or SiteCriterion.NotIdle;

    private static SiteRange? Share(double? least) => least is null ? null : new(least, Most: null);

    private static CriterionResult? InRange(SiteCriterion criterion, SiteRange? asked, SiteProfile site)
    {
        if (asked is null)
        {
            return null;
        }

        double? measured = site.Find(criterion, facility: null);
        SiteRange compared = CriterionResult.UnitOf(criterion) == SiteUnit.Share ? asked with { Least = asked.Least - ShareTolerance } : asked;
        return new(criterion, SiteRole.Must, ReasonOf(measured is { } value ? compared.Holds(value) : null))
        {
            Measured = measured,
            Unit = CriterionResult.UnitOf(criterion),
            Least = asked.Least,
            Most = asked.Most,
        };
    }

    private static CriterionResult Near(FacilityLimit limit, SiteProfile site)
    {
        FacilityDistance? nearest = site.Distances.GetValueOrDefault(limit.Kind);
        return new(SiteCriterion.Distance, SiteRole.Must, ReasonOf(nearest is null ? null : nearest.Metres <= limit.MaxMetres))
        {
            Facility = limit.Kind,
            FacilityKey = nearest?.Key,
            Measured = nearest?.Metres,
            Unit = SiteUnit.Metre,
            Most = limit.MaxMetres,
        };
    }

    private static CriterionResult? Named(SiteCriterion criterion, ImmutableArray<string>? asked, ImmutableArray<string> found) => asked is { } names
        ? new(criterion, SiteRole.Must, ReasonOf(found.All(name => names.Contains(name, StringComparer.Ordinal)))) { Asked = names, Found = found }
        : null;

    private static CriterionResult? OfUse(SiteCriterion criterion, ImmutableArray<LandUsePrefix>? asked, ImmutableArray<LandUsePrefix?> found) => asked is { } classes
        ? new(criterion, SiteRole.Must, ReasonOf(found.Contains(null) ? null : found.All(use => classes.Any(known => known.Covers(use!)))))
        {
            Asked = [.. classes.Select(known => known.ToString())],
            Found = [.. found.OfType<LandUsePrefix>().Select(use => use.ToString())],
        }
        : null;

    // What is shown of a member is the place that was asked for, or the smallest it lies in.
    private static CriterionResult? Placed(SiteCriterion criterion, ImmutableArray<string>? asked, ImmutableArray<ImmutableArray<string>> found) => asked is { } places
        ? new(criterion, SiteRole.Must, ReasonOf(found.All(member => member.Any(place => places.Contains(place, StringComparer.Ordinal)))))
        {
            Asked = places,
            Found = [.. found.Where(member => !member.IsEmpty).Select(member => member.FirstOrDefault(place => places.Contains(place, StringComparer.Ordinal)) ?? member[0]).Distinct(StringComparer.Ordinal)],
        }
        : null;

    private static CriterionResult NotIdle(SiteProfile site) =>
        new(SiteCriterion.NotIdle, SiteRole.Must, ReasonOf(site.IsIdle is { } idle ? !idle : null));

    private static CriterionResult Fits(RectangleSize asked, SiteProfile site) => new(SiteCriterion.Rectangle, SiteRole.Must, ReasonOf(site.Rectangle?.Holds(asked)))
    {
        Measured = site.Rectangle?.Width,
        Unit = SiteUnit.Metre,
        Least = asked.Width,
        Asked = [SizeText(asked)],
        Found = site.Rectangle is { } found ? [SizeText(found)] : [],
    };

    private static string SizeText(RectangleSize size) => $"{size.Width:0.#} × {size.Length:0.#} m";

    private static CriterionReason ReasonOf(bool? isMet) => isMet switch
    {
        true => CriterionReason.Met,
        false => CriterionReason.NotMet,
        null => CriterionReason.Unknown,
    };
}
