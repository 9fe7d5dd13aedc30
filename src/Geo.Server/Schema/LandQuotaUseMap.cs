using Geo.Data.Parcels;
using Geo.Data.Quotas;
using Geo.Data.Regions;
using Geo.Query.Mapping;

namespace Geo.Server.Schema;

/// <summary>What the API shows of a use of a land quota.</summary>
internal static class LandQuotaUseMap
{
    public static EntityMap Create() => new EntityMapBuilder<LandQuotaUse>(
        "LandQuotaUse", "A use of a land quota (指标使用), charged to it when land is converted or supplied.")
        .Key(use => use.CountyCode, use => use.Id)
        .Field(use => use.UsedOn, "The day it was charged (核销日期).").Filter().Order()
        .Field(use => use.AreaMu, "The area used (使用面积) in mu.").Filter().Order().Aggregate()
        .Field(use => use.Document, "The number of the document (核销文号).").Filter()
        .Field(use => use.CountyCode, "The code of the county whose land it is (县级行政区代码).").Filter().Group()
        .ToOne<Region>("county", "Region", "The county whose land it is (所在县区).", (use => use.CountyCode, region => region.Code)).Filter()
        .ToOne<LandQuota>("quota", "LandQuota", "The quota it is charged to (用地指标).", (use => use.QuotaKey, quota => quota.Key)).Filter()
        .ToOne<SupplyContract>(
            "contract",
            "SupplyContract",
            "The supply contract it was used for (供地合同); null where none is on record.",
            (use => use.CountyCode, contract => contract.CountyCode),
            (use => use.ContractId, contract => contract.Id)).Filter()
        .Record()
        .Build();
}
