using Geo.Exchange.Coordinates;
using Geo.Exchange.Intake;

namespace Geo.Exchange.Detective;

/// <summary>What the detective says, each sentence once.</summary>
internal static class FindingMessages
{
    public static IntakeFinding CrsMissing(IReadOnlyDictionary<string, string> evidence, IntakeOptions fix) => new(
        "CRS_MISSING", $"The layer names no coordinate system; its numbers look like EPSG:{fix.Epsg}.", $"图层没有坐标系信息；从数值看可能是 EPSG:{fix.Epsg}。", evidence, fix);

    public static IntakeFinding MetresAsDegrees(IReadOnlyDictionary<string, string> evidence, IntakeOptions fix) => new(
        "METRES_AS_DEGREES", $"The layer says degrees and holds metres; its numbers look like EPSG:{fix.Epsg}.", $"图层标注为经纬度，但数值是米；可能是 EPSG:{fix.Epsg}。", evidence, fix);

    public static IntakeFinding DegreesAsMetres(IReadOnlyDictionary<string, string> evidence, IntakeOptions fix) => new(
        "DEGREES_AS_METRES", "The layer says metres and holds degrees.", "图层标注为投影坐标（米），但数值是经纬度。", evidence, fix);

    public static IntakeFinding ZonePrefix(IReadOnlyDictionary<string, string> evidence, IntakeOptions fix) => new(
        "ZONE_PREFIX",
        $"The zone number in front of the eastings is not the one the layer says; the numbers are EPSG:{fix.Epsg}.",
        $"东坐标前的带号与图层坐标系不一致；数值对应 EPSG:{fix.Epsg}。",
        evidence,
        fix);

    public static IntakeFinding SwappedAxes(IReadOnlyDictionary<string, string> evidence, IntakeOptions fix) => new(
        "SWAPPED_AXES", "The northing or latitude stands where the easting or longitude should.", "坐标轴颠倒：纵坐标（纬度）在前。", evidence, fix);

    public static IntakeFinding NoPlaceInChina(IReadOnlyDictionary<string, string> evidence) => new(
        "NOT_IN_CHINA", "The numbers are no place in China in any system that is used there.", "在国内常用坐标系下，这些数值都不在中国范围内。", evidence, null);

    public static IntakeFinding Shifted(ChinaShift shift, IReadOnlyDictionary<string, string> evidence, IntakeOptions fix)
    {
        string name = shift == ChinaShift.Gcj02 ? "GCJ-02" : "BD-09";
        return new("SHIFTED", $"The land lies beside the boundary of the county as {name} would move it.", $"图形相对县界整体偏移，可能是 {name} 坐标。", evidence, fix);
    }

    public static IntakeFinding NotOfEncoding(string encoding, int rows, IntakeOptions fix) => new(
        "WRONG_CODE_PAGE",
        $"Texts are not {encoding}; try {fix.Encoding}.",
        $"文本不是 {encoding} 编码；可尝试 {fix.Encoding}。",
        new Dictionary<string, string>(StringComparer.Ordinal) { ["encoding"] = encoding, ["rows"] = rows.ToString(System.Globalization.CultureInfo.InvariantCulture) },
        fix);

    public static IntakeFinding Mojibake(string read, string written, string before, string after, IntakeOptions? fix) => new(
        "WRONG_CODE_PAGE",
        fix is null ? $"Texts were written in {written} and stored as {read} before they came here; make the file again." : $"Texts are in {written} and were read as {read}.",
        fix is null ? $"文本在提交前已被按 {read} 误读（原为 {written}），请重新导出文件。" : $"文本为 {written} 编码，却按 {read} 读取。",
        new Dictionary<string, string>(StringComparer.Ordinal) { ["asRead"] = before, ["asWritten"] = after },
        fix);

    public static IntakeFinding OldDatum(string name) => new(
        "OLD_DATUM",
        $"\"{name}\" is an older datum; without the seven parameters of the place its land is up to a hundred metres off.",
        $"“{name}”为旧基准；没有当地七参数时位置误差可达上百米。",
        new Dictionary<string, string>(StringComparer.Ordinal) { ["says"] = name },
        null);

    public static IntakeFinding Ignored(IReadOnlyList<string> entries) => new(
        "ENTRIES_IGNORED",
        $"The archive holds {entries.Count} files that were not looked at.",
        $"压缩包中有 {entries.Count} 个文件未读取。",
        new Dictionary<string, string>(StringComparer.Ordinal) { ["entries"] = string.Join(", ", entries.Take(20)) },
        null);

    public static IntakeFinding AreaDiffers(long parcels, string first) => new(
        "AREA_DIFFERS",
        $"{parcels} parcels state an area that is over 1 % off the area of their points.",
        $"{parcels} 个地块的标注面积与界址点计算面积相差超过 1%。",
        new Dictionary<string, string>(StringComparer.Ordinal) { ["first"] = first },
        null);

    public static IntakeFinding PointsDiffer(long parcels, string first) => new(
        "POINT_COUNT_DIFFERS",
        $"{parcels} parcels state another number of points than follow.",
        $"{parcels} 个地块的界址点数与实际不符。",
        new Dictionary<string, string>(StringComparer.Ordinal) { ["first"] = first },
        null);

    public static IntakeFinding ZoneDiffers(int stated, int prefix) => new(
        "ZONE_PREFIX",
        $"The header says zone {stated} and the eastings begin with {prefix}; the eastings are believed.",
        $"文件头带号为 {stated}，而坐标带号为 {prefix}；以坐标为准。",
        new Dictionary<string, string>(StringComparer.Ordinal) { ["stated"] = $"{stated}", ["prefix"] = $"{prefix}" },
        null);
}
