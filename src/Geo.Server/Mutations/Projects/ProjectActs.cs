using System.Collections.Immutable;
using Geo.Data.Projects;
using Geo.Query.Mutations;
using Geo.Server.Mutations.Acts;

namespace Geo.Server.Mutations.Projects;

/// <summary>What the API changes of projects, in the order the schema shows it.</summary>
internal static class ProjectActs
{
    private static readonly ActFields<Project> Fields = ActFields<Project>.None
        .Text(project => project.Name, "The Chinese name (名称), up to 200 characters.")
        .Key(project => project.PlatformKey, "platformKey", "platform", "key", "platform", "The key of the platform it settles in (所属平台).")
        .Key(project => project.Industry, "industryName", "industry_chain", "name", "industry", "The Chinese name of its industry chain (产业链), as in `industryChains { nodes { name } }`.")
        .Money(project => project.Investment, "The planned investment (计划总投资) in yuan.")
        .Flag(project => project.StartOnDelivery, "Whether the source says that construction started on the day the land was delivered (交地即动工).")
        .Day(project => project.AdmittedOn, "The day the admission meeting approved it (过会日期).")
        .Day(project => project.StatisticsEntryOn, "The day it entered the investment statistics (入库日期).")
        .Text(project => project.Note, "What else to know (备注), up to 1,000 characters.", most: 1000);

    private static readonly ImmutableDictionary<string, UserError> Taken = ImmutableDictionary<string, UserError>.Empty
        .Add("project_key_key", Messages.Duplicate("key", "There is a project with this key already.", "此代码的项目已存在。"));

    /// <summary>All of them.</summary>
    public static ImmutableArray<MutationMap> Create(TimeProvider clock) =>
        [Record(clock).Map(clock), Correct.Map(clock), RecordProjectStage.Act(clock).Map(clock), PlaceProject.Act.Map(clock)];

    private static ChangeAct<Project> Correct { get; } = new(
        "correctProject",
        "Corrects what is on record of a project (项目更正). What is left out stays as it is, null takes it away. Its stages are told by `recordProjectStage`, its land by `placeProject`.",
        "project",
        "Project",
        Fields.Sourced());

    private static NewAct<Project> Record(TimeProvider clock) => new(
        "recordProject",
        "Records an investment project (项目登记) with the stage it stands at.",
        "project",
        "Project",
        new CountyGround<Project>(),
        ActFields<Project>.None
            .Slug(project => project.Key, "A readable key (标识), such as `kp-renda`; left out, it has none.")
            .And(Fields)
            .Choice(project => project.Stage, "How far it has come (项目阶段).")
            .Beside("reached", "TimeInput", "When it reached that stage (阶段日期); left out where the source does not say.", isAlways: false, act => TakeStage(act, clock), TimeInput.Type)
            .Sourced())
    {
        Taken = Taken,
    };

    private static void TakeStage(ActCase<Project> act, TimeProvider clock)
    {
        if (TimeInput.Read(act.Input, "reached", clock, mayLieAhead: false, act.Checks) is { } reached)
        {
            (act.Record.StageText, act.Record.StageFirst, act.Record.StageLast) = (reached.Text, reached.First, reached.Last);
        }
    }
}
