using Geo.Data.Projects;
using Geo.Query.Mapping;

namespace Geo.Server.Schema;

/// <summary>What the API shows of a project on the list of a campaign.</summary>
internal static class CampaignProjectMap
{
    public static EntityMap Create() => new EntityMapBuilder<CampaignProject>(
        "CampaignProject", "A project on the list of a campaign (攻坚清单项目).")
        .Key(entry => entry.CountyCode, entry => entry.CampaignKey, entry => entry.ProjectId)
        .Field(entry => entry.StruckOffOn, "The day it was struck off as done (销号日期); null while it is open.").Filter().Order()
        .ToOne<Campaign>("campaign", "Campaign", "The campaign whose list it is on (攻坚行动).", (entry => entry.CampaignKey, campaign => campaign.Key)).Filter()
        .ToOne<Project>(
            "project",
            "Project",
            "The project to be pushed forward (项目).",
            (entry => entry.CountyCode, project => project.CountyCode),
            (entry => entry.ProjectId, project => project.Id)).Filter()
        .Build();
}
