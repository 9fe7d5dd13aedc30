using Geo.Data.Sources;

namespace Geo.Data.IdleLand;

/// <summary>A report of progress before the one the contract itself shows (开发进度).</summary>
public sealed class SupplyProgress : ISourcedRecord
{
    /// <summary>The code of the county; leads the key.</summary>
    public required string CountyCode { get; set; }

    /// <summary>The id within the county.</summary>
    public Guid Id { get; set; }

    /// <summary>The contract.</summary>
    public Guid ContractId { get; set; }

    /// <summary>The day of the report.</summary>
    public DateOnly ReportedOn { get; set; }

    /// <summary>The area to be built on in m².</summary>
    public decimal? AreaDue { get; set; }

    /// <summary>The area on which construction had started in m².</summary>
    public decimal? AreaStarted { get; set; }

    /// <summary>The total investment in yuan.</summary>
    public decimal? TotalInvestment { get; set; }

    /// <summary>The amount invested in yuan.</summary>
    public decimal? Invested { get; set; }

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
