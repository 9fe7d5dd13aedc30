using System.Collections.Immutable;

namespace Geo.Land.Inefficiency;

/// <summary>What is on record about a parcel for its rating: the input of the <see cref="InefficiencyRule"/>.</summary>
public sealed record RatedLand
{
    /// <summary>The codes of the regions it lies in, from the township to the province.</summary>
    public ImmutableArray<string> Regions { get; init; } = [];

    /// <summary>Whether the parcel exists.</summary>
    public bool IsActive { get; init; } = true;

    /// <summary>Whether its supply stage is IN_USE (投用).</summary>
    public bool IsInUse { get; init; } = true;

    /// <summary>The classification of the use now.</summary>
    public string? UseSystem { get; init; }

    /// <summary>The code of the use now.</summary>
    public string? UseCode { get; init; }

    /// <summary>The industries of the projects on it.</summary>
    public ImmutableArray<string> Industries { get; init; } = [];

    /// <summary>The years on record, in any order.</summary>
    public ImmutableArray<PerformanceYear> Performances { get; init; } = [];

    /// <summary>What imagery shows, in any order.</summary>
    public ImmutableArray<Footprint> Footprints { get; init; } = [];
}
