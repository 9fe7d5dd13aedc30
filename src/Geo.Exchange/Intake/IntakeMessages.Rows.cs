namespace Geo.Exchange.Intake;

/// <summary>What is wrong with a row.</summary>
internal static partial class IntakeMessages
{
    public static RowProblem DamagedShape { get; } = new("DAMAGED_SHAPE", "The shape ends before it should.", "图形数据不完整。");

    public static RowProblem UnsupportedShape(uint kind) =>
        new("UNSUPPORTED_SHAPE", $"A shape of kind {kind} (curve, surface or none) is not read.", $"不支持类型为 {kind} 的图形（曲线、曲面等）。");

    public static RowProblem TooManyVertices(long points, int limit) =>
        new("TOO_MANY_VERTICES", $"A ring has {points} points; at most {limit} are read.", $"单环有 {points} 个点，上限为 {limit}。");

    public static RowProblem TooFewPoints(long points, bool isRing) => isRing
        ? new("TOO_FEW_POINTS", $"A ring has {points} points, its closing point counted; it needs four.", $"一个环（含闭合点）只有 {points} 个点，至少需要 4 个。")
        : new("TOO_FEW_POINTS", $"A line has {points} point.", $"一条线只有 {points} 个点。");

    public static RowProblem OpenRing(string first, string last) =>
        new("OPEN_RING", $"A ring begins at {first} and ends at {last}.", $"环的起点 {first} 与终点 {last} 不重合。");

    public static RowProblem NotFinite(string place) =>
        new("NOT_A_COORDINATE", $"{place} is no place on earth in this coordinate system.", $"在该坐标系中 {place} 不是有效坐标。");

    public static RowProblem OutsideChina(string southWest, string northEast) => new(
        "OUTSIDE_CHINA",
        $"The shape lies between {southWest} and {northEast}, outside of China; the coordinate system or the order of the axes is wrong.",
        $"图形位于 {southWest} 与 {northEast} 之间，不在中国范围内；坐标系或坐标轴顺序有误。");

    public static RowProblem BadText(string field, string encoding) =>
        new("BAD_TEXT", $"The field {Short(field)} is not a text in {encoding}.", $"字段 {Short(field)} 不是有效的 {encoding} 文本。");

    public static RowProblem BadWkt(string reason) =>
        new("BAD_WKT", $"The text is no WKT that can be read: {Short(reason)}.", $"无法解析 WKT：{Short(reason)}。");

    public static RowProblem BadNumber(string x, string y) =>
        new("BAD_NUMBER", $"\"{Short(x)}\" and \"{Short(y)}\" are not two numbers.", $"“{Short(x)}”与“{Short(y)}”不是两个数值。");

    public static RowProblem TooManyCells(int cells, int columns) =>
        new("TOO_MANY_CELLS", $"The line has {cells} cells and the table {columns} columns.", $"该行有 {cells} 个单元格，而表头只有 {columns} 列。");

    public static IntakeRefusal ZeroInTable(long line) =>
        new("ZERO_IN_TEXT", $"Line {line} holds a zero byte.", $"第 {line} 行含有空字节（NUL）。", $"line {line}");

    public static IntakeRefusal UnknownColumn(string name) =>
        new("UNKNOWN_COLUMN", $"The table has no column \"{Short(name)}\".", $"表中没有列“{Short(name)}”。", Short(name));

    public static IntakeRefusal Formula(string place) => new(
        "FORMULA", $"{Short(place)} holds a formula; save values only.", $"{Short(place)} 含有公式；请另存为数值。", Short(place));

    public static IntakeRefusal CellError(string place, string error) =>
        new("CELL_ERROR", $"{Short(place)} holds the error {Short(error)}.", $"{Short(place)} 含有错误值 {Short(error)}。", Short(place));
}
