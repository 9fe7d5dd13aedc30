using System.ComponentModel;

namespace Geo.Land.Inefficiency;

/// <summary>What a condition is for.</summary>
[Description("What a condition of a rule set is for (条件作用).")]
public enum ConditionRole
{
    /// <summary>Land that does not meet it is not rated.</summary>
    [Description("Land that does not meet it is not rated by this rule set (准入条件).")]
    Entry,

    /// <summary>Land is measured by it: missing it is a sign of inefficient use.</summary>
    [Description("Land is measured by it: missing it is a sign of inefficient use (达标标准).")]
    Yardstick,
}
