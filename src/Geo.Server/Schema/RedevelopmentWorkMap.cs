using Geo.Data.Inefficiency;
using Geo.Data.Parcels;
using Geo.Data.Projects;
using Geo.Query.Mapping;

namespace Geo.Server.Schema;

/// <summary>What the API shows of the redevelopment of a parcel as it is carried out.</summary>
internal static class RedevelopmentWorkMap
{
    public static EntityMap Create() => new EntityMapBuilder<RedevelopmentWork>(
        "RedevelopmentWork", "The redevelopment of a parcel as it is carried out (再开发实施): by which route, from when, until when.")
        .Key(work => work.CountyCode, work => work.Id)
        .Field(work => work.Route, "By which route (再开发方式).").Filter().Group()
        .Field(work => work.StartedOn, "The day it began (启动日期).").Filter().Order()
        .Field(work => work.FinishedOn, "The day it was finished (完成日期); null until then.").Filter().Order()
        .Measure("areaMu", work => work.Area, Units.Mu, "The land it covers (涉及面积) in mu; null for the whole parcel.").Filter().Order()
        .Field(work => work.Document, "The document that shows it (文件).").Filter()
        .Field(work => work.CountyCode, "The code of the county it lies in (县级行政区代码), such as `440784`.").Filter().Group()
        .ToOne<Parcel>(
            "parcel",
            "Parcel",
            "The parcel that is developed anew (地块).",
            (work => work.CountyCode, parcel => parcel.CountyCode),
            (work => work.ParcelId, parcel => parcel.Id)).Filter()
        .ToOne<Campaign>("campaign", "Campaign", "The campaign it is counted in (所属行动); null where it is booked to none.", (work => work.CampaignKey, campaign => campaign.Key)).Filter()
        .Record()
        .List("redevelopmentWorks", "Redevelopment as it is carried out (再开发实施). What is under way in Heshan: `redevelopmentWorks(where: {countyCode: {eq: \"440784\"}, finishedOn: {isNull: true}}) { totalCount nodes { route startedOn parcel { code } } }`.")
        .Build();
}
