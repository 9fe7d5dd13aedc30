using System.ComponentModel;

namespace Geo.Land.Inefficiency;

/// <summary>Whether a condition holds.</summary>
[Description("Whether a condition holds (是否达标). What was not measured is unknown, never passed.")]
public enum ConditionOutcome
{
    /// <summary>It holds.</summary>
    [Description("It holds (达标).")]
    Passed,

    /// <summary>It does not hold.</summary>
    [Description("It does not hold (不达标).")]
    Failed,

    /// <summary>The figure is missing.</summary>
    [Description("It cannot be told: the figure is missing (不明).")]
    Unknown,
}
