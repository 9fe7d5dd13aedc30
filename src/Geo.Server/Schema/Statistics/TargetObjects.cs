using Geo.Query.Mapping;

namespace Geo.Server.Schema.Statistics;

/// <summary>What the API shows of targets.</summary>
internal static class TargetObjects
{
    private static readonly ObjectMap Reported = new ObjectMapBuilder<ReportedFigure>(
        "ReportedFigure", "A reported figure (公布数) beside what the records say of the same period.")
        .Field("value", reported => reported.Figure.Value, "The value (公布值) in the unit of the target.")
        .Field("periodText", reported => reported.Figure.PeriodText, "The period (期间), as the source words it.")
        .Object("computed", reported => reported.Computed, ComputedFigure.Map, "What the records say of that period (按记录计算).")
        .Field("difference", reported => reported.Computed.Value - reported.Figure.Value, "Computed less reported (差额); null where nothing is computed.")
        .Record("indicator", "Indicator", reported => [reported.Figure.Id], "The record of the figure, with its source (指标记录).")
        .Build();

    /// <summary>The type of an item.</summary>
    public static readonly ObjectMap Item = new ObjectMapBuilder<Target>(
        "Target", "A target (目标) of a region or a platform, with the progress computed from the records beside the figures reported.")
        .Field("metric", target => target.Metric.Key, "What is measured (指标), such as `PROJECTS_OVER_100M`.")
        .Field("name", target => target.Metric.Name, "The Chinese name of it (指标名称).")
        .Field("definition", target => target.Metric.Definition, "How it is computed (口径); where it is not, why.")
        .Field("unit", target => target.Place.Unit, "The unit (单位) of all its values.")
        .Record("region", "Region", target => target.Place.Region is { } region ? [region] : null, "The region whose target it is (行政区); null for a platform.")
        .Record("platform", "Platform", target => target.Place.Platform is { } platform ? [platform] : null, "The platform whose target it is (平台); null for a region.")
        .Field("periodText", target => target.Place.PeriodText, "The period (期间), as the source words it.")
        .Field("periodFirst", target => target.Place.First, "The first day of the period (期间首日).")
        .Field("periodLast", target => target.Place.Last, "The last day of the period (期间末日).")
        .Field("value", target => target.Value, "The value aimed at (目标值); null for figures that no target was set for.")
        .Record("indicator", "Indicator", target => target.Value is null ? null : [target.Place.Id], "The record of the target, with its source (指标记录).")
        .Object("computed", target => target.Computed, ComputedFigure.Map, "What the records say up to the day asked about (按记录计算的进度).")
        .Field("progress", target => Share(target.Computed.Value, target.Value), "Computed by aimed at (完成率); null where one of them is missing.")
        .Objects("reported", target => target.Reported, Reported, "The figures reported within the period (公布数), the latest last.")
        .Field("reportedProgress", target => Share(target.Last?.Figure.Value, target.Value), "The figure reported last, by the value aimed at (按公布数完成率); null where one of them is missing.")
        .Build();

    private static double? Share(double? value, double? whole) => whole is 0 ? null : value / whole;
}
