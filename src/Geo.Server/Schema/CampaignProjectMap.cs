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
        .Field(entry => entry.Lead, "Who leads the work for the project (包联领导).").Filter()
        .Field(entry => entry.Unit, "The unit that answers for it (责任单位).").Filter()
        .ToOne<Campaign>("campaign", "Campaign", "The campaign whose list it is on (攻坚行动).", (entry => entry.CampaignKey, campaign => campaign.Key)).Filter()
        .ToOne<Project>(
            "project",
            "Project",
            "The project to be pushed forward (项目).",
            (entry => entry.CountyCode, project => project.CountyCode),
            (entry => entry.ProjectId, project => project.Id)).Filter()
        .ToMany<CampaignVisit>(
            "visits",
            "CampaignVisit",
            "The visits paid to the project for the campaign (走访记录).",
            (entry => entry.CountyCode, visit => visit.CountyCode),
            (entry => entry.CampaignKey, visit => visit.CampaignKey),
            (entry => entry.ProjectId, visit => visit.ProjectId)).Filter()
        .Field(entry => entry.UpdatedAt, "When the entry was written last (更新时间).").Filter().Order()
        .Field(entry => entry.UpdatedBy, "Who wrote the entry last (更新人).")
        .Field(entry => entry.Version, "Counts the writes, from 1 (版本号). An update names the version it changes.")
        .History()
        .Build();
}
