using Geo.Data.Projects;
using Geo.Query.Mapping;

namespace Geo.Server.Schema;

/// <summary>What the API shows of a stage of a project.</summary>
internal static class ProjectStageMap
{
    public static EntityMap Create() => new EntityMapBuilder<ProjectStage>(
        "ProjectStage", "A stage of a project (项目节点) with the day agreed and the day it was reached.")
        .Key(stage => stage.CountyCode, stage => stage.ProjectId, stage => stage.Stage)
        .Field(stage => stage.Stage, "Which step of the way it is (阶段), from signature to full production.").Filter().Order().Group()
        .Field(stage => stage.AgreedOn, "The agreed day (约定日期).").Filter().Order()
        .Field(stage => stage.ActualText, "When it was reached (实际日期), as the source words it; null until then.")
        .Field(stage => stage.ActualFirst, "The first day that can mean (实际日期首日).").Filter().Order()
        .Field(stage => stage.ActualLast, "The last day that can mean (实际日期末日).").Filter().Order()
        .ToOne<Project>(
            "project",
            "Project",
            "The project on its way (项目).",
            (stage => stage.CountyCode, project => project.CountyCode),
            (stage => stage.ProjectId, project => project.Id)).Filter()
        .Build();
}
