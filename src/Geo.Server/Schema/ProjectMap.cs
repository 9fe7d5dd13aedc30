using Geo.Data.Parcels;
using Geo.Data.Platforms;
using Geo.Data.Projects;
using Geo.Data.Regions;
using Geo.Data.Sources;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;
using Geo.Server.Schema.Statistics;

namespace Geo.Server.Schema;

/// <summary>What the API shows of a project.</summary>
internal static class ProjectMap
{
    public static EntityMap Create(DayAskedAbout day) => Relations(Identity())
        .Rule(DeliveryStart())
        .Derived(ProjectDwellField.Field(day))
        .Record()
        .List(
            "projects",
            "Investment projects (项目). Of a billion yuan and more: `projects(where: {investment: {gte: \"1000000000\"}}, orderBy: [INVESTMENT_DESC])`.")
        .Build();

    private static RuleField DeliveryStart() => new(
        "startedOnDelivery",
        "Whether the dates on record show that construction started on the day the land was delivered (交地即动工，按日期判定); null where they leave it open. What the source says is `startOnDelivery`.",
        new BooleanLeaf(),
        [new("county_code", "county_code"), new("id", "project_id")],
        question => RuleSql.Call("start_on_delivery", question.Position, Sql.Sql.Of($"'infinity'")));

    private static EntityMapBuilder<Project> Identity() => new EntityMapBuilder<Project>(
        "Project", "An investment project (项目), from its signature to full production.")
        .Key(project => project.CountyCode, project => project.Id)
        .Lookup("project", project => project.Key, "The project with a readable key.")
        .SearchByCode(project => project.Key)
        .SearchByName(project => project.Name, readings: ApiSchema.Readings)
        .Field(project => project.Key, "A readable key (标识), such as `kp-renda`; null for generated projects.").Filter().Order()
        .Field(project => project.Name, "The Chinese name (名称).").Filter().Order()
        .Field(project => project.Stage, "How far it has come (项目阶段).").Filter().Order().Group()
        .Field(project => project.StageText, "When it reached the stage (阶段日期), as the source words it.")
        .Field(project => project.StageFirst, "The first day that can mean (阶段日期首日).").Filter().Order()
        .Field(project => project.StageLast, "The last day that can mean (阶段日期末日).").Filter().Order()
        .Field(project => project.Investment, "The planned investment (计划总投资) in yuan.").Filter().Order().Aggregate()
        .Field(project => project.StartOnDelivery, "Whether the source says that construction started on the day the land was delivered (交地即动工); false also where it says nothing. By the dates: `startedOnDelivery` in filters and groups.").Filter().Group()
        .Field(project => project.AdmittedOn, "The day the admission meeting approved it (过会日期).").Filter().Order()
        .Field(project => project.StatisticsEntryOn, "The day it entered the investment statistics (入库日期).").Filter().Order()
        .Field(project => project.Note, "What else the sources say (备注).").Filter();

    private static EntityMapBuilder<Project> Relations(EntityMapBuilder<Project> map) => map
        .Field(project => project.CountyCode, "The code of the county that runs it (县级行政区代码), such as `440783`.").Filter().Order().Group()
        .ToOne<Region>("county", "Region", "The county that runs it (所在县区).", (project => project.CountyCode, region => region.Code)).Filter()
        .Field(project => project.PlatformKey, "The key of the platform it settles in (所属平台).").Filter().Group()
        .ToOne<Platform>("platform", "Platform", "The platform it settles in (所属平台).", (project => project.PlatformKey, platform => platform.Key)).Filter()
        .Field("industryName", project => project.Industry, "The Chinese name of its industry chain (产业名称).").Filter().Group()
        .ToOne<IndustryChain>("industry", "IndustryChain", "Its industry chain (产业链).", (project => project.Industry, chain => chain.Name)).Filter()
        .ToMany<ProjectStage>(
            "stages",
            "ProjectStage",
            "Its stages with the agreed and the actual dates (项目节点).",
            (project => project.CountyCode, stage => stage.CountyCode),
            (project => project.Id, stage => stage.ProjectId)).Filter()
        .ToManyThrough<ProjectParcel, Parcel>(
            "parcels",
            "Parcel",
            "The parcels it stands on (用地地块).",
            [(project => project.CountyCode, pair => pair.CountyCode), (project => project.Id, pair => pair.ProjectId)],
            [(pair => pair.CountyCode, parcel => parcel.CountyCode), (pair => pair.ParcelId, parcel => parcel.Id)]).Filter()
        .ToMany<CampaignProject>(
            "campaigns",
            "CampaignProject",
            "Its places on the lists of campaigns (攻坚清单).",
            (project => project.CountyCode, entry => entry.CountyCode),
            (project => project.Id, entry => entry.ProjectId)).Filter()
        .ToManyThrough<ProjectSource, Source>(
            "sources",
            "Source",
            "Everything it was read from (全部来源).",
            [(project => project.CountyCode, pair => pair.CountyCode), (project => project.Id, pair => pair.ProjectId)],
            [(pair => pair.SourceId, source => source.Id)]);
}
