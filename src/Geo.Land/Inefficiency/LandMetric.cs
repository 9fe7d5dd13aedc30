using System.ComponentModel;

namespace Geo.Land.Inefficiency;

/// <summary>What a condition of a rule set is about.</summary>
[Description("What a condition of a rule set of inefficient land is about (指标).")]
public enum LandMetric
{
    /// <summary>Floor area by land area.</summary>
    [Description("Floor area by land area (容积率), a ratio.")]
    PlotRatio,

    /// <summary>Covered area by land area.</summary>
    [Description("Covered area by land area (建筑系数), 0 to 1.")]
    BuildingCoefficient,

    /// <summary>Output in yuan per mu and year.</summary>
    [Description("Output (亩均产值) in yuan per mu and year.")]
    OutputPerMu,

    /// <summary>Tax in yuan per mu and year.</summary>
    [Description("Tax (亩均税收) in yuan per mu and year.")]
    TaxPerMu,

    /// <summary>Investment in fixed assets in yuan per mu.</summary>
    [Description("Investment in fixed assets (亩均投资强度) in yuan per mu.")]
    InvestmentPerMu,

    /// <summary>The share that stands empty.</summary>
    [Description("The share that stands empty (空置率), 0 to 1. The only one of which less is better.")]
    VacancyShare,

    /// <summary>The share built over on imagery of the reference day.</summary>
    [Description("The share built over on imagery of the reference day (基准日影像建筑占地比例), 0 to 1: entry on the map register (标图入库).")]
    FootprintShare,
}
