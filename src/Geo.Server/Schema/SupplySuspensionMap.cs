using Geo.Data.IdleLand;
using Geo.Data.Parcels;
using Geo.Query.Mapping;

namespace Geo.Server.Schema;

/// <summary>What the API shows of a suspension.</summary>
internal static class SupplySuspensionMap
{
    public static EntityMap Create() => new EntityMapBuilder<SupplySuspension>("SupplySuspension", "A suspension of construction (中止开发) before the one the contract itself shows.")
        .Key(record => record.CountyCode, record => record.Id)
        .Field(record => record.SuspendedOn, "The day work stopped (中止日期).").Filter().Order()
        .Field(record => record.ResumedOn, "The day it went on (恢复日期); null while it stands still.").Filter().Order()
        .ToOne<SupplyContract>(
            "contract",
            "SupplyContract",
            "The contract under which construction was suspended (供地合同).",
            (record => record.CountyCode, contract => contract.CountyCode),
            (record => record.ContractId, contract => contract.Id)).Filter()
        .Record()
        .Build();
}
