using Geo.Data.Sources;

namespace Geo.Data.Siting;

/// <summary>What an investor looks for (用地需求): saved criteria of a site search.</summary>
public sealed class Demand : ISourcedRecord
{
    /// <summary>The id.</summary>
    public Guid Id { get; set; }

    /// <summary>The title.</summary>
    public required string Title { get; set; }

    /// <summary>An alias of the investor, without contact details.</summary>
    public string? Investor { get; set; }

    /// <summary>The code of the region whose team looks for it.</summary>
    public required string RegionCode { get; set; }

    /// <summary>The criteria as canonical JSON.</summary>
    public required string Criteria { get; set; }

    /// <summary>The first day of its validity.</summary>
    public DateOnly ValidFrom { get; set; }

    /// <summary>The last day of its validity; open when null.</summary>
    public DateOnly? ValidTo { get; set; }

    /// <summary>Whether it is still looked for.</summary>
    public DemandState State { get; set; }

    /// <summary>What else to know.</summary>
    public string? Note { get; set; }

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
