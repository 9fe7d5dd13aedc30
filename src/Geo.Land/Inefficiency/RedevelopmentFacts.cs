using System.Collections.Immutable;

namespace Geo.Land.Inefficiency;

/// <summary>What is on record for the redevelopment of a parcel: the input of the <see cref="RedevelopmentRule"/>.</summary>
public sealed record RedevelopmentFacts
{
    /// <summary>The classification of the use now.</summary>
    public string? UseSystem { get; init; }

    /// <summary>The code of the use now.</summary>
    public string? UseCode { get; init; }

    /// <summary>The classification of the planned use.</summary>
    public string? PlannedSystem { get; init; }

    /// <summary>The code of the planned use.</summary>
    public string? PlannedCode { get; init; }

    /// <summary>The name of the platform it belongs to; null where it belongs to none.</summary>
    public string? Platform { get; init; }

    /// <summary>Whether it is idle on the day asked about, suspected or found; null where no contract is on record.</summary>
    public bool? IsIdle { get; init; }

    /// <summary>The grounds on record, in any order.</summary>
    public ImmutableArray<GroundTag> Grounds { get; init; } = [];

    /// <summary>The surveys on record, in any order.</summary>
    public ImmutableArray<SurveyFindings> Surveys { get; init; } = [];
}
