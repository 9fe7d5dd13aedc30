using System.Diagnostics;

namespace Geo.Land.Inefficiency;

/// <summary>A condition of a rule set.</summary>
/// <param name="Metric">What is measured.</param>
/// <param name="Role">What it is for.</param>
/// <param name="Comparison">How the value must stand to the threshold.</param>
/// <param name="Threshold">The threshold, in the unit of the metric.</param>
/// <param name="ReferenceOn">The day of the imagery of a footprint share; null of all else.</param>
public sealed record RuleCondition(LandMetric Metric, ConditionRole Role, ThresholdComparison Comparison, decimal Threshold, DateOnly? ReferenceOn = null)
{
    /// <summary>The unit of the threshold.</summary>
    public MetricUnit Unit => Metric switch
    {
        LandMetric.PlotRatio => MetricUnit.Ratio,
        LandMetric.OutputPerMu or LandMetric.TaxPerMu => MetricUnit.YuanPerMuAndYear,
        LandMetric.InvestmentPerMu => MetricUnit.YuanPerMu,
        _ => MetricUnit.Share,
    };

    /// <summary>Whether it holds for a value; of a missing value that cannot be told.</summary>
    public ConditionOutcome Test(decimal? value) => value is not { } measured
        ? ConditionOutcome.Unknown
        : Holds(measured) ? ConditionOutcome.Passed : ConditionOutcome.Failed;

    private bool Holds(decimal value) => Comparison switch
    {
        ThresholdComparison.AtLeast => value >= Threshold,
        ThresholdComparison.Above => value > Threshold,
        ThresholdComparison.AtMost => value <= Threshold,
        ThresholdComparison.Below => value < Threshold,
        _ => throw new UnreachableException($"No test for {Comparison}."),
    };
}
