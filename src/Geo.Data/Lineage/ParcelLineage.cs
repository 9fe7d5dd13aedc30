using Geo.Data.Sources;
using Geo.Land.Lineage;

namespace Geo.Data.Lineage;

/// <summary>A parcel took over land of another one, whose number was closed (宗地变更关系).</summary>
public sealed class ParcelLineage : ISourcedRecord
{
    /// <summary>The code of the county of the closed number; leads the key.</summary>
    public required string CountyCode { get; set; }

    /// <summary>The id within the county.</summary>
    public Guid Id { get; set; }

    /// <summary>The parcel whose number was closed.</summary>
    public Guid PredecessorId { get; set; }

    /// <summary>The code of the county of the parcel that came.</summary>
    public required string SuccessorCountyCode { get; set; }

    /// <summary>The parcel that came.</summary>
    public Guid SuccessorId { get; set; }

    /// <summary>The act.</summary>
    public LineageAct Act { get; set; }

    /// <summary>The day from which it holds.</summary>
    public DateOnly EffectiveOn { get; set; }

    /// <summary>The day of the decision.</summary>
    public DateOnly? DecidedOn { get; set; }

    /// <summary>The number of the decision.</summary>
    public string? Document { get; set; }

    /// <summary>The area taken over, in square metres on the ellipsoid.</summary>
    public double SharedArea { get; set; }

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
