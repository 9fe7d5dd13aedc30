using Geo.Data.Platforms;
using Geo.Data.Quotas;
using Geo.Data.Regions;
using Geo.Query.Mapping;
using Geo.Server.Schema.Statistics;

namespace Geo.Server.Schema;

/// <summary>What the API shows of a land quota.</summary>
internal static class LandQuotaMap
{
    public static EntityMap Create(DayAskedAbout day) => new EntityMapBuilder<LandQuota>(
        "LandQuota", "A land quota (用地指标) granted to a region or a platform for a year.")
        .Key(quota => quota.Key)
        .List(
            "landQuotas",
            "Land quotas (用地指标): granted, used and left. Those of 2023: `landQuotas(where: {year: {eq: 2023}}) { nodes { grantedMu balance { usedMu leftMu } } }`.")
        .Field(quota => quota.Key, "A readable key (标识).").Filter().Order()
        .Field(quota => quota.Year, "The year it was granted for (年度).").Filter().Order().Group()
        .Field(quota => quota.Kind, "Which plan or purpose it comes from (指标类型).").Filter().Order().Group()
        .Field(quota => quota.GrantedMu, "The area granted (下达面积) in mu.").Filter().Order().Aggregate()
        .Field(quota => quota.Document, "The number of the document that grants it (下达文号).").Filter()
        .Field(quota => quota.Note, "What else the source says (备注).").Filter()
        .ToOne<Region>("region", "Region", "The region it was granted to (行政区); null where it was granted to a platform.", (quota => quota.RegionCode, region => region.Code)).Filter()
        .ToOne<Platform>("platform", "Platform", "The platform it was granted to (产业平台); null where it was granted to a region.", (quota => quota.PlatformKey, platform => platform.Key)).Filter()
        .Derived(QuotaBalance.Field(day))
        .ToMany<LandQuotaUse>("uses", "LandQuotaUse", "What was charged to it (使用情况).", (quota => quota.Key, use => use.QuotaKey)).Filter()
        .Record()
        .Build();
}
