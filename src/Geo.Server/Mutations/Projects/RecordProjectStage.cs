using System.Collections.Immutable;
using System.Text.Json;
using Geo.Data.Projects;
using Geo.Land.Projects;
using Geo.Query.Mutations;
using Geo.Server.Mutations.Acts;

namespace Geo.Server.Mutations.Projects;

/// <summary>Records when a project comes to a stage, or is to come to it (项目节点登记).</summary>
internal static class RecordProjectStage
{
    /// <summary>The act.</summary>
    public static ChangeAct<Project> Act(TimeProvider clock) => new(
        "recordProjectStage",
        "Records when a project came to a stage, or is agreed to come to it (项目节点登记). The days must follow the order of the stages as far as they are certain. "
        + "A project that comes to a further stage stands at it from then on; passing over a stage, or going back, needs a reason.",
        "project",
        "Project",
        ActFields<Project>.None
            .Beside("stage", "ProjectStageName", "Which stage (阶段).", isAlways: true, static _ => { })
            .Beside("agreedOn", "Date", "The agreed day (约定日期); left out, it stays as it is.", isAlways: false, act => act.Checks.DayAhead("agreedOn"))
            .Beside("reached", "TimeInput", "When the project came to it (实际日期); left out, it stays as it is.", isAlways: false, static _ => { }, TimeInput.Type)
            .Beside("standsAt", "Boolean", "Whether the project stands at this stage now (当前阶段), also where it was further on record; left out, it does where the stage is reached and further.", isAlways: false, static _ => { })
            .Sourced())
    {
        IsReasonGiven = false,
        Beside = ["ProjectStage"],
        Rules = (act, cancellationToken) => JudgeAsync(act, clock, cancellationToken),
    };

    private static async Task JudgeAsync(ActCase<Project> act, TimeProvider clock, CancellationToken cancellationToken)
    {
        // 1. what is told
        Project project = act.Record;
        ProjectStageName stage = act.Input.Enum<ProjectStageName>("stage");
        DateOnly? agreedOn = act.Input.Find("agreedOn") as DateOnly?;
        TimeInput? reached = TimeInput.Read(act.Input, "reached", clock, mayLieAhead: false, act.Checks);
        bool standsAt = act.Input.Find("standsAt") as bool? ?? (reached is not null && stage > project.Stage);
        if (agreedOn is null && reached is null && !standsAt)
        {
            act.Checks.Add(Messages.NothingTold("agreedOn", "reached", "standsAt"));
        }

        // 2. whether it fits what is on record
        ProjectFacts facts = await ReadAsync(act.Context, project, cancellationToken);
        if (agreedOn is { } agreed && StageOrder.Contradicting(facts, stage, agreed) is { } before)
        {
            act.Checks.Add(Messages.StageOutOfOrder(before, "agreedOn"));
        }

        if (reached is not null && StageOrder.Contradicting(facts, stage, reached.First, reached.Last) is { } other)
        {
            act.Checks.Add(Messages.StageOutOfOrder(other, "reached"));
        }

        if (standsAt && stage != project.Stage && stage != project.Stage + 1 && act.Input.Text("reason") is null)
        {
            act.Checks.Add(Messages.ProjectStageReason(project.Stage, stage));
        }

        // 3. the stage, and where the project stands
        if (standsAt)
        {
            (project.Stage, project.StageText, project.StageFirst, project.StageLast) = (stage, reached?.Text, reached?.First, reached?.Last);
        }

        ProjectStage step = await act.Work.FindAsync<ProjectStage>([project.CountyCode, project.Id, stage], cancellationToken)
            ?? act.New<ProjectStage>(step => (step.CountyCode, step.ProjectId, step.Stage) = (project.CountyCode, project.Id, stage));
        step.AgreedOn = agreedOn ?? step.AgreedOn;
        (step.ActualText, step.ActualFirst, step.ActualLast) = reached is null ? (step.ActualText, step.ActualFirst, step.ActualLast) : (reached.Text, reached.First, reached.Last);
    }

    private static async Task<ProjectFacts> ReadAsync(MutationContext context, Project project, CancellationToken cancellationToken)
    {
        ImmutableArray<object?[]> found = (await context.RowsAsync(
            [Sql.Sql.Of($"select api.project_facts({Sql.Sql.Value(project.CountyCode)}, {Sql.Sql.Value(project.Id)})::text")], cancellationToken))[0];
        using JsonDocument facts = JsonDocument.Parse((string)found[0][0]!);
        return ProjectFactsJson.Read(facts.RootElement);
    }
}
