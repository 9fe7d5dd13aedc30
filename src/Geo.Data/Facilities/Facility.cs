using NetTopologySuite.Geometries;

namespace Geo.Data.Facilities;

/// <summary>A facility that sites are measured to (配套设施).</summary>
public sealed class Facility
{
    /// <summary>The key.</summary>
    public required string Key { get; set; }

    /// <summary>The kind.</summary>
    public FacilityKind Kind { get; set; }

    /// <summary>The name.</summary>
    public required string Name { get; set; }

    /// <summary>The English name.</summary>
    public string? NameEn { get; set; }

    /// <summary>Where it stands.</summary>
    public required Point Location { get; set; }

    /// <summary>The code of the region it lies in.</summary>
    public string? RegionCode { get; set; }

    /// <summary>The fuel of a power plant.</summary>
    public string? Fuel { get; set; }

    /// <summary>The capacity of a power plant in megawatts.</summary>
    public decimal? CapacityMw { get; set; }

    /// <summary>Who runs it.</summary>
    public string? Operator { get; set; }

    /// <summary>What else to know.</summary>
    public string? Note { get; set; }

    /// <summary>The source.</summary>
    public required string SourceId { get; set; }

    /// <summary>When it was written last.</summary>
    public DateTimeOffset UpdatedAt { get; set; }

    /// <summary>Who wrote it last.</summary>
    public required string UpdatedBy { get; set; }

    /// <summary>Counts the writes, from 1; an update names the version it changes.</summary>
    public int Version { get; set; }
}
