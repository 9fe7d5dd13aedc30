using Geo.Data.IdleLand;
using Geo.Data.Parcels;
using Geo.Land.IdleLand;
using Geo.Server.Mutations.Acts;

namespace Geo.Server.Mutations.IdleLand;

/// <summary>Disposals of land found idle (闲置土地处置): the measures of Art. 12 and 14 of Order 53.</summary>
internal static class Disposals
{
    private static readonly ActFields<IdleDisposal> Fields = ActFields<IdleDisposal>.None
        .Choice(disposal => disposal.Measure, "What was done (处置方式), as Art. 12 and 14 of Order 53 have it.")
        .Day(disposal => disposal.DecidedOn, "The day of the decision or agreement (决定或协议日期).")
        .DayAhead(disposal => disposal.LastOn, "The last day of a temporary use (临时使用末日).")
        .Money(disposal => disposal.Amount, "The amount paid (金额) in yuan.")
        .Text(disposal => disposal.Document, "The document (文件), up to 200 characters.")
        .Sourced();

    /// <summary>Disposes of land found idle.</summary>
    public static NewAct<IdleDisposal> Dispose { get; } = new(
        "disposeIdle",
        "Records how land found idle was disposed of (闲置土地处置, Art. 12 and 14 of Order 53). It answers a finding. Fee and take-back without compensation are refused where the Order sends the land to an agreement.",
        "disposal",
        "IdleDisposal",
        new RecordGround<IdleDisposal, IdleFinding>(References.Finding, disposal => disposal.FindingId),
        Fields)
    {
        Rules = JudgeAsync,
    };

    /// <summary>Corrects a disposal.</summary>
    public static ChangeAct<IdleDisposal> Correct { get; } = new(
        "correctDisposal", "Corrects what is on record of a disposal of idle land (闲置处置更正); the rules of `disposeIdle` hold.", "disposal", "IdleDisposal", Fields)
    {
        Standing = disposal => Withdrawals.Refusal(disposal, "disposal", "闲置处置"),
        Rules = JudgeAsync,
    };

    /// <summary>Withdraws a disposal.</summary>
    public static ChangeAct<IdleDisposal> Withdraw { get; } = new(
        "withdrawDisposal",
        "Withdraws a disposal of idle land (撤销闲置处置) from a day on; one that was wrong from the start, from its own day. It stays on record, and the finding is unanswered again.",
        "disposal",
        "IdleDisposal",
        Withdrawals.Day<IdleDisposal>())
    {
        Standing = disposal => Withdrawals.Refusal(disposal, "disposal", "闲置处置"),
        Rules = (act, _) => Withdrawals.NotBefore(act, act.Record.DecidedOn, "decidedOn"),
    };

    private static async Task JudgeAsync(ActCase<IdleDisposal> act, CancellationToken cancellationToken)
    {
        IdleDisposal disposal = act.Record;
        act.Checks.InOrder(disposal.DecidedOn, disposal.LastOn, "decidedOn", "lastOn");
        IdleFinding finding = await act.GroundAsync<IdleFinding>([disposal.CountyCode, disposal.FindingId], cancellationToken);
        SupplyContract contract = (await act.Work.FindAsync<SupplyContract>([finding.CountyCode, finding.ContractId], cancellationToken))!;
        SupplyFacts facts = await IdleRecords.ReadAsync(act.Context, contract, cancellationToken);

        // A disposal that is corrected is judged as if it were not there yet; those of one day and measure cannot be told apart.
        IdleDisposal? known = act.Work.AsFound(disposal);
        SupplyFacts others = facts with { Disposals = [.. facts.Disposals.Where(other => (other.FindingNumber, other.Measure, other.DecidedOn) != (finding.Number, known?.Measure, known?.DecidedOn))] };
        Disposal wanted = new(finding.Number, disposal.Measure, disposal.DecidedOn, disposal.LastOn, disposal.Document);
        if (DisposalRule.Judge(others, new Finding(finding.Number, finding.DecidedOn, finding.Cause, finding.Document), wanted, disposal.Amount) is { } obstacle)
        {
            act.Checks.Add(Messages.NotDisposable(obstacle));
        }
    }
}
