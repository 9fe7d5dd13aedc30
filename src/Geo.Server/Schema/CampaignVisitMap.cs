using Geo.Data.Projects;
using Geo.Query.Mapping;

namespace Geo.Server.Schema;

/// <summary>What the API shows of a visit to a project of a campaign.</summary>
internal static class CampaignVisitMap
{
    public static EntityMap Create() => new EntityMapBuilder<CampaignVisit>(
        "CampaignVisit", "A visit (走访) paid to a project on the list of a campaign, with what holds the project up.")
        .Key(visit => visit.CountyCode, visit => visit.Id)
        .Field(visit => visit.VisitedOn, "The day of the visit (走访日期).").Filter().Order()
        .Field(visit => visit.Visitor, "Who paid it (走访人).").Filter()
        .Field(visit => visit.Unit, "The unit of the visitor (走访单位).").Filter().Group()
        .Field(visit => visit.Note, "What was found (走访情况).").Filter()
        .Field(visit => visit.Blocker, "What holds the project up (存在问题); null where nothing does.").Filter()
        .Field(visit => visit.ClearedOn, "The day that was out of the way (问题解决日期); null while it is not.").Filter().Order()
        .Field(visit => visit.NextDueOn, "The day by which the next visit is due (下次走访期限).").Filter().Order()
        .Field(visit => visit.WithdrawnOn, "The day it was withdrawn (撤销日期); null while it stands.").Filter().Order()
        .ToOne<Campaign>("campaign", "Campaign", "The campaign it is part of (攻坚行动).", (visit => visit.CampaignKey, campaign => campaign.Key)).Filter()
        .ToOne<Project>(
            "project",
            "Project",
            "The project that was visited (项目).",
            (visit => visit.CountyCode, project => project.CountyCode),
            (visit => visit.ProjectId, project => project.Id)).Filter()
        .Record()
        .Build();
}
