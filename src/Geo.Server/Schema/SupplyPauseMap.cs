using Geo.Data.IdleLand;
using Geo.Data.Parcels;
using Geo.Query.Mapping;

namespace Geo.Server.Schema;

/// <summary>What the API shows of a pause.</summary>
internal static class SupplyPauseMap
{
    public static EntityMap Create() => new EntityMapBuilder<SupplyPause>("SupplyPause", "A period in which the holder could not build, or says so (不能动工的期间). Verified periods of the causes of Art. 8 are deducted from the idle clock.")
        .Key(record => record.CountyCode, record => record.Id)
        .Field(record => record.Cause, "Why the holder could not build (不能动工原因).").Filter().Group()
        .Field(record => record.FirstOn, "Its first day (首日).").Filter().Order()
        .Field(record => record.LastOn, "Its last day (末日), which is part of it; null while it runs.").Filter().Order()
        .Field(record => record.VerifiedOn, "The day the department verified it (核实日期); null for a claim, which does not count.").Filter().Order()
        .Field(record => record.Document, "The document that shows it (证明文件).").Filter()
        .ToOne<SupplyContract>(
            "contract",
            "SupplyContract",
            "The contract whose clock it stops (供地合同).",
            (record => record.CountyCode, contract => contract.CountyCode),
            (record => record.ContractId, contract => contract.Id)).Filter()
        .Record()
        .Build();
}
