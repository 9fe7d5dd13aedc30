using Geo.Query.Mapping;

namespace Geo.Server.Schema.Statistics;

/// <summary>What the records say of a metric in a period.</summary>
/// <param name="Value">The value in the unit of the metric; null where the records do not say it.</param>
/// <param name="Reason">Why not.</param>
/// <param name="From">The first day counted.</param>
/// <param name="Until">The last day counted.</param>
/// <param name="Records">How many records it rests on.</param>
/// <param name="Generated">How many of them are generated.</param>
internal sealed record ComputedFigure(double? Value, string? Reason, DateOnly From, DateOnly Until, int Records, int Generated)
{
    public static readonly ObjectMap Map = new ObjectMapBuilder<ComputedFigure>(
        "ComputedFigure", "What the records say of a metric in a period (按记录计算). It is never typed in.")
        .Field("value", figure => figure.Value, "The value (数值) in the unit of the metric; null where the records do not say it.")
        .OptionalText("reason", figure => figure.Reason, "Why there is no value (不能计算的原因).")
        .Field("from", figure => figure.From, "The first day counted (统计起日).")
        .Field("until", figure => figure.Until, "The last day counted (统计止日): of the period, or the day asked about.")
        .Field("records", figure => figure.Records, "How many records it rests on (所依据记录数).")
        .Field("generatedRecords", figure => figure.Generated, "How many of them are generated for demonstration and describe nothing real (其中演示数据).")
        .Build();
}
