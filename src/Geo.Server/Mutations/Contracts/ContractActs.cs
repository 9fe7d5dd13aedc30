using System.Collections.Immutable;
using Geo.Data.Parcels;
using Geo.Query.Mutations;
using Geo.Server.Mutations.Acts;

namespace Geo.Server.Mutations.Contracts;

/// <summary>What the API changes of supply contracts, in the order the schema shows it.</summary>
internal static class ContractActs
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<MutationMap> Create(TimeProvider clock) =>
    [
        Record.Map(clock),
        Correct.Map(clock),
        ReportProgress.Act.Map(clock),
        Suspensions.Suspend.Map(clock),
        Suspensions.Resume.Map(clock),
        Agreements.Record.Map(clock),
        Agreements.Correct.Map(clock),
        Pauses.Pause.Map(clock),
        Pauses.Verify.Map(clock),
        Pauses.Resume.Map(clock),
        Pauses.Correct.Map(clock),
    ];

    private static NewAct<SupplyContract> Record { get; } = new(
        "recordContract",
        "Records a transfer contract or an allocation decision (供地合同登记) of a parcel. The parcel keeps its stage: `moveToStage` moves it.",
        "contract",
        "SupplyContract",
        new RecordGround<SupplyContract, Parcel>(References.Parcel, contract => contract.ParcelId),
        ContractFields.Agreed.And(ContractFields.Happened).And(ContractFields.Figures).Sourced())
    {
        Rules = ContractFields.JudgeAsync,
        Taken = ContractFields.Taken,
    };

    private static ChangeAct<SupplyContract> Correct { get; } = new(
        "correctContract",
        "Corrects what is on record of a contract (供地合同更正). What is left out stays as it is, null takes it away. What happened since is told by `reportProgress`, `suspendConstruction` and `resumeConstruction`; "
        + "the figures of progress count from `statedOn`.",
        "contract",
        "SupplyContract",
        ContractFields.Agreed.And(ContractFields.Happened).And(ContractFields.Figures).And(ContractFields.Stood).Sourced())
    {
        Rules = ContractFields.JudgeAsync,
        Taken = ContractFields.Taken,
    };
}
