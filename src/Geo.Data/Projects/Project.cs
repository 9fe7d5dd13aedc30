using Geo.Data.Sources;
using Geo.Land.Projects;

namespace Geo.Data.Projects;

/// <summary>An investment project (项目).</summary>
public sealed class Project : ISourcedRecord
{
    /// <summary>The code of its county; leads the key.</summary>
    public required string CountyCode { get; set; }

    /// <summary>The identifier within the county.</summary>
    public Guid Id { get; set; }

    /// <summary>A readable key, such as kp-renda.</summary>
    public string? Key { get; set; }

    /// <summary>The Chinese name.</summary>
    public required string Name { get; set; }

    /// <summary>The key of its platform.</summary>
    public string? PlatformKey { get; set; }

    /// <summary>The name of its industry chain.</summary>
    public string? Industry { get; set; }

    /// <summary>How far it has come.</summary>
    public ProjectStageName Stage { get; set; }

    /// <summary>When it reached the stage, as the source words it.</summary>
    public string? StageText { get; set; }

    /// <summary>When it reached the stage: the first day it can mean.</summary>
    public DateOnly? StageFirst { get; set; }

    /// <summary>When it reached the stage: the last day it can mean.</summary>
    public DateOnly? StageLast { get; set; }

    /// <summary>The planned investment in yuan.</summary>
    public decimal? Investment { get; set; }

    /// <summary>Whether it is to start on the day of delivery.</summary>
    public bool StartOnDelivery { get; set; }

    /// <summary>The day the admission meeting approved it.</summary>
    public DateOnly? AdmittedOn { get; set; }

    /// <summary>The day it entered the statistics.</summary>
    public DateOnly? StatisticsEntryOn { get; set; }

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
