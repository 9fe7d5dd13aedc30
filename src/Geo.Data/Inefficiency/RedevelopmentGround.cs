using Geo.Data.Sources;
using Geo.Land.Inefficiency;

namespace Geo.Data.Inefficiency;

/// <summary>A ground on which land was recognised for redevelopment (再开发认定依据).</summary>
public sealed class RedevelopmentGround : ISourcedRecord, IWithdrawable
{
    /// <summary>The code of the county; leads the key.</summary>
    public required string CountyCode { get; set; }

    /// <summary>The id within the county.</summary>
    public Guid Id { get; set; }

    /// <summary>The parcel.</summary>
    public Guid ParcelId { get; set; }

    /// <summary>The ground.</summary>
    public RedevelopmentGroundKind Ground { get; set; }

    /// <summary>The day of the document.</summary>
    public DateOnly DecidedOn { get; set; }

    /// <inheritdoc/>
    public DateOnly? WithdrawnOn { get; set; }

    /// <summary>The document.</summary>
    public required string Document { get; set; }

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
