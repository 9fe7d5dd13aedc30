using Geo.Data.IdleLand;
using Geo.Data.Parcels;
using Geo.Query.Mapping;

namespace Geo.Server.Schema;

/// <summary>What the API shows of a finding.</summary>
internal static class IdleFindingMap
{
    public static EntityMap Create() => new EntityMapBuilder<IdleFinding>("IdleFinding", "A written finding that land is idle (闲置土地认定书), Order 53, Art. 9 and 10.")
        .Key(record => record.CountyCode, record => record.Id)
        .Field(record => record.Number, "The number of the decision (认定书编号).").Filter().Order()
        .Field(record => record.DecidedOn, "The day of the decision (认定日期).").Filter().Order()
        .Field(record => record.Cause, "The cause it states (认定原因); a cause of Art. 8 leads to Art. 12, without a fee.").Filter().Group()
        .Field(record => record.Document, "The document in which the finding stands (认定文件).").Filter()
        .Field(record => record.WithdrawnOn, "The day it was withdrawn (撤销日期); null while it stands.").Filter().Order()
        .ToOne<SupplyContract>(
            "contract",
            "SupplyContract",
            "The contract of the land that was found idle (供地合同).",
            (record => record.CountyCode, contract => contract.CountyCode),
            (record => record.ContractId, contract => contract.Id)).Filter()
        .ToMany<IdleDisposal>(
            "disposals",
            "IdleDisposal",
            "How it was answered (处置情况).",
            (finding => finding.CountyCode, disposal => disposal.CountyCode),
            (finding => finding.Id, disposal => disposal.FindingId)).Filter()
        .Record()
        .List("idleFindings", "Findings that land is idle (闲置土地认定书). Those that stand and are not yet answered: `idleFindings(where: {withdrawnOn: {isNull: true}, disposals: {none: {withdrawnOn: {isNull: true}}}}, orderBy: [DECIDED_ON_ASC]) { nodes { number decidedOn } }`.")
        .Build();
}
