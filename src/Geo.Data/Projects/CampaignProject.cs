namespace Geo.Data.Projects;

/// <summary>A project on the list of a campaign.</summary>
public sealed class CampaignProject
{
    /// <summary>The key of the campaign.</summary>
    public required string CampaignKey { get; set; }

    /// <summary>The code of the county of the project.</summary>
    public required string CountyCode { get; set; }

    /// <summary>The project.</summary>
    public Guid ProjectId { get; set; }

    /// <summary>The day it was struck off as done.</summary>
    public DateOnly? StruckOffOn { get; set; }

    /// <summary>Who leads the work for the project.</summary>
    public string? Lead { get; set; }

    /// <summary>The unit that answers for it.</summary>
    public string? Unit { get; set; }

    /// <summary>When it was written last.</summary>
    public DateTimeOffset UpdatedAt { get; set; }

    /// <summary>Who wrote it last.</summary>
    public required string UpdatedBy { get; set; }

    /// <summary>Counts the writes, from 1; an update names the version it changes.</summary>
    public int Version { get; set; }
}
