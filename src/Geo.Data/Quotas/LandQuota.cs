using Geo.Data.Sources;

namespace Geo.Data.Quotas;

/// <summary>A land quota granted to a region or a platform for a year (用地指标).</summary>
public sealed class LandQuota : ISourcedRecord
{
    /// <summary>The key.</summary>
    public required string Key { get; set; }

    /// <summary>The region it was granted to.</summary>
    public string? RegionCode { get; set; }

    /// <summary>The platform it was granted to.</summary>
    public string? PlatformKey { get; set; }

    /// <summary>The year it was granted for.</summary>
    public int Year { get; set; }

    /// <summary>The kind of quota.</summary>
    public LandQuotaKind Kind { get; set; }

    /// <summary>The area granted in mu.</summary>
    public decimal GrantedMu { get; set; }

    /// <summary>The number of the document that grants it.</summary>
    public string? Document { get; set; }

    /// <summary>What else to know.</summary>
    public string? Note { get; set; }

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
