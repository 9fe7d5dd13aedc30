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
}
