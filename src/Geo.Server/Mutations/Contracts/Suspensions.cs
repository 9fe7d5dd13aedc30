using Geo.Data.IdleLand;
using Geo.Data.Parcels;
using Geo.Server.Mutations.Acts;

namespace Geo.Server.Mutations.Contracts;

/// <summary>Construction stands still and goes on (中止开发、恢复开发). The contract shows the last time; the ones before are records of their own.</summary>
internal static class Suspensions
{
    /// <summary>Construction stands still.</summary>
    public static ChangeAct<SupplyContract> Suspend { get; } = new(
        "suspendConstruction",
        "Records that construction stands still from a day on (中止开发). The clock of Art. 2(2) of Order 53 counts from it. The suspension before, which has ended, goes to `SupplyContract.suspensions`.",
        "contract",
        "SupplyContract",
        ActFields<SupplyContract>.None
            .Beside("suspendedOn", "Date", "The day work stopped (中止日期).", isAlways: true, act => act.Checks.Day("suspendedOn"))
            .Source())
    {
        Standing = contract => contract switch
        {
            { StartedOn: null } => Messages.NotStarted(),
            { CompletedOn: not null } => Messages.Completed(),
            { SuspendedOn: not null, ResumedOn: null } => Messages.AlreadySuspended(),
            _ => null,
        },
        Rules = SuspendAsync,
        Beside = ["SupplySuspension"],
    };

    /// <summary>Construction goes on.</summary>
    public static ChangeAct<SupplyContract> Resume { get; } = new(
        "resumeConstruction",
        "Records that construction goes on from a day (恢复开发).",
        "contract",
        "SupplyContract",
        ActFields<SupplyContract>.None.Day(contract => contract.ResumedOn, "The day work went on (恢复日期).").Always("resumedOn").Source())
    {
        Standing = contract => contract is { SuspendedOn: not null, ResumedOn: null } ? null : Messages.NotSuspended(),
        Rules = ContractFields.JudgeAsync,
    };

    private static Task SuspendAsync(ActCase<SupplyContract> act, CancellationToken cancellationToken)
    {
        SupplyContract contract = act.Record;
        DateOnly suspendedOn = act.Input.Get<DateOnly>("suspendedOn");
        act.Checks.InOrder(contract.ResumedOn, suspendedOn, "resumedOn", "suspendedOn");
        if (contract.SuspendedOn is { } earlier)
        {
            SupplyContract before = act.Work.AsFound(contract)!;
            act.New<SupplySuspension>(suspension =>
            {
                (suspension.CountyCode, suspension.ContractId) = (contract.CountyCode, contract.Id);
                (suspension.SuspendedOn, suspension.ResumedOn) = (earlier, contract.ResumedOn);
                (suspension.Origin, suspension.SourceId, suspension.StatedOn) = (before.Origin, before.SourceId, before.StatedOn);
            });
        }

        (contract.SuspendedOn, contract.ResumedOn) = (suspendedOn, null);
        return ContractFields.JudgeAsync(act, cancellationToken);
    }
}
