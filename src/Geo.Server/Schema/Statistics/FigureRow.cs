namespace Geo.Server.Schema.Statistics;

/// <summary>A published figure.</summary>
internal sealed record FigureRow(int Id, string? Region, string? Platform, string Metric, bool IsTarget, string PeriodText, DateOnly First, DateOnly Last, double Value, string Unit);
