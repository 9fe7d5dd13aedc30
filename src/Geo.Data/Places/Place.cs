using NetTopologySuite.Geometries;

namespace Geo.Data.Places;

/// <summary>A named place (地名).</summary>
public sealed class Place
{
    /// <summary>The key.</summary>
    public required string Key { get; set; }

    /// <summary>The name.</summary>
    public required string Name { get; set; }

    /// <summary>The English name.</summary>
    public string? NameEn { get; set; }

    /// <summary>What it is.</summary>
    public required string Kind { get; set; }

    /// <summary>The number of people who live there.</summary>
    public int? Population { get; set; }

    /// <summary>Where it stands.</summary>
    public required Point Location { get; set; }

    /// <summary>The code of the region it lies in.</summary>
    public string? RegionCode { get; set; }

    /// <summary>The source.</summary>
    public required string SourceId { get; set; }
}
