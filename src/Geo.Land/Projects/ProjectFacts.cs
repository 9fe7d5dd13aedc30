using System.Collections.Immutable;

namespace Geo.Land.Projects;

/// <summary>What is on record about how far a project has come.</summary>
public sealed record ProjectFacts
{
    /// <summary>The stage the project itself shows.</summary>
    public required ProjectStageName Stage { get; init; }

    /// <summary>When it reached that stage: the first day that can mean; null where it is not known.</summary>
    public DateOnly? StageFirst { get; init; }

    /// <summary>The last day that can mean.</summary>
    public DateOnly? StageLast { get; init; }

    /// <summary>The day the source stated it.</summary>
    public DateOnly? StatedOn { get; init; }

    /// <summary>The day the admission meeting approved it (过会).</summary>
    public DateOnly? AdmittedOn { get; init; }

    /// <summary>The day it entered the investment statistics (入库).</summary>
    public DateOnly? StatisticsEntryOn { get; init; }

    /// <summary>Its stages, in any order, each at most once.</summary>
    public ImmutableArray<StageFacts> Stages { get; init; } = [];
}
