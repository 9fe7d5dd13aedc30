using NetTopologySuite.Geometries;

namespace Geo.Data.Regions;

/// <summary>An administrative region (行政区划).</summary>
public sealed class Region
{
    /// <summary>The national code, such as 440783.</summary>
    public required string Code { get; set; }

    /// <summary>The Chinese name.</summary>
    public required string Name { get; set; }

    /// <summary>The English name.</summary>
    public string? NameEn { get; set; }

    /// <summary>The level.</summary>
    public RegionLevel Level { get; set; }

    /// <summary>The kind within the level, such as 街道.</summary>
    public required string Kind { get; set; }

    /// <summary>The code of the region it belongs to.</summary>
    public string? ParentCode { get; set; }

    /// <summary>The outline; null where none is known.</summary>
    public MultiPolygon? Boundary { get; set; }

    /// <summary>A point inside the outline for its name.</summary>
    public Point? LabelPoint { get; set; }

    /// <summary>The seat of government.</summary>
    public Point? Seat { get; set; }

    /// <summary>The area in square kilometres.</summary>
    public decimal? AreaKm2 { get; set; }

    /// <summary>The source.</summary>
    public required string SourceId { get; set; }
}
