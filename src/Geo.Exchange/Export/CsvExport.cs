using System.Globalization;
using System.Text;
using NetTopologySuite.Geometries;

namespace Geo.Exchange.Export;

/// <summary>CSV (RFC 4180) in UTF-8 with the mark that spreadsheets want, the shape as WKT in a column that names its system, and where it comes from in the first row of a column of its own.</summary>
internal static class CsvExport
{
    private const int FlushAt = 1 << 16;

    public static async Task<ExportEnd> WriteAsync(IAsyncEnumerable<ExportRow> rows, ExportOptions options, Stream target, CancellationToken cancellationToken)
    {
        ExportShapes shapes = new(options.Epsg);
        ShapeText wkt = new(shapes.IsDegrees);
        StringBuilder text = new("\uFEFF");
        AppendLine(text, [.. options.Fields.Select(field => SafeCell.Guard(field.Name)), .. WktColumns(options), "_provenance"]);
        long count = 0;
        await foreach (ExportRow row in rows.WithCancellation(cancellationToken))
        {
            IEnumerable<string?> cells = options.Fields.Select((field, i) => CellOf(row.Values[i], field.Kind));
            Geometry? shape = shapes.Read(row.Wkb);
            AppendLine(text, [.. cells, .. options.HasShape ? [shape is null ? null : wkt.Wkt(shape)] : Array.Empty<string?>(), count == 0 ? SafeCell.Guard(options.Provenance.ToString()) : null]);
            count++;
            if (text.Length > FlushAt)
            {
                await FlushAsync(text, target, cancellationToken);
            }
        }

        await FlushAsync(text, target, cancellationToken);
        return new ExportEnd(count, [], null);
    }

    /// <summary>The name of the column with the shape.</summary>
    public static string WktColumn(int epsg) => string.Create(CultureInfo.InvariantCulture, $"wkt_epsg{epsg}");

    /// <summary>The column with the shape, where there is one.</summary>
    public static string[] WktColumns(ExportOptions options) => options.HasShape ? [WktColumn(options.Epsg)] : [];

    private static string? CellOf(string? value, ExportFieldKind kind) =>
        value is null || kind is ExportFieldKind.Integer or ExportFieldKind.Number ? value : SafeCell.Guard(value);

    private static void AppendLine(StringBuilder text, string?[] cells)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            text.Append(i > 0 ? "," : "");
            if (cells[i] is { } cell)
            {
                AppendCell(text, cell);
            }
        }

        text.Append("\r\n");
    }

    private static void AppendCell(StringBuilder text, string cell)
    {
        if (cell.Length > 0 && cell.AsSpan().IndexOfAny("\",\r\n") < 0)
        {
            text.Append(cell);
            return;
        }

        text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }

    private static async Task FlushAsync(StringBuilder text, Stream target, CancellationToken cancellationToken)
    {
        await target.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()), cancellationToken);
        text.Clear();
    }
}
