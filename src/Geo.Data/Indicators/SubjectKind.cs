using System.ComponentModel;

namespace Geo.Data.Indicators;

/// <summary>What a figure is about.</summary>
[Description("What a figure is about (指标对象).")]
public enum SubjectKind
{
    /// <summary>A region (行政区).</summary>
    [Description("A region (行政区).")]
    Region,

    /// <summary>A platform (产业平台).</summary>
    [Description("A platform (产业平台).")]
    Platform,
}
