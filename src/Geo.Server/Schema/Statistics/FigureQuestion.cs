using Geo.Land.Targets;

namespace Geo.Server.Schema.Statistics;

/// <summary>A question: what do the records say of a metric of a subject in a period?</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Region">The region; null for a platform.</param>
/// <param name="Platform">The platform; null for a region.</param>
/// <param name="First">The first day of the period.</param>
/// <param name="Last">The last day of the period.</param>
internal sealed record FigureQuestion(Metric Metric, string? Region, string? Platform, DateOnly First, DateOnly Last);
