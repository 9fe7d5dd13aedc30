namespace Geo.Land.Inefficiency;

/// <summary>What became of a condition.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Value">The value measured, in the condition's unit; null where it is missing.</param>
/// <param name="Outcome">Whether it holds.</param>
/// <param name="Year">The year of the value, or of the imagery; null where there is none.</param>
/// <param name="StatedOn">The day the value was stated.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="IsGenerated">Whether the value is generated for demonstration.</param>
public sealed record ConditionResult(
    RuleCondition Condition, decimal? Value, ConditionOutcome Outcome, int? Year, DateOnly? StatedOn, string? Source, bool IsGenerated)
{
    internal static ConditionResult Of(RuleCondition condition, PerformanceYear? year, RatedLand land, DateOnly on)
    {
        if (condition.Metric == LandMetric.FootprintShare)
        {
            Footprint? footprint = land.Footprints.FirstOrDefault(footprint => footprint.ImageryOn == condition.ReferenceOn && footprint.IsKnownOn(on));
            return new(
                condition, footprint?.Share, condition.Test(footprint?.Share), footprint?.ImageryOn.Year, footprint?.StatedOn, footprint?.Source, footprint?.IsGenerated == true);
        }

        decimal? value = year?.Value(condition.Metric);
        return new(condition, value, condition.Test(value), year?.Year, year?.StatedOn, year?.Source, value is not null && year?.IsGenerated == true);
    }
}
