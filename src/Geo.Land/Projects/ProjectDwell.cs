namespace Geo.Land.Projects;

/// <summary>At which stage a project stands on a day, since when, and what was agreed to come next.</summary>
/// <param name="On">The day asked about.</param>
/// <param name="Stage">The farthest stage that counts as reached by then.</param>
/// <param name="Since">The day from which it counts.</param>
/// <param name="NextStage">The first later stage with an agreed day; null where none has one.</param>
/// <param name="NextAgreedOn">That day.</param>
public sealed record ProjectDwell(DateOnly On, ProjectStageName Stage, DateOnly Since, ProjectStageName? NextStage, DateOnly? NextAgreedOn)
{
    /// <summary>The days it has stood there; where its date is vague, at least so many.</summary>
    public int Days => On.DayNumber - Since.DayNumber;

    /// <summary>The days the next stage is behind the agreed day: 0 up to that day; null where none was agreed.</summary>
    public int? DaysOverdue => NextAgreedOn is { } agreed ? Math.Max(0, On.DayNumber - agreed.DayNumber) : null;

    /// <summary>Where the project stands; null where no stage is known to be reached by the day.</summary>
    public static ProjectDwell? Of(ProjectFacts facts, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        foreach (ProjectStageName stage in Enum.GetValues<ProjectStageName>().Reverse())
        {
            if (StageDays.Of(facts, stage) is { } reached && reached.On <= on)
            {
                StageFacts? next = facts.Stages.Where(step => step.Stage > stage && step.AgreedOn is not null).MinBy(step => step.Stage);
                return new(on, stage, reached.On, next?.Stage, next?.AgreedOn);
            }
        }

        return null;
    }
}
