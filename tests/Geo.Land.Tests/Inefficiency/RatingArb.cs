using FsCheck;
using FsCheck.Fluent;
using Geo.Land.Inefficiency;

namespace Geo.Land.Tests.Inefficiency;

/// <summary>Random rule sets and figures whose values lie close to the thresholds, and are often missing.</summary>
internal static class RatingArb
{
    private static readonly LandMetric[] Metrics = [LandMetric.PlotRatio, LandMetric.OutputPerMu, LandMetric.TaxPerMu, LandMetric.VacancyShare];

    public static Arbitrary<(RuleSet RuleSet, RatedLand Land)> Create() => (
        from combination in Gen.Elements(Enum.GetValues<YardstickCombination>())
        from atLeast in Gen.Choose(1, 3)
        from count in Gen.Choose(1, 4)
        from entry in Gen.Choose(0, 3)
        from years in Year.ListOf(3)
        select (
            new RuleSet
            {
                Key = "random@1",
                Name = "random",
                ValidFrom = new(2020, 1, 1),
                Combination = combination,
                AtLeast = combination == YardstickCombination.AtLeast ? Math.Min(atLeast, entry == 0 ? Math.Max(1, count - 1) : count) : null,
                MaxAgeYears = 2,
                Conditions = [.. Metrics.Take(count).Select((metric, i) => ConditionOf(metric, entry == 0 && i > 0 && i == count - 1))],
            },
            new RatedLand { UseSystem = "YDYH_2023", UseCode = "100101", Performances = [.. years.Select((year, i) => year with { Year = 2022 + i })] })).ToArbitrary();

    private static Gen<PerformanceYear> Year =>
        from plotRatio in Value
        from output in Value
        from tax in Value
        from vacancy in Value
        from stated in Gen.Choose(0, 900)
        select new PerformanceYear
        {
            Year = 0,
            StatedOn = stated > 700 ? null : new DateOnly(2023, 6, 1).AddDays(stated),
            PlotRatio = plotRatio,
            OutputPerMu = output,
            TaxPerMu = tax,
            VacancyShare = vacancy,
        };

    private static Gen<decimal?> Value => Gen.Elements<decimal?>(null, 0.4m, 0.5m, 0.6m);

    private static RuleCondition ConditionOf(LandMetric metric, bool isEntry) => new(
        metric, isEntry ? ConditionRole.Entry : ConditionRole.Yardstick, metric == LandMetric.VacancyShare ? ThresholdComparison.Below : ThresholdComparison.AtLeast, 0.5m);
}
