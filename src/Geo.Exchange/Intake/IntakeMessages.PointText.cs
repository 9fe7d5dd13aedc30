namespace Geo.Exchange.Intake;

/// <summary>What is wrong with boundary-point text.</summary>
internal static partial class IntakeMessages
{
    public static IntakeRefusal NoParcels { get; } = new(
        "NO_PARCELS", "The text has no parcel: no section [地块坐标] with a line that ends in @.", "文本中没有地块：缺少 [地块坐标] 或以 @ 结尾的地块描述行。", WholeFile);

    public static IntakeRefusal PointBeforeParcel(long line) =>
        new("POINT_BEFORE_PARCEL", $"Line {line}: a point stands before the first parcel line.", $"第 {line} 行：界址点出现在地块描述行之前。", $"line {line}");

    public static IntakeRefusal MixedZones(long line, int zone, int other) => new(
        "MIXED_ZONES",
        $"Line {line}: an easting of {Zone(other)} in a file whose first is of {Zone(zone)}; send one file for each zone.",
        $"第 {line} 行：东坐标带号（{ZoneInChinese(other)}）与文件首点（{ZoneInChinese(zone)}）不一致；请按带分开提交。",
        $"line {line}");

    public static IntakeRefusal MixedAxes(long line) => new(
        "MIXED_AXES", $"Line {line}: the northing and the easting stand the other way round than in the first point.", $"第 {line} 行：纵横坐标顺序与首点不一致。", $"line {line}");

    public static IntakeRefusal MixedUnits(long line) => new(
        "MIXED_UNITS", $"Line {line}: degrees in a file of metres, or metres in a file of degrees.", $"第 {line} 行：同一文件中混有度和米。", $"line {line}");

    public static IntakeRefusal LineTooLong(long line, int limit) =>
        new("LINE_TOO_LONG", $"Line {line} has more than {limit} characters.", $"第 {line} 行超过 {limit} 个字符。", $"line {line}");

    public static RowProblem BadPointLine(long line, string text) => new(
        "BAD_POINT_LINE",
        $"Line {line}: \"{Short(text)}\" is no point (number, ring, northing, easting).",
        $"第 {line} 行：“{Short(text)}”不是界址点（点号，圈号，X，Y）。");

    public static RowProblem NoPoints(long line) =>
        new("NO_POINTS", $"Line {line}: the parcel has no points.", $"第 {line} 行：该地块没有界址点。");

    private static string Zone(int prefix) => prefix == 0 ? "no zone" : $"zone {prefix}";

    private static string ZoneInChinese(int prefix) => prefix == 0 ? "无带号" : $"{prefix} 带";
}
