namespace Geo.Exchange.Export;

/// <summary>Counts what a format could not carry.</summary>
internal sealed class ExportNotes
{
    private readonly Dictionary<string, ExportNote> _notes = new(StringComparer.Ordinal);

    public IReadOnlyList<ExportNote> All => [.. _notes.Values];

    public void TextCut(int most) =>
        Add("TEXT_CUT", $"Texts longer than {most} characters, which is all a cell holds, are cut.", $"单元格最多 {most} 个字符，超出部分已截断。");

    public void ShapeTooLong(int most) =>
        Add("SHAPE_LEFT_OUT", $"Shapes whose WKT is longer than the {most} characters of a cell are left out; another format has them.", $"图形的 WKT 超过单元格上限 {most} 个字符，未写出；请改用其他格式。");

    public void NotAPolygon() =>
        Add("NOT_A_POLYGON", "Records without a polygon are left out: boundary-point text has no place for them.", "没有面图形的记录未写出：界址点文本无法表示。");

    public void FieldCut(int most) =>
        Add("TEXT_CUT", $"Texts longer than {most} bytes, which is all a field of a DBF holds, are cut.", $"DBF 字段最多 {most} 字节，超出部分已截断。");

    private void Add(string code, string message, string chinese) =>
        _notes[code] = _notes.TryGetValue(code, out ExportNote? before) ? before with { Count = before.Count + 1 } : new ExportNote(code, message, chinese, 1);
}
