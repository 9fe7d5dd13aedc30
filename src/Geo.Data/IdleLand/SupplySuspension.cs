using Geo.Data.Sources;

namespace Geo.Data.IdleLand;

/// <summary>A suspension of construction before the one the contract itself shows (中止开发).</summary>
public sealed class SupplySuspension : ISourcedRecord
{
    /// <summary>The code of the county; leads the key.</summary>
    public required string CountyCode { get; set; }

    /// <summary>The id within the county.</summary>
    public Guid Id { get; set; }

    /// <summary>The contract.</summary>
    public Guid ContractId { get; set; }

    /// <summary>The day work stopped.</summary>
    public DateOnly SuspendedOn { get; set; }

    /// <summary>The day it went on.</summary>
    public DateOnly? ResumedOn { get; set; }

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
