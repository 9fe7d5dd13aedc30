using System.Globalization;
using System.Text;
using System.Xml;
using Geo.Exchange.Intake;

namespace Geo.Exchange.Tables;

/// <summary>Lines of one sheet, as a stream.</summary>
internal sealed class XlsxSheetReader(XmlReader xml, string sheet, string[] shared, XlsxDates dates, IntakeLimits limits)
{
    private long _row;

    /// <summary>The next line that is not empty; null at the end.</summary>
    public async Task<TableLine?> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (await xml.ReadAsync())
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "row")
                {
                    _row = long.TryParse(xml.GetAttribute("r"), CultureInfo.InvariantCulture, out long number) ? number : _row + 1;
                    string?[] cells = xml.IsEmptyElement ? [] : await RowAsync();
                    if (Array.Exists(cells, cell => cell is not null))
                    {
                        return new TableLine(_row, cells);
                    }
                }
            }
        }
        catch (XmlException wrong)
        {
            throw new IntakeException(IntakeMessages.Damaged(Place(""), wrong.Message));
        }

        return null;
    }

    private async Task<string?[]> RowAsync()
    {
        List<string?> cells = [];
        while (await xml.ReadAsync() && !(xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "row"))
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "c")
            {
                continue;
            }

            string address = xml.GetAttribute("r") ?? "";
            int column = XlsxCell.ColumnOf(address) ?? cells.Count;
            if (column > limits.Fields)
            {
                throw new IntakeException(IntakeMessages.TooManyFields(Place(address), column, limits.Fields));
            }

            while (cells.Count <= column)
            {
                cells.Add(null);
            }

            cells[column] = xml.IsEmptyElement ? null : await CellAsync(address, xml.GetAttribute("t"), xml.GetAttribute("s"));
        }

        return [.. cells];
    }

    private async Task<string?> CellAsync(string address, string? kind, string? style)
    {
        string? value = null;
        while (await xml.ReadAsync() && !(xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "c"))
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "f":
                    throw new IntakeException(IntakeMessages.Formula(Place(address)));
                case "is":
                    value = await XlsxText.ReadAsync(xml, "is");
                    break;
                case "v" when !xml.IsEmptyElement:
                    value = await ValueAsync();
                    break;
            }
        }

        return kind switch
        {
            _ when value is null or "" => null,
            "s" => int.TryParse(value, CultureInfo.InvariantCulture, out int at) && at >= 0 && at < shared.Length
                ? shared[at].Length == 0 ? null : shared[at]
                : throw new IntakeException(IntakeMessages.Damaged(Place(address), "a cell names a text that is not there")),
            "b" => value == "1" ? "true" : "false",
            "e" => throw new IntakeException(IntakeMessages.CellError(Place(address), value)),
            null or "n" => dates.TextOf(style, value) ?? value,
            _ => value,
        };
    }

    private async Task<string> ValueAsync()
    {
        StringBuilder text = new();
        while (await xml.ReadAsync() && xml.NodeType != XmlNodeType.EndElement)
        {
            text.Append(xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace ? xml.Value : "");
        }

        return text.ToString();
    }

    private string Place(string address) => string.Create(CultureInfo.InvariantCulture, $"{sheet}!{(address.Length > 0 ? address : $"row {_row}")}");
}
