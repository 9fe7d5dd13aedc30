using System.Globalization;
using Geo.Data.Parcels;
using Geo.Land.Projects;
using Geo.Query.Mutations;

namespace Geo.Server.Mutations;

/// <summary>What acts on redevelopment, projects, campaigns, quotas and constraints can be refused for.</summary>
internal static partial class Messages
{
    public static UserError AlreadyWithdrawn(string record) => Error("id", "ALREADY_WITHDRAWN", $"The {record} is withdrawn already.");

    public static UserError WithdrawnFinding() => new([], "WITHDRAWN", "The finding is withdrawn: nothing answers it any more.");

    public static UserError DisposalStands() => Error("id", "DISPOSAL_STANDS", "A disposal answers this finding: withdraw it first, by `withdrawDisposal`.");

    public static UserError AlreadyFinished() => Error("id", "ALREADY_FINISHED", "The redevelopment is finished already.");

    public static UserError MoreThanParcel() => Error("area", "BAD_AREA", "The work covers more than the parcel has.");

    public static UserError StageOutOfOrder(StageFacts other, string field) =>
        Error(field, "OUT_OF_ORDER", $"This contradicts the day on record of the stage {Name(other.Stage)}: a project comes to its stages in their order.");

    public static UserError ProjectStageReason(ProjectStageName from, ProjectStageName to) => ReasonNeeded(
        $"The project stands at {Name(from)} and comes to {Name(to)}: tell why it {(to < from ? "goes back" : "passes over a stage")}.");

    public static UserError ParcelNotOfCounty(string county) => new([], "OTHER_COUNTY", $"The project is run by the county {county}; this parcel lies in another one.");

    public static UserError TooMany(string field, int most) => Error(field, "TOO_MANY", $"{field} may hold {most} at most.");

    public static UserError Empty(string field) => Error(field, "EMPTY", $"{field} holds nothing.");

    public static UserError Twice() => new([], "TWICE", "This is given twice.");

    public static UserError NotOnList() => Error("campaignKey", "NOT_ON_LIST", "The project is not on the list of this campaign: put it there by `enlistProject`.");

    public static UserError StruckOff() => Error("id", "ALREADY_STRUCK_OFF", "The project is struck off the list already.");

    public static UserError UnknownMetric() => Error("metric", "UNKNOWN_METRIC", "There is no metric with this key, or nobody sets targets for it.");

    public static UserError QuotaExceeded(decimal left) => Error("areaMu", "QUOTA_EXCEEDED", $"The quota has {Plain(left)} mu left.");

    public static UserError LessThanUsed(decimal used) => Error("grantedMu", "QUOTA_EXCEEDED", $"{Plain(used)} mu of the quota are used already.");

    public static UserError OtherCountyContract() => Error("contract", "OTHER_COUNTY", "The contract is of another county than the use.");

    public static UserError AlreadyOnList() => Error("campaignKey", "ALREADY_ON_LIST", "The project is on the list of this campaign already.");

    public static UserError OtherRegion() => Error("campaignKey", "OTHER_REGION", "The campaign is run by a region that the project does not lie in.");

    public static UserError LeavesCounty(string countyCode) => Error(
        "boundary",
        "OUTSIDE_COUNTY",
        $"The outline leaves the county {countyCode} by more than {ParcelGround.CountyBufferMetres.ToString("F0", CultureInfo.InvariantCulture)} m.");

    public static UserError BrokenAreas() => Error("areas", "BAD_GEOMETRY", "The database does not accept one of the outlines.");

    public static UserError HardKind() => Error("hardness", "HARD_KIND", "An area of this kind forbids: it is HARD.");

    public static UserError ConstraintEnded() => Error("id", "CONSTRAINT_ENDED", "The area has its last day already.");

    public static UserError VersionNotLater(DateOnly newest) =>
        Error("validFrom", "VERSION_NOT_LATER", $"The newest version on record is valid from {newest:yyyy-MM-dd}; a new one begins after it.");

    private static string Name(ProjectStageName stage) => Sql.SqlNames.SnakeCase(stage.ToString()).ToUpperInvariant();
}
