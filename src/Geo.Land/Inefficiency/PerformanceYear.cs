using System.Diagnostics;

namespace Geo.Land.Inefficiency;

/// <summary>What a parcel yielded in a year, as it was stated.</summary>
public sealed record PerformanceYear
{
    /// <summary>The calendar year.</summary>
    public required int Year { get; init; }

    /// <summary>The day it was stated; null where that is not on record.</summary>
    public DateOnly? StatedOn { get; init; }

    /// <summary>Where it was read.</summary>
    public string? Source { get; init; }

    /// <summary>Whether it is generated for demonstration.</summary>
    public bool IsGenerated { get; init; }

    /// <summary>Floor area by land area.</summary>
    public decimal? PlotRatio { get; init; }

    /// <summary>Covered area by land area.</summary>
    public decimal? BuildingCoefficient { get; init; }

    /// <summary>Output in yuan per mu and year.</summary>
    public decimal? OutputPerMu { get; init; }

    /// <summary>Tax in yuan per mu and year.</summary>
    public decimal? TaxPerMu { get; init; }

    /// <summary>Investment in yuan per mu.</summary>
    public decimal? InvestmentPerMu { get; init; }

    /// <summary>The share that stands empty.</summary>
    public decimal? VacancyShare { get; init; }

    /// <summary>
    /// True where it counts on a day: the year is over, not too long ago, and its figures were stated by then. Figures without a
    /// day of statement count from the first day after their year.
    /// </summary>
    public bool CountsOn(DateOnly on, int maxAgeYears) =>
        Year < on.Year && Year >= on.Year - maxAgeYears && (StatedOn ?? new DateOnly(Year + 1, 1, 1)) <= on;

    /// <summary>The value of a metric; null where the year has none.</summary>
    public decimal? Value(LandMetric metric) => metric switch
    {
        LandMetric.PlotRatio => PlotRatio,
        LandMetric.BuildingCoefficient => BuildingCoefficient,
        LandMetric.OutputPerMu => OutputPerMu,
        LandMetric.TaxPerMu => TaxPerMu,
        LandMetric.InvestmentPerMu => InvestmentPerMu,
        LandMetric.VacancyShare => VacancyShare,
        _ => throw new UnreachableException($"A year has no {metric}."),
    };
}
