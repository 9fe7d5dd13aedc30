using System.Collections.Immutable;
using Geo.Land.Targets;

namespace Geo.Server.Schema.Statistics;

/// <summary>A target with its progress; or figures that no target was set for.</summary>
internal sealed record Target(Metric Metric, FigureRow Place, double? Value, ComputedFigure Computed, ImmutableArray<ReportedFigure> Reported)
{
    /// <summary>The figure reported last.</summary>
    public ReportedFigure? Last => Reported.IsEmpty ? null : Reported[^1];
}
