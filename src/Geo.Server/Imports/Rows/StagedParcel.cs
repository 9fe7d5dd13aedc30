using System.Collections.Immutable;
using Geo.Query.Mutations;

namespace Geo.Server.Imports.Rows;

/// <summary>A row of a file as a parcel: what it says, and what is wrong with it by itself. What it does not say is null.</summary>
internal sealed record StagedParcel
{
    /// <summary>The number of the row, from 1.</summary>
    public required long Number { get; init; }

    /// <summary>Where the row stands in the file, for people.</summary>
    public required string Place { get; init; }

    /// <summary>The identifier of the record, if the row becomes a new one.</summary>
    public required Guid Id { get; init; }

    public string? CountyCode { get; init; }

    public string? Code { get; init; }

    /// <summary>EWKB of a MultiPolygon in EPSG:4490; null where the outline cannot be used.</summary>
    public byte[]? Boundary { get; init; }

    public string? Name { get; init; }

    public decimal? RegisteredArea { get; init; }

    public string? Stage { get; init; }

    public string? Ownership { get; init; }

    public string? LandUseSystem { get; init; }

    public string? LandUseCode { get; init; }

    public string? PlannedUseSystem { get; init; }

    public string? PlannedUseCode { get; init; }

    public string? PlatformKey { get; init; }

    public string? TownshipCode { get; init; }

    /// <summary>Whether the row itself names the township.</summary>
    public bool IsTownshipGiven { get; init; }

    public DateOnly? StatedOn { get; init; }

    public string? SourceId { get; init; }

    public string? Origin { get; init; }

    /// <summary>What is wrong; a row with anything is rejected.</summary>
    public ImmutableArray<UserError> Problems { get; init; } = [];
}
