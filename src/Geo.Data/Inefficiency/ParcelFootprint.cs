using Geo.Data.Sources;

namespace Geo.Data.Inefficiency;

/// <summary>What imagery of a day shows of the buildings on a parcel (基准日影像建筑占地).</summary>
public sealed class ParcelFootprint : ISourcedRecord
{
    /// <summary>The code of the county; leads the key.</summary>
    public required string CountyCode { get; set; }

    /// <summary>The id within the county.</summary>
    public Guid Id { get; set; }

    /// <summary>The parcel.</summary>
    public Guid ParcelId { get; set; }

    /// <summary>The day of the imagery.</summary>
    public DateOnly ImageryOn { get; set; }

    /// <summary>The share of the land that is built over, 0 to 1.</summary>
    public decimal Share { get; set; }

    /// <summary>The document.</summary>
    public string? Document { get; set; }

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
