using Geo.Data.IdleLand;
using Geo.Data.Parcels;
using Geo.Server.Mutations.Acts;

namespace Geo.Server.Mutations.Contracts;

/// <summary>Periods in which a holder could not build (不能动工的期间): claimed, verified, ended.</summary>
internal static class Pauses
{
    private static readonly ActFields<SupplyPause> Evidence = ActFields<SupplyPause>.None
        .Day(pause => pause.VerifiedOn, "The day the department verified it (核实日期); a claim that is not verified does not count.")
        .Text(pause => pause.Document, "The document that shows it (证明文件), up to 200 characters.");

    private static readonly ActFields<SupplyPause> Fields = ActFields<SupplyPause>.None
        .Choice(pause => pause.Cause, "Why (原因), as Art. 8 of Order 53 has it; only its causes are deducted.")
        .Day(pause => pause.FirstOn, "The first day (首日).")
        .DayAhead(pause => pause.LastOn, "The last day, which is part of it (末日); left out while it runs.")
        .And(Evidence)
        .Sourced();

    /// <summary>A period begins.</summary>
    public static NewAct<SupplyPause> Pause { get; } = new(
        "pauseIdleClock",
        "Records a period in which the holder of a contract could not build, or says so (闲置时钟暂停). Its days are deducted once it is verified and has a cause of Art. 8 of Order 53; periods may overlap.",
        "pause",
        "SupplyPause",
        new RecordGround<SupplyPause, SupplyContract>(References.Contract, pause => pause.ContractId),
        Fields)
    {
        Rules = JudgeAsync,
    };

    /// <summary>The department verifies it.</summary>
    public static ChangeAct<SupplyPause> Verify { get; } = new(
        "verifyPause",
        "Records that the department has verified a period in which the holder could not build (暂停期间核实): from that day on its days are deducted.",
        "pause",
        "SupplyPause",
        Evidence.Always("verifiedOn").Always("document").Source())
    {
        Standing = pause => pause.VerifiedOn is null ? null : Messages.AlreadyVerified(),
        Rules = JudgeAsync,
    };

    /// <summary>It ends.</summary>
    public static ChangeAct<SupplyPause> Resume { get; } = new(
        "resumeIdleClock",
        "Records the last day of a period in which the holder could not build (闲置时钟恢复): from the day after it the clock runs on.",
        "pause",
        "SupplyPause",
        ActFields<SupplyPause>.None.Day(pause => pause.LastOn, "The last day, which is part of it (末日).").Always("lastOn").And(Evidence).Source())
    {
        Standing = pause => pause.LastOn is null ? null : Messages.PauseEnded(),
        Rules = JudgeAsync,
    };

    /// <summary>What is on record of it was wrong.</summary>
    public static ChangeAct<SupplyPause> Correct { get; } = new(
        "correctPause", "Corrects what is on record of a period in which the holder could not build (暂停期间更正).", "pause", "SupplyPause", Fields) { Rules = JudgeAsync };

    private static Task JudgeAsync(ActCase<SupplyPause> act, CancellationToken cancellationToken)
    {
        SupplyPause pause = act.Record;
        act.Checks.InOrder(pause.FirstOn, pause.LastOn, "firstOn", "lastOn");
        act.Checks.InOrder(pause.FirstOn, pause.VerifiedOn, "firstOn", "verifiedOn");
        if (pause.VerifiedOn is not null && pause.Document is null)
        {
            act.Checks.Add(Messages.Together("verifiedOn", "document"));
        }

        return Task.CompletedTask;
    }
}
