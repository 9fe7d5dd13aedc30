using Geo.Land.Inefficiency;

namespace Geo.Data.Inefficiency;

/// <summary>A condition of a rule set (认定条件).</summary>
public sealed class InefficiencyCondition
{
    /// <summary>The rule set.</summary>
    public required string RuleSetKey { get; set; }

    /// <summary>What is measured.</summary>
    public LandMetric Metric { get; set; }

    /// <summary>Its place in the rule set, from 1.</summary>
    public int Position { get; set; }

    /// <summary>What it is for.</summary>
    public ConditionRole Role { get; set; }

    /// <summary>How the value must stand to the threshold.</summary>
    public ThresholdComparison Comparison { get; set; }

    /// <summary>The threshold.</summary>
    public decimal Threshold { get; set; }

    /// <summary>Its unit.</summary>
    public MetricUnit Unit { get; set; }

    /// <summary>The day of the imagery of a footprint share.</summary>
    public DateOnly? ReferenceOn { get; set; }

    /// <summary>What else to know.</summary>
    public string? Note { get; set; }

    /// <summary>The source of the figure.</summary>
    public required string SourceId { get; set; }
}
