namespace Geo.Land.Projects;

/// <summary>
/// From which day a stage counts as reached. A date may be vague ("2023H1"): the stage counts from the last day it can mean, since it is
/// certain from then on. What the project itself says of its stage was true on the day the source stated it; so it counts from that day
/// where the vague date holds it, or where there is no date at all. <c>api.project_reached</c> says the same of all projects.
/// </summary>
public static class StageDays
{
    /// <summary>The day from which the stage itself counts as reached, and whether that is known to the day; null where it is not known to be.</summary>
    public static (DateOnly On, bool IsExact)? Of(ProjectFacts facts, ProjectStageName stage)
    {
        ArgumentNullException.ThrowIfNull(facts);
        StageFacts? step = facts.Stages.FirstOrDefault(step => step.Stage == stage);
        DateOnly? stated = facts.Stage == stage ? Stated(facts) : null;
        DateOnly? on = (step?.ActualLast, stated) switch
        {
            ({ } actual, { } other) => actual < other ? actual : other,
            ({ } actual, null) => actual,
            (null, var other) => other,
        };
        bool isExact = (step?.ActualLast is not null && step.ActualFirst == step.ActualLast)
            || (stated is not null && facts.StageLast is not null && facts.StageFirst == facts.StageLast);
        return on is { } known ? (known, isExact) : null;
    }

    /// <summary>The day from which the project counts as at the stage or past it; null where it is not known to be.</summary>
    public static DateOnly? AtOrPast(ProjectFacts facts, ProjectStageName stage) =>
        Enum.GetValues<ProjectStageName>().Where(later => later >= stage).Select(later => Of(facts, later)?.On).Min();

    private static DateOnly? Stated(ProjectFacts facts) => facts switch
    {
        { StageLast: null } => facts.StatedOn,
        { StatedOn: { } stated, StageFirst: { } first, StageLast: { } last } when first <= stated && stated <= last => stated,
        _ => facts.StageLast,
    };
}
