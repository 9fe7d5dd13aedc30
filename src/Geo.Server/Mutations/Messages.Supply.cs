using Geo.Data.Parcels;
using Geo.Land.IdleLand;
using Geo.Query.Mutations;

namespace Geo.Server.Mutations;

/// <summary>What acts on parcels, contracts and idle land can be refused for.</summary>
internal static partial class Messages
{
    public static UserError SameStage() => Error("stage", "SAME_STAGE", "The parcel is at this stage already.");

    public static UserError StageReason(StageMove move) => ReasonNeeded(move == StageMove.Back
        ? "The parcel goes back to an earlier stage; tell why."
        : "The parcel passes over a stage; tell why.");

    public static UserError DuplicateReport() => Error("reportedOn", "DUPLICATE_REPORT", "There is a report of this day already.");

    public static UserError NotStarted() => Error("id", "NOT_STARTED", "Construction has not started on record: report it first.");

    public static UserError Completed() => Error("id", "COMPLETED", "Construction is completed on record.");

    public static UserError AlreadySuspended() => Error("id", "ALREADY_SUSPENDED", "Construction stands still already.");

    public static UserError NotSuspended() => Error("id", "NOT_SUSPENDED", "Construction does not stand still on record.");

    public static UserError AlreadyVerified() => Error("id", "ALREADY_VERIFIED", "The period is verified already.");

    public static UserError PauseEnded() => Error("id", "PAUSE_ENDED", "The period has its last day already.");

    public static UserError NotFindable(FindingObstacle obstacle, IdleAssessment assessment) => obstacle switch
    {
        FindingObstacle.NotSigned => Error("decidedOn", "NOT_IDLE", "The contract was not signed by this day."),
        FindingObstacle.CollectiveLand => Error("contract", "COLLECTIVE_LAND", "Order 53 applies to collective land by analogy only (Art. 31), and this deployment does not apply it."),
        FindingObstacle.AlreadyFound => Error("contract", "ALREADY_FOUND", "The land was found idle by this day already, and that finding is not disposed of."),
        _ => Error("decidedOn", "NOT_IDLE", assessment.IdleFrom is { } from
            ? $"The idle clock has not run full by this day: the land is idle from {from:yyyy-MM-dd} on at the earliest (Art. 2 of Order 53)."
            : "No idle clock runs on this day: nothing on record makes the land idle (Art. 2 of Order 53)."),
    };

    public static UserError NotDisposable(DisposalObstacle obstacle) => obstacle switch
    {
        DisposalObstacle.BeforeFinding => Error("decidedOn", "BAD_PERIOD", "decidedOn lies before the finding."),
        DisposalObstacle.RightEnded => Error("finding", "RIGHT_ENDED", "The right ended by an earlier disposal of this finding."),
        DisposalObstacle.OnlyByAgreement => Error("measure", "ONLY_BY_AGREEMENT", "Fee and take-back without compensation are for land not started, without a cause of Art. 8; this land is disposed of by agreement (Art. 12 of Order 53)."),
        DisposalObstacle.TwoYearsNotFull => Error("decidedOn", "TWO_YEARS_NOT_FULL", "Two full years have not passed since the start date (Art. 14(2) of Order 53)."),
        DisposalObstacle.FeeTooHigh => Error("amount", "FEE_TOO_HIGH", "The idle fee is at most 20 % of the price (Art. 14(1) of Order 53)."),
        _ => Error("lastOn", "MISSING", "A temporary use has a last day."),
    };
}
