using System.Globalization;

namespace Geo.Exchange.Intake;

/// <summary>Each reason for not reading a file, once.</summary>
internal static partial class IntakeMessages
{
    private const string WholeFile = "file";

    public static IntakeRefusal EmptyFile(string name) =>
        new("EMPTY_FILE", $"{Short(name)} is empty.", $"{Short(name)} 是空文件。", WholeFile);

    public static IntakeRefusal FileTooLarge(string name, long bytes, long limit) =>
        new("FILE_TOO_LARGE", $"{Short(name)} has {Size(bytes)}; at most {Size(limit)} are read.", $"{Short(name)} 大小为 {Size(bytes)}，上限为 {Size(limit)}。", WholeFile);

    public static IntakeRefusal UnknownFormat(string name) => new(
        "UNKNOWN_FORMAT",
        $"{Short(name)} is none of the formats that are read: Shapefile (zip), GeoPackage, File Geodatabase (zip), GeoJSON, FlatGeobuf, KML, DXF, MapInfo, CSV, XLSX, boundary-point TXT.",
        $"{Short(name)} 不是可读取的格式：Shapefile（zip）、GeoPackage、File Geodatabase（zip）、GeoJSON、FlatGeobuf、KML、DXF、MapInfo、CSV、XLSX、界址点坐标 TXT。",
        WholeFile);

    public static IntakeRefusal WrongExtension(string name, IntakeFormat named, IntakeFormat found) => new(
        "WRONG_EXTENSION",
        $"{Short(name)} is named as {named} and holds {found}; name it by what it holds.",
        $"{Short(name)} 的扩展名表示 {named}，实际内容是 {found}；请改正扩展名。",
        WholeFile);

    public static IntakeRefusal MissingParts(string name, IReadOnlyList<string> parts) => new(
        "MISSING_PARTS",
        $"{Short(name)} lacks {string.Join(", ", parts)}; send all its parts in one zip.",
        $"{Short(name)} 缺少 {string.Join("、", parts)}；请将全部组成文件放在一个 zip 中。",
        Short(name));

    public static IntakeRefusal Damaged(string place, string how) =>
        new("DAMAGED_FILE", $"The file is cut or damaged: {Short(how)}.", $"文件被截断或已损坏：{Short(how)}。", Short(place));

    public static IntakeRefusal NotReadable(string place, string reason) =>
        new("NOT_READABLE", $"The file cannot be read: {Short(reason)}", $"文件无法读取：{Short(reason)}", Short(place));

    public static IntakeRefusal TooSlow(int seconds) =>
        new("TOO_SLOW", $"Reading took longer than {seconds} s.", $"读取时间超过 {seconds} 秒。", WholeFile);

    public static IntakeRefusal TooMuchMemory(string place) => new(
        "TOO_MUCH_MEMORY",
        "Reading one of its parts needs more memory than is given to a file; a single shape or text in it is too large.",
        "读取该文件所需内存超过上限；其中可能有过大的图形或文本。",
        Short(place));

    public static IntakeRefusal TooManyFields(string place, int fields, int limit) =>
        new("TOO_MANY_FIELDS", $"{fields} columns; at most {limit} are read.", $"共有 {fields} 列，上限为 {limit} 列。", Short(place));

    public static IntakeRefusal TooManyRows(string place, long limit) =>
        new("TOO_MANY_ROWS", $"More than {limit} rows; send it in parts.", $"超过 {limit} 行，请分批提交。", Short(place));

    public static IntakeRefusal TooManyLayers(string name, int layers, int limit) =>
        new("TOO_MANY_LAYERS", $"{layers} layers; at most {limit} are read.", $"共有 {layers} 个图层，上限为 {limit} 个。", Short(name));

    public static IntakeRefusal NoLayers(string name) =>
        new("NO_LAYERS", $"{Short(name)} holds no layer.", $"{Short(name)} 中没有图层。", WholeFile);

    public static IntakeRefusal UnknownLayer(string layer) =>
        new("UNKNOWN_LAYER", $"The file has no layer \"{Short(layer)}\".", $"文件中没有图层“{Short(layer)}”。", Short(layer));

    public static IntakeRefusal UnsafeLayerName(string layer) =>
        new("UNSAFE_LAYER_NAME", $"The layer \"{Short(layer)}\" has a name that is not handed to a program; rename it.", $"图层名“{Short(layer)}”不安全，请改名。", Short(layer));

    public static IntakeRefusal RowTooLarge(string place, int vertices) => new(
        "TOO_MANY_VERTICES",
        $"A shape has more than {vertices} points in one ring, or a text is as large as that.",
        $"某个图形单环超过 {vertices} 个点，或某个文本过大。",
        Short(place));

    public static IntakeRefusal CrsMissing(string layer) => new(
        "CRS_MISSING",
        $"The layer \"{Short(layer)}\" does not say in which coordinate system it is; choose one.",
        $"图层“{Short(layer)}”没有坐标系信息，请指定。",
        Short(layer));

    public static IntakeRefusal CrsUnknown(int epsg) => new(
        "CRS_NOT_SUPPORTED",
        $"EPSG:{epsg} cannot be chosen; 4490, 4326, 3857 and the Gauss-Krüger zones of CGCS2000 (4491 to 4554) can.",
        $"不支持指定 EPSG:{epsg}；可指定 4490、4326、3857 以及 CGCS2000 高斯-克吕格各带（4491–4554）。",
        WholeFile);

    public static IntakeRefusal SwapNeedsKnownCrs(string layer) => new(
        "CRS_NOT_SUPPORTED",
        $"The axes of \"{Short(layer)}\" can be swapped only when its coordinate system is chosen too.",
        $"交换“{Short(layer)}”的坐标轴时必须同时指定坐标系。",
        Short(layer));

    public static IntakeRefusal UnknownEncoding(string name) =>
        new("UNKNOWN_ENCODING", $"The encoding \"{Short(name)}\" is not known; UTF-8, GB18030 and Big5 are.", $"未知编码“{Short(name)}”；可用 UTF-8、GB18030、Big5。", WholeFile);

    public static IntakeRefusal ZeroInText(string file, long record, string field) => new(
        "ZERO_IN_TEXT",
        $"Record {record} of {Short(file)}: the field {Short(field)} has a zero byte with text behind it.",
        $"{Short(file)} 第 {record} 条记录：字段 {Short(field)} 中有空字节（NUL），其后还有内容。",
        string.Create(CultureInfo.InvariantCulture, $"record {record}, field {Short(field)}"));

    public static IntakeRefusal GdalMissing { get; } = new(
        "GDAL_MISSING", "This server has no GDAL (package gdal-bin), which reads this format.", "服务器未安装读取该格式所需的 GDAL（gdal-bin）。", WholeFile);

    // Names come from strangers: kept short and on one line.
    private static string Short(string text)
    {
        string line = new([.. text.Select(letter => char.IsControl(letter) ? ' ' : letter)]);
        return string.IsNullOrWhiteSpace(line) ? "(no name)" : line.Length <= 300 ? line : string.Concat(line.AsSpan(0, 300), "…");
    }

    private static string Size(long bytes) => bytes < 10 << 20
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes} B")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes >> 20} MiB");
}
