using System.Globalization;
using Geo.Data.Parcels;
using Geo.Land.Codes;
using Geo.Query.Mutations;
using Geo.Query.Plans;
using Geo.Server.Schema.SiteSearch;

namespace Geo.Server.Mutations;

/// <summary>Every sentence about a write that a client may read, each with its code.</summary>
internal static partial class Messages
{
    public static Refusal Forbidden(string countyCode) => new("FORBIDDEN", $"You may not write records of the county {countyCode}.");

    /// <summary>The same, said of a row of a file.</summary>
    public static UserError ForeignRow(string countyCode) =>
        Error("code", Forbidden(countyCode).Code, Forbidden(countyCode).Message, $"您不能写入 {countyCode} 的记录。");

    public static UserError BadCode(CodeRefusal refusal) => Error("code", "BAD_CODE", refusal.Message, refusal.Chinese);

    public static UserError DuplicateCode(string code) => Error("code", "DUPLICATE_CODE", $"There is a parcel with the code {code} already.", $"宗地代码 {code} 已被占用。");

    public static UserError DuplicateCode() => Error("code", "DUPLICATE_CODE", "There is a parcel with this code already.", "此宗地代码已被占用。");

    public static UserError BadId() => Error("id", "BAD_ID", "This is not an id of a parcel.", "这不是地块的标识。");

    public static UserError NoParcel() => Error("id", "NOT_FOUND", "There is no parcel with this id.", "没有此地块。");

    public static UserError StaleVersion(int version) =>
        Error("version", "STALE_VERSION", $"The parcel has been written since version {version}; look at the record as it is and decide again.", $"此地块在版本 {version} 之后已被更改，请查看当前记录后再决定。");

    public static UserError Retired() => Error("id", "PARCEL_RETIRED", "The parcel is retired and does not change any more.", "此地块已注销，不再变更。");

    public static UserError OriginNotAllowed() =>
        Error("origin", "ORIGIN_NOT_ALLOWED", "GENERATED marks demo data that a program made; a registered parcel is REPORTED or SURVEYED.", "GENERATED 只用于程序生成的演示数据，登记的地块应为 REPORTED（公开报道）或 SURVEYED（实测）。");

    public static UserError BlankText(string field) => Error(field, "BLANK", $"{field} says nothing.", "不能只有空白。");

    public static UserError LongText(string field, int most) => Error(field, "TOO_LONG", $"{field} has more than {most} characters.", $"超过 {most} 个字。");

    public static UserError FutureDay(string field) => Error(field, "BAD_DATE", $"{field} is a day in the future.", "日期在今天之后。");

    public static UserError EarlyDay(string field) => Error(field, "BAD_DATE", $"{field} is before 1949.", "日期早于 1949 年。");

    public static UserError BadRegisteredArea() => Error("registeredArea", "BAD_AREA", "The registered area must be at least 0.01 m² and less than 1,000,000 km².", "登记面积应不小于 0.01 平方米，且小于 100 万平方公里。");

    public static UserError NotAnOutline(string kind) =>
        Error("boundary", "NOT_AN_OUTLINE", $"An outline is a Polygon or a MultiPolygon; this is a {kind}.", $"界线应为面（Polygon 或 MultiPolygon），这是 {kind}。");

    public static UserError NotAPoint(string kind) => Error("location", "NOT_A_POINT", $"A location is a Point; this is a {kind}.", $"位置应为点，给出的是 {kind}。");

    public static UserError PointOutsideChina() =>
        Error("location", "OUTSIDE_CHINA", "The point lies outside of China (73 to 136 E, 3 to 54 N). Is latitude before longitude, or a projection not named?", "点位不在中国境内（东经 73 至 136 度，北纬 3 至 54 度）。是否纬度在前，或未指明投影坐标系？");

    public static UserError OutsideChina() =>
        Error("boundary", "OUTSIDE_CHINA", "The outline lies outside of China (73 to 136 E, 3 to 54 N). Is latitude before longitude, or a projection not named?", "界线在中国范围（东经 73 至 136 度，北纬 3 至 54 度）之外。是否纬度写在了前面，或坐标系没有说明？");

    public static UserError TooSmall() => Error("boundary", "OUTLINE_TOO_SMALL", "The outline has less than 1 m².", "界线内不足 1 平方米。");

    public static UserError TooWide() => Error("boundary", "OUTLINE_TOO_LARGE", $"The outline reaches into more than {LandCells.Most} cells of 0.01 degree.", $"界线跨越 {LandCells.Most} 个以上 0.01 度的格网。");

    public static UserError OutsideCounty(string countyCode) => Error(
        "boundary",
        "OUTSIDE_COUNTY",
        $"The outline leaves the county {countyCode}, which its code names, by more than {ParcelGround.CountyBufferMetres.ToString("F0", CultureInfo.InvariantCulture)} m.", $"界线超出宗地代码所属的县（市、区）{countyCode} 达 {ParcelGround.CountyBufferMetres.ToString("F0", CultureInfo.InvariantCulture)} 米以上。");

    public static UserError Overlaps(IReadOnlyList<(string Code, double Mu)> overlaps)
    {
        bool isCut = overlaps.Count >= ParcelGround.MostOverlaps;
        IEnumerable<(string Code, string Mu)> told = overlaps.Select(overlap => (overlap.Code, overlap.Mu.ToString("0.####", CultureInfo.InvariantCulture)));
        return Error(
            "boundary",
            "OVERLAPS_PARCELS",
            $"The outline overlaps {(isCut ? "at least " : "")}{overlaps.Count} active parcel(s): {string.Join(", ", told.Select(overlap => $"{overlap.Code} by {overlap.Mu} mu"))}.",
            $"界线与{(isCut ? "至少 " : " ")}{overlaps.Count} 宗现行地块重叠：{string.Join("、", told.Select(overlap => $"{overlap.Code} 重叠 {overlap.Mu} 亩"))}。");
    }

    public static UserError UnknownSource() => Error("sourceKey", "UNKNOWN_SOURCE", "There is no source with this key.", "没有此来源。");

    public static UserError UnknownPlatform() => Error("platformKey", "UNKNOWN_PLATFORM", "There is no platform with this key.", "没有此产业平台。");

    public static UserError UnknownTownship() => Error("townshipCode", "UNKNOWN_TOWNSHIP", "The county that the code names has no township with this code.", "宗地代码所属的县（市、区）没有此镇街。");

    public static UserError UnknownLandUse(string field) =>
        Error(field, "UNKNOWN_LAND_USE", $"{field} names a use that its classification does not have.", "所选分类标准中没有此地类代码。");

    public static UserError BrokenOutline() => Error("boundary", "BAD_GEOMETRY", "The database does not accept the outline.", "数据库不接受此界线。");

    public static Refusal ForbiddenRegion(string regionCode) => new("FORBIDDEN", $"You may not write demands of the region {regionCode}.");

    public static UserError NoDemandId() => Error("id", "BAD_ID", "This is not an id of a demand.", "这不是用地需求的标识。");

    public static UserError NoDemand() => Error("id", "NOT_FOUND", "There is no demand with this id.", "没有此用地需求。");

    public static UserError MissingVersion() => Error("version", "MISSING_VERSION", "A demand that is there is changed with the version that was seen.", "修改已有的用地需求须附所见版本。");

    public static UserError StaleDemand(int version) =>
        Error("version", "STALE_VERSION", $"The demand has been written since version {version}; look at the record as it is and decide again.", $"此用地需求在版本 {version} 之后已被更改，请查看当前记录后再决定。");

    public static UserError RetiredDemand() => Error("id", "DEMAND_RETIRED", "The demand is retired and does not change any more.", "此用地需求已撤销，不再变更。");

    public static UserError GeneratedDemand() =>
        Error("origin", "ORIGIN_NOT_ALLOWED", "GENERATED marks demo data that a program made; a demand is REPORTED or SURVEYED.", "GENERATED 只用于程序生成的演示数据，用地需求应为 REPORTED（公开报道）或 SURVEYED（实测）。");

    public static UserError UnknownRegion() => Error("regionCode", "UNKNOWN_REGION", "There is no region with this code.", "没有此行政区划代码。");

    public static UserError CrossedPeriod() => Error("validTo", "BAD_PERIOD", "validTo lies before validFrom.", "有效期的末日早于首日。");

    public static UserError BadCriteria(CriteriaProblem problem) => new(["criteria", .. problem.Path], "BAD_CRITERIA", problem.Text, "此项选址条件不成立，请核对取值。");

    private static UserError Error(string field, string code, string message, string chinese) => new([field], code, message, chinese);
}
