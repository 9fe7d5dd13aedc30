using Geo.Land.Projects;

namespace Geo.Data.Projects;

/// <summary>One stage of a project with its dates (项目节点).</summary>
public sealed class ProjectStage
{
    /// <summary>The code of the county; leads the key.</summary>
    public required string CountyCode { get; set; }

    /// <summary>The project.</summary>
    public Guid ProjectId { get; set; }

    /// <summary>The stage.</summary>
    public ProjectStageName Stage { get; set; }

    /// <summary>The agreed day.</summary>
    public DateOnly? AgreedOn { get; set; }

    /// <summary>When it was reached, as the source words it.</summary>
    public string? ActualText { get; set; }

    /// <summary>When it was reached: the first day it can mean.</summary>
    public DateOnly? ActualFirst { get; set; }

    /// <summary>When it was reached: the last day it can mean.</summary>
    public DateOnly? ActualLast { get; set; }
}
