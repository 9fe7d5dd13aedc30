namespace Geo.Land.Inefficiency;

/// <summary>What was found out about a parcel for its redevelopment (摸底). What is null was not found out.</summary>
public sealed record SurveyFindings
{
    /// <summary>The day.</summary>
    public required DateOnly SurveyedOn { get; init; }

    /// <summary>How many hold rights in it.</summary>
    public int? Holders { get; init; }

    /// <summary>The share of the holders who consent.</summary>
    public decimal? ConsentShare { get; init; }

    /// <summary>Whether ownership is clear and undisputed.</summary>
    public bool? OwnershipClear { get; init; }

    /// <summary>Whether the second national survey has it as construction land.</summary>
    public bool? InSecondSurvey { get; init; }

    /// <summary>Whether it lies in an industrial cluster outside recognised parks.</summary>
    public bool? InVillageCluster { get; init; }

    /// <summary>Whether the contract allows division and transfer.</summary>
    public bool? DivisionAllowed { get; init; }

    /// <summary>The area of the unbuilt part, in m².</summary>
    public decimal? UnbuiltArea { get; init; }

    /// <summary>The floor area of the smallest unit to be transferred, in m².</summary>
    public decimal? SmallestUnitArea { get; init; }

    /// <summary>The day of the agreement on acquisition.</summary>
    public DateOnly? AcquisitionAgreedOn { get; init; }

    /// <summary>The agreement.</summary>
    public string? AcquisitionDocument { get; init; }

    /// <summary>The document of the survey.</summary>
    public string? Document { get; init; }

    /// <summary>Whether it is generated for demonstration.</summary>
    public bool IsGenerated { get; init; }
}
