using Geo.Data.Sources;
using Geo.Land.IdleLand;

namespace Geo.Data.IdleLand;

/// <summary>A written finding that land is idle (闲置土地认定书).</summary>
public sealed class IdleFinding : ISourcedRecord, IWithdrawable
{
    /// <summary>The code of the county; leads the key.</summary>
    public required string CountyCode { get; set; }

    /// <summary>The id within the county.</summary>
    public Guid Id { get; set; }

    /// <summary>The contract.</summary>
    public Guid ContractId { get; set; }

    /// <summary>The number of the decision.</summary>
    public required string Number { get; set; }

    /// <summary>The day of the decision.</summary>
    public DateOnly DecidedOn { get; set; }

    /// <summary>The cause it states.</summary>
    public PauseCause? Cause { get; set; }

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
