using System.ComponentModel;

namespace Geo.Data.Indicators;

/// <summary>Whether a figure was reached or is aimed at.</summary>
[Description("Whether a figure was reached or is aimed at (指标性质).")]
public enum IndicatorKind
{
    /// <summary>Reached (实际).</summary>
    [Description("Reached (实际).")]
    Actual,

    /// <summary>Aimed at (目标).</summary>
    [Description("Aimed at (目标).")]
    Target,
}
