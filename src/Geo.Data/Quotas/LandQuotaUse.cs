using Geo.Data.Sources;

namespace Geo.Data.Quotas;

/// <summary>A use of a land quota (指标使用), charged to it when land is converted or supplied.</summary>
public sealed class LandQuotaUse : ISourcedRecord
{
    /// <summary>The code of the county; leads the key.</summary>
    public required string CountyCode { get; set; }

    /// <summary>The id within the county.</summary>
    public Guid Id { get; set; }

    /// <summary>The key of the quota.</summary>
    public required string QuotaKey { get; set; }

    /// <summary>The supply contract it was used for.</summary>
    public Guid? ContractId { get; set; }

    /// <summary>The day it was charged.</summary>
    public DateOnly UsedOn { get; set; }

    /// <summary>The area used in mu.</summary>
    public decimal AreaMu { get; set; }

    /// <summary>The number of the document.</summary>
    public string? Document { get; set; }

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
