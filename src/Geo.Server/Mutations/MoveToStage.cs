using Geo.Data.Parcels;
using Geo.Server.Mutations.Acts;

namespace Geo.Server.Mutations;

/// <summary>Moves a parcel to another supply stage (供地阶段变更).</summary>
internal static class MoveToStage
{
    /// <summary>The act.</summary>
    public static ChangeAct<Parcel> Act { get; } = new(
        "moveToStage",
        "Moves a parcel to another supply stage (供地阶段变更). The order is `UNPREPARED`, `PREPARED`, `LISTED`, `DELIVERED`, `UNDER_CONSTRUCTION`, `IN_USE`; land goes into the reserve before it is listed, and from it to any stage up to the listing. "
        + "A move that passes over a stage or goes back needs a reason.",
        "parcel",
        "Parcel",
        ActFields<Parcel>.None
            .Beside("stage", "SupplyStage", "The stage it comes to (供地阶段).", isAlways: true, TakeStage)
            .Source()
            .Day(parcel => parcel.StatedOn, "The day the source stated it (陈述日期)."))
    {
        Standing = parcel => parcel.State == ParcelState.Retired ? Messages.Retired() : null,
        IsReasonGiven = false,
    };

    private static void TakeStage(ActCase<Parcel> act)
    {
        SupplyStage stage = act.Input.Enum<SupplyStage>("stage");
        StageMove move = StageMoves.Of(act.Record.Stage, stage);
        if (move == StageMove.None)
        {
            act.Checks.Add(Messages.SameStage());
        }
        else if (move.NeedsReason() && act.Input.Text("reason") is null)
        {
            act.Checks.Add(Messages.StageReason(move));
        }

        act.Record.Stage = stage;
    }
}
