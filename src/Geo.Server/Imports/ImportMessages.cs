using System.Globalization;
using Geo.Query.Mutations;

namespace Geo.Server.Imports;

/// <summary>Every sentence about an import that a client may read, each with its code. What rows have in common with mutations stands in <see cref="Geo.Server.Mutations.Messages"/>.</summary>
internal static class ImportMessages
{
    public static UserError NoCode() => new(["code"], "NO_CODE", "The row has no cadastral code.", "此行没有宗地代码。");

    public static UserError NoOutline() => new(["boundary"], "NO_OUTLINE", "The row has no outline.", "此行没有界线。");

    public static UserError BrokenOutline(string reason) => new(["boundary"], "BAD_GEOMETRY", $"The outline cannot be read: {reason}", $"界线无法读取：{reason}");

    public static UserError InvalidOutline(string reason, double longitude, double latitude, double? repaired, double area)
    {
        string at = string.Create(CultureInfo.InvariantCulture, $"{longitude:0.0000000} {latitude:0.0000000}");
        string repair = repaired is { } after ? string.Create(CultureInfo.InvariantCulture, $" A repair would make {after:0.##} m² of {area:0.##} m²; it is not done here.") : "";
        string repairZh = repaired is { } then ? string.Create(CultureInfo.InvariantCulture, $"修复会使 {area:0.##} 平方米变为 {then:0.##} 平方米；此处不修复。") : "";
        return new(["boundary"], "BAD_GEOMETRY", $"The outline is not valid: {reason} at {at}.{repair}", $"界线无效：{at} 处 {reason}。{repairZh}");
    }

    public static UserError NoNumber(string field, string text) => new([field], "BAD_NUMBER", $"'{Short(text)}' is no number.", $"“{Short(text)}”不是数字。");

    public static UserError NoDay(string field, string text) => new([field], "BAD_DATE", $"'{Short(text)}' is no day such as 2026-01-31, 20260131 or 2026年1月31日.", $"“{Short(text)}”不是日期，应如 2026-01-31、20260131 或 2026年1月31日。");

    public static UserError UnknownStage(string text) => new(["stage"], "UNKNOWN_STAGE", $"'{Short(text)}' is no stage of supply; the mapping can say what it means.", $"“{Short(text)}”不是供地阶段；可在字段对应中说明它的含义。");

    public static UserError UnknownOrigin(string text) => new(["origin"], "UNKNOWN_ORIGIN", $"'{Short(text)}' is neither REPORTED nor SURVEYED.", $"“{Short(text)}”既不是 REPORTED（公开报道），也不是 SURVEYED（实测）。");

    public static UserError NoLandUseSystem(string field) =>
        new([field + "System"], "NO_LAND_USE_SYSTEM", $"{field} needs its classification: the same code means another use in another one.", "地类须说明分类标准：同一代码在不同标准中含义不同。");

    public static UserError NoStage() => new(["stage"], "NO_STAGE", "The row is a new parcel and says no stage of supply.", "此行是新地块，但没有说明供地阶段。");

    public static UserError Twice(long other) => new(["code"], "DUPLICATE_IN_FILE", $"Row {other} of the file has the same code.", $"文件第 {other} 行的宗地代码相同。");

    public static UserError Retired(string code) => new(["code"], "PARCEL_RETIRED", $"The number {code} is closed and does not change any more.", $"宗地代码 {code} 已注销，不再变更。");

    public static UserError OverlapsRow(long other, string code, double mu) => new(
        ["boundary"],
        "OVERLAPS_ROWS",
        string.Create(CultureInfo.InvariantCulture, $"The outline overlaps that of row {other}, {code}, by {mu:0.####} mu."),
        string.Create(CultureInfo.InvariantCulture, $"界线与第 {other} 行 {code} 重叠 {mu:0.####} 亩。"));

    public static UserError OverlapsParcel(string code, double mu) => new(
        ["boundary"],
        "OVERLAPS_PARCELS",
        string.Create(CultureInfo.InvariantCulture, $"The outline overlaps the active parcel {code} by {mu:0.####} mu."),
        string.Create(CultureInfo.InvariantCulture, $"界线与现行地块 {code} 重叠 {mu:0.####} 亩。"));

    /// <summary>Why a file is not taken whose outlines lie on each other.</summary>
    public static string TooManyOverlaps(int most) => string.Create(CultureInfo.InvariantCulture, $"More than {most} pairs of outlines may overlap. Is it several layers in one?");

    /// <summary>Why a job fails that was worked on when its server ended.</summary>
    public static (string Code, string Message) ServerEnded() => ("SERVER_ENDED", "The server or its database ended while it worked on the import. Nothing was written.");

    /// <summary>Why a job fails whose file is not there any more.</summary>
    public static (string Code, string Message) FileLost() => ("FILE_LOST", "The uploaded file is gone. Nothing was written.");

    /// <summary>Why a job fails by a mistake of the program.</summary>
    public static (string Code, string Message) Internal() => ("INTERNAL", "Something went wrong here. It has been logged. Nothing was written.");

    /// <summary>Why a job fails whose command was stopped.</summary>
    public static (string Code, string Message) Interrupted() => ("INTERRUPTED", "The command ended before it was done. Nothing was written.");

    /// <summary>Why a file is not taken that has no such layer.</summary>
    public static (string Code, string Message) UnknownLayer(string? layer, IEnumerable<string> layers) =>
        ("UNKNOWN_LAYER", $"The file has no layer '{layer}', but {string.Join(", ", layers)}.");

    /// <summary>Why a commit was refused.</summary>
    public static (string Code, string Message) RowsRejected(long rows) =>
        ("ROWS_REJECTED", string.Create(CultureInfo.InvariantCulture, $"{rows} rows are rejected, so nothing was written. Mend the file, or commit with skipRejected."));

    /// <summary>The same said to whoever asks for the commit.</summary>
    public static UserError RowsAreRejected(long rows)
    {
        (string code, string message) = RowsRejected(rows);
        return new(["skipRejected"], code, message, string.Create(CultureInfo.InvariantCulture, $"有 {rows} 行不接收，因此没有写入。请修改文件，或选择略过这些行。"));
    }

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
