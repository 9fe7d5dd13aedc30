using Geo.Data.Parcels;
using Geo.Land.IdleLand;
using Geo.Query.Mutations;

namespace Geo.Server.Mutations;

/// <summary>What acts on parcels, contracts and idle land can be refused for.</summary>
internal static partial class Messages
{
    public static UserError SameStage() => Error("stage", "SAME_STAGE", "The parcel is at this stage already.", "地块已处于此阶段。");

    public static UserError StageReason(StageMove move) => move == StageMove.Back
        ? ReasonNeeded("The parcel goes back to an earlier stage; tell why.", "地块退回较早的阶段，请说明原因。")
        : ReasonNeeded("The parcel passes over a stage; tell why.", "地块越过了一个阶段，请说明原因。");

    public static UserError DuplicateReport() => Error("reportedOn", "DUPLICATE_REPORT", "There is a report of this day already.", "此日已有一份报告。");

    public static UserError NotStarted() => Error("id", "NOT_STARTED", "Construction has not started on record: report it first.", "记录中尚未动工，请先报告动工。");

    public static UserError Completed() => Error("id", "COMPLETED", "Construction is completed on record.", "记录中已竣工。");

    public static UserError AlreadySuspended() => Error("id", "ALREADY_SUSPENDED", "Construction stands still already.", "已处于停工状态。");

    public static UserError NotSuspended() => Error("id", "NOT_SUSPENDED", "Construction does not stand still on record.", "记录中没有停工。");

    public static UserError AlreadyVerified() => Error("id", "ALREADY_VERIFIED", "The period is verified already.", "此期间已核实。");

    public static UserError PauseEnded() => Error("id", "PAUSE_ENDED", "The period has its last day already.", "此期间已有末日。");

    public static UserError NotFindable(FindingObstacle obstacle, IdleAssessment assessment) => obstacle switch
    {
        FindingObstacle.NotSigned => Error("decidedOn", "NOT_IDLE", "The contract was not signed by this day.", "此日合同尚未签订。"),
        FindingObstacle.CollectiveLand => Error("contract", "COLLECTIVE_LAND", "Order 53 applies to collective land by analogy only (Art. 31), and this deployment does not apply it.", "53 号令对集体土地只是参照适用（第三十一条），本部署不适用。"),
        FindingObstacle.AlreadyFound => Error("contract", "ALREADY_FOUND", "The land was found idle by this day already, and that finding is not disposed of.", "此日之前已有闲置认定，且尚未处置。"),
        _ when assessment.IdleFrom is { } from => Error(
            "decidedOn",
            "NOT_IDLE",
            $"The idle clock has not run full by this day: the land is idle from {from:yyyy-MM-dd} on at the earliest (Art. 2 of Order 53).",
            $"此日闲置计时未满：最早自 {from:yyyy-MM-dd} 起为闲置土地（53 号令第二条）。"),
        _ => Error(
            "decidedOn",
            "NOT_IDLE",
            "No idle clock runs on this day: nothing on record makes the land idle (Art. 2 of Order 53).",
            "此日没有闲置计时：记录中没有使其成为闲置土地的情形（53 号令第二条）。"),
    };

    public static UserError NotDisposable(DisposalObstacle obstacle) => obstacle switch
    {
        DisposalObstacle.BeforeFinding => Error("decidedOn", "BAD_PERIOD", "decidedOn lies before the finding.", "处置日期早于认定日期。"),
        DisposalObstacle.RightEnded => Error("finding", "RIGHT_ENDED", "The right ended by an earlier disposal of this finding.", "使用权已因此认定的前一次处置而终止。"),
        DisposalObstacle.OnlyByAgreement => Error("measure", "ONLY_BY_AGREEMENT", "Fee and take-back without compensation are for land not started, without a cause of Art. 8; this land is disposed of by agreement (Art. 12 of Order 53).", "闲置费和无偿收回只适用于未动工且没有第八条原因的土地；此地块应协商处置（53 号令第十二条）。"),
        DisposalObstacle.TwoYearsNotFull => Error("decidedOn", "TWO_YEARS_NOT_FULL", "Two full years have not passed since the start date (Art. 14(2) of Order 53).", "自动工期限起未满两年（53 号令第十四条第二项）。"),
        DisposalObstacle.FeeTooHigh => Error("amount", "FEE_TOO_HIGH", "The idle fee is at most 20 % of the price (Art. 14(1) of Order 53).", "闲置费最高为出让价款的 20%（53 号令第十四条第一项）。"),
        _ => Error("lastOn", "MISSING", "A temporary use has a last day.", "临时使用须有末日。"),
    };
}
