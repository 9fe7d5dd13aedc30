using Geo.Query.Mapping;
using Geo.Server.Imports.Mapping;
using Geo.Server.Imports.Reports;

namespace Geo.Server.Schema.Imports;

/// <summary>What the API shows of what is found in files, how they are mapped and what became of their rows.</summary>
internal static class ImportObjects
{
    private static readonly ObjectMap Column = new ObjectMapBuilder<InspectedField>("ImportColumn", "A column of a layer (源字段).")
        .Field("name", column => column.Name, "As the file names it (字段名).")
        .Field("kind", column => column.Kind.ToString().ToUpperInvariant(), "What it says it holds (字段类型): TEXT, INTEGER, NUMBER, BOOLEAN, DATE, DATETIME or OTHER.")
        .Build();

    private static readonly ObjectMap Row = new ObjectMapBuilder<InspectedRow>("ImportSampleRow", "One of the first rows of a layer (样例行).")
        .Leaves("values", row => row.Values.Select(value => value ?? ""), "The values in the order of `columns` (值); empty where there is none.")
        .Build();

    private static readonly ObjectMap Proposal = new ObjectMapBuilder<Geo.Exchange.Intake.IntakeOptions>("ImportReading", "How a file may be read (读取方式), as `startImport` takes it.")
        .OptionalText("encoding", options => options.Encoding, "The encoding of texts (文字编码).")
        .Field("epsg", options => options.Epsg, "The EPSG code of the coordinates (坐标系).")
        .Field("swapAxes", options => options.SwapAxes, "Whether the first ordinate is the northing or latitude (坐标轴互换).")
        .Field("shift", options => options.Shift.ToString().ToUpperInvariant(), "The shift of a web map (坐标偏移): NONE, GCJ02 or BD09.")
        .Build();

    private static readonly ObjectMap Finding = new ObjectMapBuilder<InspectedFinding>("ImportFinding", "Something a person should look at before the file is taken (疑点).")
        .Field("code", finding => finding.Code, "A stable word (代码).")
        .Field("message", finding => finding.Message, "What it is, in English (英文说明).")
        .Field("messageZh", finding => finding.Chinese, "What it is, in Chinese (中文说明).")
        .OptionalObject("proposal", finding => finding.Proposal, Proposal, "Reading it like this would put it right (建议读取方式); null where nothing can be proposed.")
        .Build();

    private static readonly ObjectMap Layer = new ObjectMapBuilder<InspectedLayer>("ImportLayer", "A layer, table or sheet of a file (图层).")
        .Field("name", layer => layer.Name, "What it is asked for by (图层名).")
        .Field("geometryKind", layer => layer.GeometryKind, "The kind of its shapes as the file says it (几何类型).")
        .Field("rowCount", layer => (int?)layer.RowCount, "How many rows it has (行数); null where only reading tells.")
        .OptionalText("encoding", layer => layer.Encoding, "What its texts are read in (文字编码); null where the format knows only Unicode.")
        .Field("epsg", layer => layer.Epsg, "The EPSG code of its coordinates (坐标系代码); null where it has none or is not known.")
        .OptionalText("crsName", layer => layer.CrsName, "The coordinate system as the file names it (坐标系名称).")
        .Leaves("extent", layer => layer.Extent, "West, south, east and north in the file's own coordinates (范围); empty where it has no shapes.")
        .Objects("columns", layer => layer.Fields, Column, "Its columns in order (源字段).")
        .Objects("sample", layer => layer.Sample, Row, "Its first rows (样例行), at most ten.")
        .Objects("findings", layer => layer.Findings, Finding, "What a person should look at (疑点).")
        .Build();

    /// <summary>What was found in a file.</summary>
    public static readonly ObjectMap Inspection = new ObjectMapBuilder<ImportInspection>("ImportInspection", "What was found in a file (识别结果).")
        .Objects("layers", inspection => inspection.Layers, Layer, "Its layers, tables or sheets (图层).")
        .Build();

    private static readonly ObjectMap Pair = new ObjectMapBuilder<MappedText>("ImportFieldMapping", "What is said of one field of the record (字段对应项).")
        .Field("field", pair => pair.Field, "The field of the record (目标字段), such as `registeredArea`.")
        .Field("value", pair => pair.Value, "The column of the file (源字段), or the value for all rows (固定值).")
        .Build();

    private static readonly ObjectMap Meaning = new ObjectMapBuilder<MappedWord>("ImportWordMapping", "What a word of the file stands for (值的含义).")
        .Field("field", word => word.Field, "The field of the record (目标字段).")
        .Field("from", word => word.From, "The word of the file (原值).")
        .Field("to", word => word.To, "What it stands for (目标值).")
        .Build();

    /// <summary>Which field is which.</summary>
    public static readonly ObjectMap Mapping = new ObjectMapBuilder<FieldMapping>("ImportMapping", "Which field of a file is which of the record (字段对应).")
        .Objects("fields", mapping => mapping.Fields.Select(pair => new MappedText(FieldMapping.NameOf(pair.Key), pair.Value)), Pair, "Where fields come from (字段来源).")
        .Objects("constants", mapping => mapping.Constants.Select(pair => new MappedText(FieldMapping.NameOf(pair.Key), pair.Value)), Pair, "What is the same for all rows (固定值).")
        .Objects(
            "values",
            mapping => mapping.Values.SelectMany(pair => pair.Value.Select(word => new MappedWord(FieldMapping.NameOf(pair.Key), word.Key, word.Value))),
            Meaning,
            "What words of the file stand for (值的含义).")
        .Field("areaUnit", mapping => Enum.Parse<AreaUnit>(mapping.AreaUnit.ToString()), "The unit of the registered areas (面积单位).")
        .Build();

    private static readonly ObjectMap Problem = new ObjectMapBuilder<RowProblemText>("ImportProblem", "What is wrong with a row (问题).")
        .Field("field", problem => problem.Field, "The field of the record (字段).")
        .Field("code", problem => problem.Code, "A stable word (原因代码).")
        .Field("message", problem => problem.Message, "What is wrong, in a sentence (说明).")
        .Field("messageZh", problem => problem.Chinese ?? problem.Message, "The same in Chinese (中文说明); in reports of earlier versions the English one.")
        .Build();

    private static readonly ObjectMap Rejection = new ObjectMapBuilder<RejectedRow>("ImportRejection", "A row that is refused (被拒绝的行).")
        .Field("row", row => (int)row.Row, "Its number, from 1 (行号).")
        .Field("place", row => row.Place, "Where it stands in the file (位置).")
        .OptionalText("parcelCode", row => row.Code, "The cadastral code it gives (宗地代码); null where it is none.")
        .Objects("problems", row => row.Problems, Problem, "What is wrong with it (问题).")
        .Shape(
            "outline",
            row => row.Outline is { } wkb ? new ReadOnlyMemory<byte>(wkb) : (ReadOnlyMemory<byte>?)null,
            "Its outline as it was read (界线), CGCS2000, valid or not: the box around one of more than 2000 positions. Null where none could be read.")
        .Build();

    private static readonly ObjectMap Overlap = new ObjectMapBuilder<OverlappingPair>("ImportOverlap", "Two outlines that overlap by more than drawn neighbours may (压盖).")
        .Field("row", pair => (int)pair.Row, "The number of the row (行号).")
        .Field("parcelCode", pair => pair.Code, "The cadastral code of the row (宗地代码).")
        .Field("otherRow", pair => (int?)pair.OtherRow, "The number of the other row (另一行号); null for a parcel that is there already.")
        .Field("otherCode", pair => pair.OtherCode, "The cadastral code of the other (另一宗地代码).")
        .Field("areaMu", pair => pair.AreaMu, "The land in common (压盖面积) in mu, on the ellipsoid.")
        .Build();

    private static readonly ObjectMap Seconds = new ObjectMapBuilder<ImportSeconds>("ImportSeconds", "How long each step took, in seconds (各步骤用时).")
        .Field("read", seconds => seconds.Read, "Reading the file (读取).")
        .Field("compare", seconds => seconds.Compare, "Comparing the rows with each other and with the records (比对).")
        .Field("overlaps", seconds => seconds.Overlaps, "Looking for overlaps (压盖检查).")
        .Field("write", seconds => seconds.Write, "Writing the records with their history (写入).")
        .Field("adjacency", seconds => seconds.Adjacency, "Keeping the adjacency (相邻关系), in the same transaction and not part of `write`.")
        .Field("report", seconds => seconds.Report, "Writing the report (生成报告).")
        .Build();

    /// <summary>What became of the rows.</summary>
    public static readonly ObjectMap Report = new ObjectMapBuilder<ImportReport>("ImportReport", "What a check or a commit found (检查报告).")
        .Objects("rejections", report => report.Rejected, Rejection, "The first 100 rows that are refused (被拒绝的行).")
        .Objects("overlaps", report => report.Overlaps, Overlap, "The first 100 pairs of outlines that overlap (压盖), the greatest first.")
        .Object("seconds", report => report.Seconds, Seconds, "How long it took (用时).")
        .Build();

    private sealed record MappedText(string Field, string Value);

    private sealed record MappedWord(string Field, string From, string To);
}
