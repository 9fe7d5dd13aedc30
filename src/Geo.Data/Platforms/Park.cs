using Geo.Data.Sources;
using NetTopologySuite.Geometries;

namespace Geo.Data.Platforms;

/// <summary>A specialised park (专业园区).</summary>
public sealed class Park : ISourcedRecord
{
    /// <summary>The key, such as kp-biopharma.</summary>
    public required string Key { get; set; }

    /// <summary>The Chinese name.</summary>
    public required string Name { get; set; }

    /// <summary>The English name.</summary>
    public string? NameEn { get; set; }

    /// <summary>The key of the platform it lies in.</summary>
    public string? PlatformKey { get; set; }

    /// <summary>The code of the region it lies in.</summary>
    public required string RegionCode { get; set; }

    /// <summary>What else to know.</summary>
    public string? Note { get; set; }

    /// <summary>Where it stands on the map.</summary>
    public required Point Location { get; set; }

    /// <summary>What the location stands for.</summary>
    public LocationPrecision LocationPrecision { get; set; }

    /// <summary>The outline; null where none is known.</summary>
    public MultiPolygon? Boundary { get; set; }

    /// <summary>The day the figures are of, as the source words it.</summary>
    public string? AsOfText { get; set; }

    /// <summary>The day the figures are of: the first day it can mean.</summary>
    public DateOnly? AsOfFirst { get; set; }

    /// <summary>The day the figures are of: the last day it can mean.</summary>
    public DateOnly? AsOfLast { get; set; }

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
