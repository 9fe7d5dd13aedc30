namespace Geo.Land.Targets;

/// <summary>A metric that targets are set for and figures reported of.</summary>
/// <param name="Key">Its key in the figures, such as <c>PROJECTS_OVER_100M</c>.</param>
/// <param name="Name">The Chinese name.</param>
/// <param name="Unit">The unit that its figures come in.</param>
/// <param name="Basis">Which records it is computed from.</param>
/// <param name="Definition">How it is computed; where it is not, why.</param>
public sealed record Metric(string Key, string Name, string Unit, MetricBasis Basis, string Definition)
{
    /// <summary>Whether it counts what happened in a period, rather than what is there at its end.</summary>
    public bool IsFlow => Basis is MetricBasis.ProjectsOver100Million or MetricBasis.ProjectsOverBillion or MetricBasis.PlannedInvestment
        or MetricBasis.ProjectsStarted or MetricBasis.ProjectsInProduction or MetricBasis.ProjectsMoved or MetricBasis.IndustrialLandSupplied;

    /// <summary>
    /// The first day that is counted for a figure of a period. The sources give figures of a month as "1—N月": a flow of one month is
    /// that of the year up to it.
    /// </summary>
    public DateOnly CountedFrom(DateOnly first, DateOnly last) =>
        IsFlow && first.Day == 1 && last == first.AddMonths(1).AddDays(-1) ? new DateOnly(first.Year, 1, 1) : first;
}
