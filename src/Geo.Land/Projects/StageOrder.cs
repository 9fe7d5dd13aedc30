namespace Geo.Land.Projects;

/// <summary>The order in which a project reaches its stages: a date may be vague, and only what cannot be in order is out of it.</summary>
public static class StageOrder
{
    /// <summary>The stage on record that contradicts a new date: an earlier one reached for certain later, or a later one reached for certain before; null where none does.</summary>
    public static StageFacts? Contradicting(ProjectFacts facts, ProjectStageName stage, DateOnly first, DateOnly last)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Stages.FirstOrDefault(step =>
            (step.Stage < stage && step.ActualFirst > last) || (step.Stage > stage && step.ActualLast < first));
    }

    /// <summary>The agreed day on record that a new one contradicts; null where none does.</summary>
    public static StageFacts? Contradicting(ProjectFacts facts, ProjectStageName stage, DateOnly agreedOn)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Stages.FirstOrDefault(step => (step.Stage < stage && step.AgreedOn > agreedOn) || (step.Stage > stage && step.AgreedOn < agreedOn));
    }
}
