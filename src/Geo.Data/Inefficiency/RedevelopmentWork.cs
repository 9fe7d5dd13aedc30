using Geo.Data.Sources;
using Geo.Land.Inefficiency;

namespace Geo.Data.Inefficiency;

/// <summary>The redevelopment of a parcel as it is carried out (再开发实施).</summary>
public sealed class RedevelopmentWork : ISourcedRecord
{
    /// <summary>The code of the county; leads the key.</summary>
    public required string CountyCode { get; set; }

    /// <summary>The id within the county.</summary>
    public Guid Id { get; set; }

    /// <summary>The parcel.</summary>
    public Guid ParcelId { get; set; }

    /// <summary>The route.</summary>
    public RedevelopmentRoute Route { get; set; }

    /// <summary>The day it began.</summary>
    public DateOnly StartedOn { get; set; }

    /// <summary>The day it was finished.</summary>
    public DateOnly? FinishedOn { get; set; }

    /// <summary>The area it covers in m²; null for the whole parcel.</summary>
    public decimal? Area { get; set; }

    /// <summary>The campaign it is counted in.</summary>
    public string? CampaignKey { get; set; }

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
