namespace Geo.Land.Siting;

/// <summary>The score of a site: the weighted mean of the scores of the wishes, from 0 to 100 points. Weights change the rank, never the set.</summary>
public static class SiteScore
{
    private const double FullPoints = 100;

    /// <summary>The points of the site; null where nothing is wished, or nothing with a weight.</summary>
    public static double? Of(SiteCriteria criteria, SiteProfile site)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        ArgumentNullException.ThrowIfNull(site);
        double total = Total(criteria);
        return total > 0 ? FullPoints * criteria.Wishes.Sum(wish => wish.Weight * Score(wish, site)) / total : null;
    }

    /// <summary>What each wish adds, in the order of the criteria.</summary>
    public static IEnumerable<CriterionResult> Judge(SiteCriteria criteria, SiteProfile site)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        ArgumentNullException.ThrowIfNull(site);
        double total = Total(criteria);
        return criteria.Wishes.Select(wish => Judge(wish, site, total));
    }

    private static double Total(SiteCriteria criteria) => criteria.Wishes.Sum(wish => wish.Weight);

    private static double Points(SiteWish wish, SiteProfile site, double total) => FullPoints * wish.Weight * Score(wish, site) / total;

    private static double Score(SiteWish wish, SiteProfile site) => site.Find(wish.Measure, wish.Facility) is { } value ? wish.ScoreOf(value) : 0;

    private static CriterionResult Judge(SiteWish wish, SiteProfile site, double total)
    {
        double? measured = site.Find(wish.Measure, wish.Facility);
        double score = Score(wish, site);
        return new(wish.Measure, SiteRole.Wish, ReasonOf(measured, score))
        {
            Facility = wish.Facility,
            FacilityKey = wish.Facility is { } kind ? site.Distances.GetValueOrDefault(kind)?.Key : null,
            Measured = measured,
            Unit = CriterionResult.UnitOf(wish.Measure),
            Wish = wish,
            Score = score,
            Points = total > 0 ? Points(wish, site, total) : 0,
        };
    }

    private static CriterionReason ReasonOf(double? measured, double score) => (measured, score) switch
    {
        (null, _) => CriterionReason.Unknown,
        (_, >= 1) => CriterionReason.Full,
        (_, > 0) => CriterionReason.Partly,
        _ => CriterionReason.Nothing,
    };
}
