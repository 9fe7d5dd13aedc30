using Geo.Data.Sources;

namespace Geo.Data.IdleLand;

/// <summary>A supplementary agreement that sets the dates of a contract anew (补充协议).</summary>
public sealed class SupplyAgreement : ISourcedRecord
{
    /// <summary>The code of the county; leads the key.</summary>
    public required string CountyCode { get; set; }

    /// <summary>The id within the county.</summary>
    public Guid Id { get; set; }

    /// <summary>The contract.</summary>
    public Guid ContractId { get; set; }

    /// <summary>The day it was signed.</summary>
    public DateOnly SignedOn { get; set; }

    /// <summary>The new day construction starts; null where it stays.</summary>
    public DateOnly? StartOn { get; set; }

    /// <summary>The new day of completion; null where it stays.</summary>
    public DateOnly? CompletionOn { get; set; }

    /// <summary>Its number.</summary>
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
