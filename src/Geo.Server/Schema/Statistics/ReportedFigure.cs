namespace Geo.Server.Schema.Statistics;

/// <summary>A reported figure beside what the records say of the same period.</summary>
internal sealed record ReportedFigure(FigureRow Figure, ComputedFigure Computed);
