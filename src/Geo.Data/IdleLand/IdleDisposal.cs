using Geo.Data.Sources;
using Geo.Land.IdleLand;

namespace Geo.Data.IdleLand;

/// <summary>A disposal of land found idle (闲置土地处置).</summary>
public sealed class IdleDisposal : ISourcedRecord, IWithdrawable
{
    /// <summary>The code of the county; leads the key.</summary>
    public required string CountyCode { get; set; }

    /// <summary>The id within the county.</summary>
    public Guid Id { get; set; }

    /// <summary>The finding it answers.</summary>
    public Guid FindingId { get; set; }

    /// <summary>What was done.</summary>
    public DisposalMeasure Measure { get; set; }

    /// <summary>The day of the decision or agreement.</summary>
    public DateOnly DecidedOn { get; set; }

    /// <summary>The last day of a temporary use.</summary>
    public DateOnly? LastOn { get; set; }

    /// <summary>The amount paid in yuan.</summary>
    public decimal? Amount { get; set; }

    /// <summary>The document.</summary>
    public string? Document { get; set; }

    /// <inheritdoc/>
    public DateOnly? WithdrawnOn { get; set; }

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
