using System.Collections.Immutable;

namespace Geo.Land.Inefficiency;

/// <summary>
/// Rates a parcel by a rule set as of a day (低效用地认定). 国土资发〔2016〕147号 defines inefficient land by words, not by numbers;
/// the numbers are those of the rule set. A rating is a function of the version of the rule set, of what was known by the day,
/// and of the day: it can be repeated at any time.
/// </summary>
/// <remarks>
/// Which figures count on a day: those of the latest calendar year that is over by then and was stated by then (without a day of
/// statement: from the first day after the year), at most the rule set's number of years back. One year counts for all figures:
/// what it lacks is unknown and not taken from an earlier year, since a rating mixes no years. A footprint counts where its imagery
/// is of the condition's day and it was measured by the day asked about. Use, stage and region are those on record.
/// Three values: a rating is told where it is the same whatever the missing figures are, and UNKNOWN elsewhere.
/// </remarks>
public static class InefficiencyRule
{
    /// <summary>The rating on a day.</summary>
    public static InefficiencyAssessment Rate(RuleSet ruleSet, RatedLand land, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        ArgumentNullException.ThrowIfNull(land);
        PerformanceYear? year = land.Performances.Where(year => year.CountsOn(on, ruleSet.MaxAgeYears)).MaxBy(year => year.Year);
        ImmutableArray<ConditionResult> results = [.. ruleSet.Conditions.Select(condition => ConditionResult.Of(condition, year, land, on))];
        ImmutableArray<RatingReason> against = [.. Against(ruleSet, land, results, on)];
        ImmutableArray<RatingReason> open = [.. Open(ruleSet, land, results)];
        InefficiencyRating rating = against.Length > 0 ? InefficiencyRating.NotApplicable : open.Length > 0 ? InefficiencyRating.Unknown : Count(ruleSet, results);
        bool lacksFigures = rating == InefficiencyRating.Unknown && year is null && results.Any(result => IsOfYear(result.Condition));
        return new(ruleSet, on, rating, year?.Year, [.. against, .. open, .. lacksFigures ? [RatingReason.NoFigures] : (RatingReason[])[]], results);
    }

    private static bool IsOfYear(RuleCondition condition) => condition.Metric != LandMetric.FootprintShare;

    private static IEnumerable<RatingReason> Against(RuleSet ruleSet, RatedLand land, ImmutableArray<ConditionResult> results, DateOnly on)
    {
        if (!ruleSet.IsInForce(on))
        {
            yield return RatingReason.NotInForce;
        }

        if (!land.IsActive)
        {
            yield return RatingReason.Retired;
        }

        if (ruleSet.RegionCode is { } region && !land.Regions.Contains(region, StringComparer.Ordinal))
        {
            yield return RatingReason.OtherRegion;
        }

        if (!land.IsInUse)
        {
            yield return RatingReason.NotInUse;
        }

        if (IndustrialUse.Of(land.UseSystem, land.UseCode) == false)
        {
            yield return RatingReason.NotIndustry;
        }

        if (ruleSet.Industry is { } industry && land.Industries.Length > 0 && !land.Industries.Contains(industry, StringComparer.Ordinal))
        {
            yield return RatingReason.OtherIndustry;
        }

        if (Entry(results, ConditionOutcome.Failed))
        {
            yield return RatingReason.EntryNotMet;
        }
    }

    private static IEnumerable<RatingReason> Open(RuleSet ruleSet, RatedLand land, ImmutableArray<ConditionResult> results)
    {
        if (IndustrialUse.Of(land.UseSystem, land.UseCode) is null)
        {
            yield return RatingReason.UseUnknown;
        }

        if (ruleSet.Industry is not null && land.Industries.IsEmpty)
        {
            yield return RatingReason.IndustryUnknown;
        }

        if (Entry(results, ConditionOutcome.Unknown))
        {
            yield return RatingReason.EntryUnknown;
        }
    }

    private static bool Entry(ImmutableArray<ConditionResult> results, ConditionOutcome outcome) =>
        results.Any(result => result.Condition.Role == ConditionRole.Entry && result.Outcome == outcome);

    // So many failures are needed; the unknown ones may all be failures, or none.
    private static InefficiencyRating Count(RuleSet ruleSet, ImmutableArray<ConditionResult> results)
    {
        ConditionOutcome[] outcomes = [.. results.Where(result => result.Condition.Role == ConditionRole.Yardstick).Select(result => result.Outcome)];
        int failed = outcomes.Count(outcome => outcome == ConditionOutcome.Failed);
        int unknown = outcomes.Count(outcome => outcome == ConditionOutcome.Unknown);
        int needed = ruleSet.FailuresNeeded;
        return needed < 1 || needed > outcomes.Length ? InefficiencyRating.Unknown
            : failed >= needed ? InefficiencyRating.Inefficient
            : failed + unknown < needed ? InefficiencyRating.NotInefficient
            : InefficiencyRating.Unknown;
    }
}
