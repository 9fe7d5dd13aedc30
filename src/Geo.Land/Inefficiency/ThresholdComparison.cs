using System.ComponentModel;

namespace Geo.Land.Inefficiency;

/// <summary>How a value must stand to the threshold.</summary>
[Description("How a measured value must stand to the threshold for the condition to hold (比较方式).")]
public enum ThresholdComparison
{
    /// <summary>The threshold or more.</summary>
    [Description("The threshold or more (不低于).")]
    AtLeast,

    /// <summary>More than the threshold.</summary>
    [Description("More than the threshold (高于).")]
    Above,

    /// <summary>The threshold or less.</summary>
    [Description("The threshold or less (不高于).")]
    AtMost,

    /// <summary>Less than the threshold.</summary>
    [Description("Less than the threshold (低于).")]
    Below,
}
