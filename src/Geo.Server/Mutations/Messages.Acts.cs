using System.Globalization;
using Geo.Query.Mutations;
using Geo.Query.Plans;

namespace Geo.Server.Mutations;

/// <summary>What acts on any kind of record can be refused for.</summary>
internal static partial class Messages
{
    public static Refusal ForbiddenRecord(string noun) => new("FORBIDDEN", $"You may not write this {noun}.");

    public static Refusal ForbiddenAnywhere() => new("FORBIDDEN", "You may not write records of any county.");

    public static Refusal ForbiddenPlace(string regionCode) => new("FORBIDDEN", $"You may not write records of the region {regionCode}.");

    public static UserError BadRecordId(string noun) => Error("id", "BAD_ID", $"This is not an id of a record of this kind ({noun}).", "这不是此类记录的标识。");

    public static UserError NoRecord(string noun) => Error("id", "NOT_FOUND", $"There is no {noun} with this id.", "没有此记录。");

    public static UserError StaleRecord(string noun, int version) =>
        Error("version", "STALE_VERSION", $"The {noun} has been written since version {version}; look at the record as it is and decide again.", $"此记录在版本 {version} 之后已被更改，请查看当前记录后再决定。");

    public static UserError BadReference(string noun) => new([], "BAD_ID", $"This names no {noun}: the id is one of another kind of record.", "此标识属于另一类记录。");

    public static UserError NoReference(string noun) => new([], "NOT_FOUND", $"There is no such {noun}.", "没有此记录。");

    public static UserError RetiredParcel() => new([], "PARCEL_RETIRED", "The parcel is retired and takes no more records.", "此地块已注销，不再登记其他记录。");

    public static UserError BadKey(string field) => Error(field, "BAD_KEY", $"{field} is made of small letters, digits and hyphens, begins with a letter and has 60 characters at most.", "应由小写字母、数字和连字符组成，以字母开头，最多 60 个字符。");

    public static UserError RegionOrPlatform() => Error("regionCode", "REGION_OR_PLATFORM", "Tell either regionCode or platformKey.", "行政区划与产业平台须且只须说明其一。");

    public static UserError Required(string field) => Error(field, "REQUIRED", $"{field} cannot be taken away.", "此项不能清空。");

    public static UserError Missing(string field) => Error(field, "MISSING", $"{field} must be told here.", "此项必须填写。");

    public static UserError Unknown(string field, string noun) =>
        Error(field, $"UNKNOWN_{noun.Replace(' ', '_').ToUpperInvariant()}", $"There is no {noun} with this key.", "没有此代码。");

    public static UserError Duplicate(string field, string sentence, string chinese) => Error(field, $"DUPLICATE_{Snake(field)}", sentence, chinese);

    public static UserError LateDay(string field) => Error(field, "BAD_DATE", $"{field} is after 2999.", "日期晚于 2999 年。");

    public static UserError ControlText(string field) => Error(field, "BAD_TEXT", $"{field} holds a character that cannot be shown.", "含有无法显示的字符。");

    public static UserError OutOfOrder(string earlier, string later) => Error(later, "BAD_PERIOD", $"{later} lies before {earlier}.", "此日期早于它之前应有的日期。");

    public static UserError Together(string field, string other) => Error(field, "INCOMPLETE", $"{field} is told together with {other}.", "此项须与相关的一项同时填写。");

    public static UserError BadNumber(string field, decimal least, decimal most) =>
        Error(field, "BAD_NUMBER", $"{field} must lie between {Plain(least)} and {Plain(most)}.", $"应在 {Plain(least)} 与 {Plain(most)} 之间。");

    public static UserError BadArea(string field, decimal least, decimal most) =>
        Error(field, "BAD_AREA", $"{field} must be at least {Plain(least)} m² and less than {Plain(most)} m².", $"面积应不小于 {Plain(least)} 平方米，且小于 {Plain(most)} 平方米。");

    public static UserError NoSuchOrigin() => Error("origin", "ORIGIN_NOT_ALLOWED", "GENERATED marks demo data that a program made; a record is REPORTED or SURVEYED.", "GENERATED 只用于程序生成的演示数据，记录应为 REPORTED（公开报道）或 SURVEYED（实测）。");

    public static UserError NothingTold(params string[] fields) =>
        Error(fields[0], "NOTHING_TOLD", $"At least one of these must be told: {string.Join(", ", fields)}.", "至少填写其中一项。");

    public static UserError ReasonNeeded(string why, string chinese) => Error("reason", "REASON_REQUIRED", why, chinese);

    private static string Plain(decimal number) => number.ToString("0.#####", CultureInfo.InvariantCulture);

    private static string Snake(string field) => Sql.SqlNames.SnakeCase(char.ToUpperInvariant(field[0]) + field[1..]).ToUpperInvariant();
}
