using Geo.Data.Sources;

namespace Geo.Data.Inefficiency;

/// <summary>What was found out about a parcel for its redevelopment (再开发摸底).</summary>
public sealed class RedevelopmentSurvey : ISourcedRecord
{
    /// <summary>The code of the county; leads the key.</summary>
    public required string CountyCode { get; set; }

    /// <summary>The id within the county.</summary>
    public Guid Id { get; set; }

    /// <summary>The parcel.</summary>
    public Guid ParcelId { get; set; }

    /// <summary>The day.</summary>
    public DateOnly SurveyedOn { get; set; }

    /// <summary>How many hold rights in it.</summary>
    public int? Holders { get; set; }

    /// <summary>The share of the holders who consent, 0 to 1.</summary>
    public decimal? ConsentShare { get; set; }

    /// <summary>Whether ownership is clear and undisputed.</summary>
    public bool? OwnershipClear { get; set; }

    /// <summary>Whether the second national survey has it as construction land.</summary>
    public bool? InSecondSurvey { get; set; }

    /// <summary>Whether it lies in an industrial cluster outside recognised parks.</summary>
    public bool? InVillageCluster { get; set; }

    /// <summary>Whether the contract allows division and transfer.</summary>
    public bool? DivisionAllowed { get; set; }

    /// <summary>The area of the unbuilt part in m².</summary>
    public decimal? UnbuiltArea { get; set; }

    /// <summary>The floor area of the smallest unit in m².</summary>
    public decimal? SmallestUnitArea { get; set; }

    /// <summary>The day of the agreement on acquisition.</summary>
    public DateOnly? AcquisitionAgreedOn { get; set; }

    /// <summary>The agreement.</summary>
    public string? AcquisitionDocument { get; set; }

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
