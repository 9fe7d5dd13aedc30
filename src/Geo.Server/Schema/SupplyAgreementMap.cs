using Geo.Data.IdleLand;
using Geo.Data.Parcels;
using Geo.Query.Mapping;

namespace Geo.Server.Schema;

/// <summary>What the API shows of a supplementary agreement.</summary>
internal static class SupplyAgreementMap
{
    public static EntityMap Create() => new EntityMapBuilder<SupplyAgreement>("SupplyAgreement", "A supplementary agreement (补充协议) that sets the dates of a contract anew; the idle clock counts from the latest signed.")
        .Key(record => record.CountyCode, record => record.Id)
        .Field(record => record.SignedOn, "The day it was signed (签订日期).").Filter().Order()
        .Field(record => record.StartOn, "The new day construction starts (新的动工日期); null where it stays.").Filter().Order()
        .Field(record => record.CompletionOn, "The new day of completion (新的竣工日期); null where it stays.").Filter().Order()
        .Field(record => record.Document, "The number the agreement bears (文号).").Filter()
        .ToOne<SupplyContract>(
            "contract",
            "SupplyContract",
            "The contract it supplements (供地合同).",
            (record => record.CountyCode, contract => contract.CountyCode),
            (record => record.ContractId, contract => contract.Id)).Filter()
        .Record()
        .Build();
}
