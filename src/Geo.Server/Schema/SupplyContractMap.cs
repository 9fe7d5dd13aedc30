using Geo.Data.IdleLand;
using Geo.Data.Parcels;
using Geo.Data.Regions;
using Geo.Query.Mapping;

namespace Geo.Server.Schema;

/// <summary>What the API shows of a supply contract.</summary>
internal static class SupplyContractMap
{
    public static EntityMap Create() => Money(Dates(Identity()))
        .ToOne<Parcel>(
            "parcel",
            "Parcel",
            "The land that it supplies (供应地块).",
            (contract => contract.CountyCode, parcel => parcel.CountyCode),
            (contract => contract.ParcelId, parcel => parcel.Id)).Filter()
        .ToOne<Region>("county", "Region", "The county the land lies in (所在县区).", (contract => contract.CountyCode, region => region.Code)).Filter()
        .ToMany<SupplyAgreement>(
            "agreements",
            "SupplyAgreement",
            "Its supplementary agreements (补充协议).",
            (contract => contract.CountyCode, record => record.CountyCode),
            (contract => contract.Id, record => record.ContractId)).Filter()
        .ToMany<SupplyPause>(
            "pauses",
            "SupplyPause",
            "Periods in which the holder could not build (不能动工的期间).",
            (contract => contract.CountyCode, record => record.CountyCode),
            (contract => contract.Id, record => record.ContractId)).Filter()
        .ToMany<SupplySuspension>(
            "suspensions",
            "SupplySuspension",
            "Earlier suspensions of construction (中止开发).",
            (contract => contract.CountyCode, record => record.CountyCode),
            (contract => contract.Id, record => record.ContractId)).Filter()
        .ToMany<SupplyProgress>(
            "progress",
            "SupplyProgress",
            "Earlier reports of progress (开发进度).",
            (contract => contract.CountyCode, record => record.CountyCode),
            (contract => contract.Id, record => record.ContractId)).Filter()
        .ToMany<IdleFinding>(
            "idleFindings",
            "IdleFinding",
            "Findings that the land is idle (闲置认定).",
            (contract => contract.CountyCode, record => record.CountyCode),
            (contract => contract.Id, record => record.ContractId)).Filter()
        .Record()
        .List(
            "contracts",
            "Transfer contracts and allocation decisions (供地合同). Delivered but not started: `contracts(where: {deliveredOn: {isNull: false}, startedOn: {isNull: true}})`.")
        .Build();

    private static EntityMapBuilder<SupplyContract> Identity() => new EntityMapBuilder<SupplyContract>(
        "SupplyContract", "A transfer contract or an allocation decision (出让合同、划拨决定): price, agreed and actual dates, agreed and actual investment.")
        .Key(contract => contract.CountyCode, contract => contract.Id)
        .Field(contract => contract.Number, "The number of the contract or decision (合同编号).").Filter().Order()
        .Field(contract => contract.Kind, "How the land was supplied (供地方式).").Filter().Group()
        .Field(contract => contract.Holder, "Who holds the land (土地使用权人).").Filter().Order()
        .Field(contract => contract.CountyCode, "The code of the county the land lies in (县级行政区代码), such as `440783`.").Filter().Group();

    private static EntityMapBuilder<SupplyContract> Dates(EntityMapBuilder<SupplyContract> map) => map
        .Field(contract => contract.SignedOn, "The day it was signed (签订日期).").Filter().Order()
        .Field(contract => contract.AgreedDeliveryOn, "The agreed day of delivery (约定交地日期).").Filter().Order()
        .Field(contract => contract.AgreedStartOn, "The agreed day construction starts (约定动工日期).").Filter().Order()
        .Field(contract => contract.AgreedCompletionOn, "The agreed day of completion (约定竣工日期).").Filter().Order()
        .Field(contract => contract.DeliveredOn, "The day of delivery (实际交地日期); null until then.").Filter().Order()
        .Field(contract => contract.StartedOn, "The day construction started (实际动工日期); null until then.").Filter().Order()
        .Field(contract => contract.CompletedOn, "The day of completion (实际竣工日期); null until then.").Filter().Order()
        .Field(contract => contract.SuspendedOn, "The day construction was suspended (中止日期).").Filter().Order()
        .Field(contract => contract.ResumedOn, "The day construction was resumed (复工日期).").Filter().Order();

    private static EntityMapBuilder<SupplyContract> Money(EntityMapBuilder<SupplyContract> map) => map
        .Field(contract => contract.Price, "The price (出让价款) in yuan; null for an allocation.").Filter().Order().Aggregate()
        .Field(contract => contract.TotalInvestment, "The agreed investment (约定总投资) in yuan, without price and taxes.").Filter().Order().Aggregate()
        .Field(contract => contract.Invested, "The amount invested (已投资额) in yuan, without price and taxes.").Filter().Order().Aggregate()
        .Measure("areaDueMu", contract => contract.AreaDue, Units.Mu, "The area to be built on (应动工面积) in mu.").Filter().Order()
        .Measure("areaStartedMu", contract => contract.AreaStarted, Units.Mu, "The area on which construction has started (已动工面积) in mu.").Filter().Order();
}
