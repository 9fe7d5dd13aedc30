using Geo.Data.Sources;
using Geo.Land.IdleLand;

namespace Geo.Data.IdleLand;

/// <summary>A period in which the holder could not build, or says so (不能动工的期间).</summary>
public sealed class SupplyPause : ISourcedRecord
{
    /// <summary>The code of the county; leads the key.</summary>
    public required string CountyCode { get; set; }

    /// <summary>The id within the county.</summary>
    public Guid Id { get; set; }

    /// <summary>The contract.</summary>
    public Guid ContractId { get; set; }

    /// <summary>Why.</summary>
    public PauseCause Cause { get; set; }

    /// <summary>Its first day.</summary>
    public DateOnly FirstOn { get; set; }

    /// <summary>Its last day, which is part of it; null while it runs.</summary>
    public DateOnly? LastOn { get; set; }

    /// <summary>The day it was verified; null for a claim.</summary>
    public DateOnly? VerifiedOn { get; set; }

    /// <summary>The document that shows it.</summary>
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
