using System.ComponentModel;

namespace Geo.Land.Inefficiency;

/// <summary>The unit of a metric.</summary>
[Description("The unit of a threshold and of the value beside it (单位).")]
public enum MetricUnit
{
    /// <summary>A ratio of areas.</summary>
    [Description("A ratio of areas (比值).")]
    Ratio,

    /// <summary>A share, 0 to 1.</summary>
    [Description("A share, 0 to 1 (比例).")]
    Share,

    /// <summary>Yuan per mu and year.</summary>
    [Description("Yuan per mu and year (元/亩·年).")]
    YuanPerMuAndYear,

    /// <summary>Yuan per mu.</summary>
    [Description("Yuan per mu (元/亩).")]
    YuanPerMu,
}
