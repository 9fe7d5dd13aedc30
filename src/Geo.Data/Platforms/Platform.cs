using Geo.Data.Sources;
using NetTopologySuite.Geometries;

namespace Geo.Data.Platforms;

/// <summary>An industrial platform or an area of one (产业平台).</summary>
public sealed class Platform : ISourcedRecord
{
    /// <summary>The key, such as jm-transfer-kaiping.</summary>
    public required string Key { get; set; }

    /// <summary>The Chinese name.</summary>
    public required string Name { get; set; }

    /// <summary>The English name.</summary>
    public string? NameEn { get; set; }

    /// <summary>The kind.</summary>
    public PlatformKind Kind { get; set; }

    /// <summary>Who set it up.</summary>
    public PlatformTier Tier { get; set; }

    /// <summary>The key of the platform it is an area of.</summary>
    public string? ParentKey { get; set; }

    /// <summary>The code of the region it lies in.</summary>
    public required string RegionCode { get; set; }

    /// <summary>The planned area in square kilometres.</summary>
    public decimal? AreaKm2 { get; set; }

    /// <summary>The layout, such as 一核两区.</summary>
    public string? Layout { get; set; }

    /// <summary>Whether the province supports it with priority.</summary>
    public bool? PrioritySupport { get; set; }

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
