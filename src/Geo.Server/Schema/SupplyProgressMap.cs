using Geo.Data.IdleLand;
using Geo.Data.Parcels;
using Geo.Query.Mapping;

namespace Geo.Server.Schema;

/// <summary>What the API shows of a report of progress.</summary>
internal static class SupplyProgressMap
{
    public static EntityMap Create() => new EntityMapBuilder<SupplyProgress>("SupplyProgress", "A report of progress (开发进度) before the one the contract itself shows.")
        .Key(record => record.CountyCode, record => record.Id)
        .Field(record => record.ReportedOn, "The day of the report (报告日期).").Filter().Order()
        .Measure("areaDueMu", record => record.AreaDue, Units.Mu, "The area to be built on (应动工面积) in mu.").Filter().Order()
        .Measure("areaStartedMu", record => record.AreaStarted, Units.Mu, "The area on which construction had started (已动工面积) in mu.").Filter().Order()
        .Field(record => record.TotalInvestment, "The total investment (总投资额) in yuan, without price and taxes.").Filter().Order().Aggregate()
        .Field(record => record.Invested, "The amount invested (已投资额) in yuan, without price and taxes.").Filter().Order().Aggregate()
        .ToOne<SupplyContract>(
            "contract",
            "SupplyContract",
            "The contract whose progress is reported (供地合同).",
            (record => record.CountyCode, contract => contract.CountyCode),
            (record => record.ContractId, contract => contract.Id)).Filter()
        .Record()
        .Build();
}
