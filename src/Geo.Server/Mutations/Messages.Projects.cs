using System.Globalization;
using Geo.Data.Parcels;
using Geo.Land.Projects;
using Geo.Query.Mutations;

namespace Geo.Server.Mutations;

/// <summary>What acts on redevelopment, projects, campaigns, quotas and constraints can be refused for.</summary>
internal static partial class Messages
{
    public static UserError AlreadyWithdrawn(string record, string recordZh) => Error("id", "ALREADY_WITHDRAWN", $"The {record} is withdrawn already.", $"此{recordZh}已撤销。");

    public static UserError WithdrawnFinding() => new([], "WITHDRAWN", "The finding is withdrawn: nothing answers it any more.", "此认定已撤销，不再处置。");

    public static UserError DisposalStands() => Error("id", "DISPOSAL_STANDS", "A disposal answers this finding: withdraw it first, by `withdrawDisposal`.", "此认定已有处置，请先撤销处置。");

    public static UserError AlreadyFinished() => Error("id", "ALREADY_FINISHED", "The redevelopment is finished already.", "此再开发已完成。");

    public static UserError MoreThanParcel() => Error("area", "BAD_AREA", "The work covers more than the parcel has.", "实施面积大于地块面积。");

    public static UserError StageOutOfOrder(StageFacts other, string field) =>
        Error(field, "OUT_OF_ORDER", $"This contradicts the day on record of the stage {Name(other.Stage)}: a project comes to its stages in their order.", $"与已记录的阶段 {Name(other.Stage)} 的日期矛盾：各阶段应依次到达。");

    public static UserError ProjectStageReason(ProjectStageName from, ProjectStageName to) => ReasonNeeded(
        $"The project stands at {Name(from)} and comes to {Name(to)}: tell why it {(to < from ? "goes back" : "passes over a stage")}.",
        $"项目处于 {Name(from)}，变更为 {Name(to)} 是{(to < from ? "退回" : "越过")}阶段，请说明原因。");

    public static UserError ParcelNotOfCounty(string county) => new([], "OTHER_COUNTY", $"The project is run by the county {county}; this parcel lies in another one.", $"项目由 {county} 管理，此地块位于另一个县（市、区）。");

    public static UserError TooMany(string field, int most) => Error(field, "TOO_MANY", $"{field} may hold {most} at most.", $"最多 {most} 项。");

    public static UserError Empty(string field) => Error(field, "EMPTY", $"{field} holds nothing.", "不能为空。");

    public static UserError Twice() => new([], "TWICE", "This is given twice.", "重复。");

    public static UserError NotOnList() => Error("campaignKey", "NOT_ON_LIST", "The project is not on the list of this campaign: put it there by `enlistProject`.", "项目不在此攻坚行动的清单上，请先列入。");

    public static UserError StruckOff() => Error("id", "ALREADY_STRUCK_OFF", "The project is struck off the list already.", "项目已从清单销号。");

    public static UserError UnknownMetric() => Error("metric", "UNKNOWN_METRIC", "There is no metric with this key, or nobody sets targets for it.", "没有此指标，或此指标不设目标。");

    public static UserError QuotaExceeded(decimal left) => Error("areaMu", "QUOTA_EXCEEDED", $"The quota has {Plain(left)} mu left.", $"用地指标只剩 {Plain(left)} 亩。");

    public static UserError LessThanUsed(decimal used) => Error("grantedMu", "QUOTA_EXCEEDED", $"{Plain(used)} mu of the quota are used already.", $"用地指标已使用 {Plain(used)} 亩。");

    public static UserError OtherCountyContract() => Error("contract", "OTHER_COUNTY", "The contract is of another county than the use.", "合同与用地不属于同一县（市、区）。");

    public static UserError AlreadyOnList() => Error("campaignKey", "ALREADY_ON_LIST", "The project is on the list of this campaign already.", "项目已在此攻坚行动的清单上。");

    public static UserError OtherRegion() => Error("campaignKey", "OTHER_REGION", "The campaign is run by a region that the project does not lie in.", "攻坚行动所在的行政区不包含此项目。");

    public static UserError LeavesCounty(string countyCode) => Error(
        "boundary",
        "OUTSIDE_COUNTY",
        $"The outline leaves the county {countyCode} by more than {ParcelGround.CountyBufferMetres.ToString("F0", CultureInfo.InvariantCulture)} m.", $"界线超出县（市、区）{countyCode} 达 {ParcelGround.CountyBufferMetres.ToString("F0", CultureInfo.InvariantCulture)} 米以上。");

    public static UserError BrokenAreas() => Error("areas", "BAD_GEOMETRY", "The database does not accept one of the outlines.", "数据库不接受其中一条界线。");

    public static UserError HardKind() => Error("hardness", "HARD_KIND", "An area of this kind forbids: it is HARD.", "此类管控要素为刚性（HARD）。");

    public static UserError ConstraintEnded() => Error("id", "CONSTRAINT_ENDED", "The area has its last day already.", "此管控要素已有末日。");

    public static UserError VersionNotLater(DateOnly newest) =>
        Error("validFrom", "VERSION_NOT_LATER", $"The newest version on record is valid from {newest:yyyy-MM-dd}; a new one begins after it.", $"现有最新版本自 {newest:yyyy-MM-dd} 起有效，新版本须在其后开始。");

    private static string Name(ProjectStageName stage) => Sql.SqlNames.SnakeCase(stage.ToString()).ToUpperInvariant();
}
