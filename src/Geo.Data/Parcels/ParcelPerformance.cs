using Geo.Data.Sources;

namespace Geo.Data.Parcels;

/// <summary>What a parcel yielded in one year (地块绩效).</summary>
public sealed class ParcelPerformance : ISourcedRecord
{
    /// <summary>The code of the county; leads the key.</summary>
    public required string CountyCode { get; set; }

    /// <summary>The parcel.</summary>
    public Guid ParcelId { get; set; }

    /// <summary>The year.</summary>
    public int Year { get; set; }

    /// <summary>Floor area by land area.</summary>
    public decimal? PlotRatio { get; set; }

    /// <summary>Covered area by land area.</summary>
    public decimal? BuildingCoefficient { get; set; }

    /// <summary>Output in yuan per mu and year.</summary>
    public decimal? OutputPerMu { get; set; }

    /// <summary>Tax in yuan per mu and year.</summary>
    public decimal? TaxPerMu { get; set; }

    /// <summary>Investment in fixed assets in yuan per mu.</summary>
    public decimal? InvestmentPerMu { get; set; }

    /// <summary>The share that stands empty, 0 to 1.</summary>
    public decimal? VacancyShare { get; set; }

    /// <inheritdoc/>
    public Origin Origin { get; set; }

    /// <inheritdoc/>
    public required string SourceId { get; set; }

    /// <inheritdoc/>
    public DateOnly? StatedOn { get; set; }

    /// <inheritdoc/>
    public DateTimeOffset UpdatedAt { get; set; }

    /// <inheritdoc/>
    public required string UpdatedBy { get; set; }

    /// <inheritdoc/>
    public int Version { get; set; }
}
