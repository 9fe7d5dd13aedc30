using Geo.Data.Sources;

namespace Geo.Data.Projects;

/// <summary>A visit paid to a project on the list of a campaign (走访).</summary>
public sealed class CampaignVisit : ISourcedRecord, IWithdrawable
{
    /// <summary>The code of the county; leads the key.</summary>
    public required string CountyCode { get; set; }

    /// <summary>The id within the county.</summary>
    public Guid Id { get; set; }

    /// <summary>The key of the campaign.</summary>
    public required string CampaignKey { get; set; }

    /// <summary>The project.</summary>
    public Guid ProjectId { get; set; }

    /// <summary>The day of the visit.</summary>
    public DateOnly VisitedOn { get; set; }

    /// <summary>Who paid it.</summary>
    public required string Visitor { get; set; }

    /// <summary>The unit of the visitor.</summary>
    public string? Unit { get; set; }

    /// <summary>What was found.</summary>
    public string? Note { get; set; }

    /// <summary>What holds the project up.</summary>
    public string? Blocker { get; set; }

    /// <summary>The day that was out of the way.</summary>
    public DateOnly? ClearedOn { get; set; }

    /// <summary>The day by which the next visit is due.</summary>
    public DateOnly? NextDueOn { get; set; }

    /// <inheritdoc/>
    public DateOnly? WithdrawnOn { get; set; }

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
