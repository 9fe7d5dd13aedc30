using Geo.Data.Inefficiency;
using Geo.Data.Projects;
using Geo.Data.Regions;
using Geo.Data.Sources;
using Geo.Query.Mapping;
using Geo.Server.Schema.Inefficiency;

namespace Geo.Server.Schema;

/// <summary>What the API shows of a campaign.</summary>
internal static class CampaignMap
{
    public static EntityMap Create(DayAskedAbout day) => new EntityMapBuilder<Campaign>(
        "Campaign", "A campaign (攻坚行动): a dated list of projects that are pushed forward and struck off when done (清单式推进、销号制).")
        .Key(campaign => campaign.Key)
        .List("campaigns", "Campaigns (攻坚行动): dated lists of projects. What is still open: `campaigns { nodes { name entries(where: {struckOffOn: {isNull: true}}) { totalCount } } }`.")
        .Field(campaign => campaign.Key, "A readable key (标识), such as `kp-hundred-days-2023`.").Filter().Order()
        .Field(campaign => campaign.Name, "The Chinese name (名称).").Filter().Order()
        .Field(campaign => campaign.PeriodText, "The period (期间), as the source words it.")
        .Field(campaign => campaign.PeriodFirst, "The first day of the period (起始日).").Filter().Order()
        .Field(campaign => campaign.PeriodLast, "The last day of the period (截止日).").Filter().Order()
        .Field(campaign => campaign.Goal, "What it is to reach (目标).").Filter()
        .Field(campaign => campaign.Note, "What else the source says (备注).").Filter()
        .ToOne<Region>("region", "Region", "The region that runs it (所在行政区).", (campaign => campaign.RegionCode, region => region.Code)).Filter()
        .ToMany<CampaignProject>("entries", "CampaignProject", "The projects on its list, with the day each was struck off (项目清单).", (campaign => campaign.Key, entry => entry.CampaignKey)).Filter()
        .ToManyThrough<CampaignProject, Project>(
            "projects",
            "Project",
            "The projects on its list (项目).",
            [(campaign => campaign.Key, entry => entry.CampaignKey)],
            [(entry => entry.CountyCode, project => project.CountyCode), (entry => entry.ProjectId, project => project.Id)]).Filter()
        .Field(campaign => campaign.Origin, "How the record came to be (数据来源性质). GENERATED marks demo data that describe no real campaign.").Filter().Group()
        .ToMany<RedevelopmentWork>("redevelopmentWorks", "RedevelopmentWork", "The redevelopment that is booked to it (再开发实施).", (campaign => campaign.Key, work => work.CampaignKey)).Filter()
        .Derived(CampaignRedevelopment.Field(day))
        .ToOne<Source>("source", "Source", "What it was read from (来源).", (campaign => campaign.SourceId, source => source.Id)).Filter()
        .Build();
}
