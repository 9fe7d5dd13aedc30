using Geo.Data.IdleLand;
using Geo.Query.Mapping;

namespace Geo.Server.Schema;

/// <summary>What the API shows of a disposal.</summary>
internal static class IdleDisposalMap
{
    public static EntityMap Create() => new EntityMapBuilder<IdleDisposal>("IdleDisposal", "A disposal of land found idle (闲置土地处置), Order 53, Art. 12 and 14.")
        .Key(record => record.CountyCode, record => record.Id)
        .Field(record => record.Measure, "What was done (处置方式).").Filter().Group()
        .Field(record => record.DecidedOn, "The day of the decision or agreement (处置日期).").Filter().Order()
        .Field(record => record.LastOn, "The last day of a temporary use (临时使用末日).").Filter().Order()
        .Field(record => record.Amount, "The amount paid (金额) in yuan.").Filter().Order().Aggregate()
        .Field(record => record.Document, "The document in which the disposal stands (处置文件).").Filter()
        .Field(record => record.WithdrawnOn, "The day it was withdrawn (撤销日期); null while it stands.").Filter().Order()
        .ToOne<IdleFinding>(
            "finding",
            "IdleFinding",
            "The finding it answers (所答复的认定).",
            (record => record.CountyCode, finding => finding.CountyCode),
            (record => record.FindingId, finding => finding.Id)).Filter()
        .Record()
        .Build();
}
