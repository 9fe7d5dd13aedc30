using System.Text;
using Geo.Exchange.Opening;
using NetTopologySuite.Geometries;

namespace Geo.Exchange.Export;

/// <summary>Rows as GDAL's CSV driver reads them, with a list of types beside: measured, the cheapest way in that keeps types.</summary>
/// <param name="Path">Of the table.</param>
/// <param name="Names">Of its columns, without the shape.</param>
/// <param name="Rows">How many.</param>
/// <param name="Kind">Of shapes, as ogr2ogr's <c>-nlt</c> takes it.</param>
internal sealed record GdalTable(string Path, IReadOnlyList<string> Names, long Rows, string Kind)
{
    public const string ShapeColumn = "_geo_shape_";

    private const int FlushAt = 1 << 16;

    public static async Task<GdalTable> WriteAsync(
        ExportFormat format, IAsyncEnumerable<ExportRow> rows, ExportOptions options, WorkFolder folder, ExportNotes notes, CancellationToken cancellationToken)
    {
        Columns columns = Columns.Of(format, options);
        await File.WriteAllTextAsync(folder.Combine("rows.csvt"), string.Join(',', columns.Types.Append("\"String\"")) + "\n", cancellationToken);
        string path = folder.Combine("rows.csv");
        await using StreamWriter file = new(path, append: false, new UTF8Encoding(false), 1 << 16);
        ExportShapes shapes = new(options.Epsg);
        ShapeText wkt = new(shapes.IsDegrees);
        StringBuilder text = new();
        AppendLine(text, [.. columns.Names, ShapeColumn]);
        long count = 0;
        int dimensions = 0;
        await foreach (ExportRow row in rows.WithCancellation(cancellationToken))
        {
            count++;
            Geometry? shape = shapes.Read(row.Wkb);
            dimensions |= shape is null or { IsEmpty: true } ? 0 : 1 << (int)shape.Dimension;
            AppendLine(text, [.. columns.Sources.Select((source, i) => CellOf(row.Values[source], columns.MostBytes, notes)), shape is null ? null : wkt.Wkt(shape)]);
            if (text.Length > FlushAt)
            {
                await file.WriteAsync(text, cancellationToken);
                text.Clear();
            }
        }

        await file.WriteAsync(text, cancellationToken);
        return new GdalTable(path, columns.Names, count, dimensions switch { 1 => "POINT", 2 => "MULTILINESTRING", _ => "MULTIPOLYGON" });
    }

    private static string? CellOf(string? value, int mostBytes, ExportNotes notes)
    {
        if (value is null || mostBytes == 0 || Encoding.UTF8.GetByteCount(value) <= mostBytes)
        {
            return value;
        }

        notes.FieldCut(mostBytes);
        return Utf8Cut.To(value, mostBytes);
    }

    private static void AppendLine(StringBuilder text, string?[] cells)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            text.Append(i > 0 ? ",\"" : "\"").Append(cells[i]?.Replace("\"", "\"\"", StringComparison.Ordinal).Replace("\0", "", StringComparison.Ordinal)).Append('"');
        }

        text.Append('\n');
    }

    private sealed record Columns(IReadOnlyList<string> Names, IReadOnlyList<int> Sources, IReadOnlyList<string> Types, int MostBytes)
    {
        private const int MostBytesOfDbf = 254;

        public static Columns Of(ExportFormat format, ExportOptions options)
        {
            if (format == ExportFormat.Dxf)
            {
                // DXF knows no attributes: the code of a record names the layer that its shape lies on.
                return options.IndexOf(options.CodeField) is { } code ? new Columns(["Layer"], [code], ["\"String\""], 0) : new Columns([], [], [], 0);
            }

            IReadOnlyList<string> names = [.. options.Fields.Select(field => field.Name)];
            return new Columns(
                format == ExportFormat.Shapefile ? FieldNames.Cut(names) : names,
                [.. Enumerable.Range(0, names.Count)],
                [.. options.Fields.Select(field => TypeOf(field.Kind, format))],
                format == ExportFormat.Shapefile ? MostBytesOfDbf : 0);
        }

        private static string TypeOf(ExportFieldKind kind, ExportFormat format) => kind switch
        {
            ExportFieldKind.Integer => "\"Integer64\"",
            ExportFieldKind.Number => "\"Real\"",
            ExportFieldKind.Boolean => "\"Integer(Boolean)\"",
            // A DBF has no time of day, and FlatGeobuf no day without one.
            ExportFieldKind.Date when format != ExportFormat.FlatGeobuf => "\"Date\"",
            ExportFieldKind.DateTime when format is ExportFormat.GeoPackage or ExportFormat.FlatGeobuf => "\"DateTime\"",
            _ => "\"String\"",
        };
    }
}
