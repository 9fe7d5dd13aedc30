using Geo.Data.Sources;
using NetTopologySuite.Geometries;

namespace Geo.Data.Constraints;

/// <summary>An area in which the use of land is constrained (管控要素).</summary>
public sealed class ConstraintArea : ISourcedRecord
{
    /// <summary>The code of its county; leads the key.</summary>
    public required string CountyCode { get; set; }

    /// <summary>The identifier within the county.</summary>
    public Guid Id { get; set; }

    /// <summary>The code of the area.</summary>
    public required string Code { get; set; }

    /// <summary>The kind.</summary>
    public ConstraintKind Kind { get; set; }

    /// <summary>Whether it forbids or warns.</summary>
    public Hardness Hardness { get; set; }

    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary>The outline.</summary>
    public required MultiPolygon Boundary { get; set; }

    /// <summary>The first day it holds.</summary>
    public DateOnly ValidFrom { get; set; }

    /// <summary>The last day it holds; null while it is open.</summary>
    public DateOnly? ValidTo { get; set; }

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
