using System.ComponentModel;

namespace Geo.Land.Siting;

/// <summary>What a site is judged by (选址条件).</summary>
[Description("What a site is judged by (选址条件).")]
public enum SiteCriterion
{
    /// <summary>The ellipsoid area (面积).</summary>
    [Description("The ellipsoid area (面积), in mu.")]
    Size,

    /// <summary>How far the supply has come (供地阶段).</summary>
    [Description("How far the supply has come (供地阶段).")]
    Stage,

    /// <summary>The use now (现状地类).</summary>
    [Description("The use now (现状地类).")]
    PresentUse,

    /// <summary>The planned use (规划用途).</summary>
    [Description("The planned use (规划用途).")]
    PlannedUse,

    /// <summary>Who owns the land (土地所有权).</summary>
    [Description("Who owns the land (土地所有权).")]
    Ownership,

    /// <summary>The region it lies in (所在行政区).</summary>
    [Description("The region it lies in (所在行政区).")]
    Region,

    /// <summary>The platform it belongs to (所属平台).</summary>
    [Description("The platform it belongs to (所属平台).")]
    Platform,

    /// <summary>Not idle land (非闲置).</summary>
    [Description("Not idle: no clock has run and no finding stands (非闲置).")]
    NotIdle,

    /// <summary>The price of the latest supply contract (价款).</summary>
    [Description("The price of the latest supply contract (价款), in yuan.")]
    Price,

    /// <summary>That price for each mu (亩均价款).</summary>
    [Description("That price for each mu (亩均价款), in yuan per mu.")]
    PricePerMu,

    /// <summary>The plot ratio reached (容积率).</summary>
    [Description("The plot ratio reached (容积率): of the latest year on record.")]
    PlotRatio,

    /// <summary>The share without hard constraints (无刚性管控占比).</summary>
    [Description("The share of the area without hard constraints (无刚性管控占比), 0 to 1.")]
    HardFree,

    /// <summary>The share without soft constraints (无弹性管控占比).</summary>
    [Description("The share of the area without soft constraints (无弹性管控占比), 0 to 1.")]
    SoftFree,

    /// <summary>The distance to the nearest facility of a kind (与设施的距离).</summary>
    [Description("The distance to the nearest facility of a kind (与设施的距离), in metres.")]
    Distance,

    /// <summary>A rectangle that fits inside (内接矩形).</summary>
    [Description("A rectangle that fits inside at any angle (内接矩形).")]
    Rectangle,

    /// <summary>How close the outline is to a circle (紧凑度).</summary>
    [Description("How close the outline is to a circle (紧凑度), 0 to 1.")]
    Compactness,
}
