using System.Globalization;
using System.Runtime.CompilerServices;
using Geo.Exchange.Coordinates;
using Geo.Exchange.Export;
using Geo.Exchange.Intake;
using Geo.Exchange.Reading;

namespace Geo.Exchange.Tables;

/// <summary>A table whose first line names the columns, with a shape as WKT or as two columns of ordinates, or none.</summary>
internal sealed record TableLayer(TableSheet Sheet, IReadOnlyList<IntakeField> Fields, IReadOnlyList<string?>? FirstLine) : ILayerSource
{
    private ShapeColumns Columns => ShapeColumns.Of(Fields, FirstLine, IntakeOptions.AsRead);

    public string Name => Sheet.Name;

    public string GeometryKind => Columns.GeometryKind;

    public long? RowCount { get; init; }

    public string? EncodingName => Sheet.EncodingName;

    public IntakeCrs Crs => Columns.Epsg is { } epsg
        ? new IntakeCrs(epsg, $"EPSG:{epsg}", CrsKnown.InFile)
        : new IntakeCrs(null, null, CrsKnown.Missing);

    public IntakeExtent? Extent { get; init; }

    public async IAsyncEnumerable<IntakeRow> ReadAsync(RowReading reading, IntakeLimits limits, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ShapeColumns columns = ShapeColumns.Of(Fields, FirstLine, reading.Options);
        bool isHeader = true;
        long number = 0;
        await foreach (TableLine line in Sheet.Lines(reading.Encoding, limits, cancellationToken))
        {
            if (isHeader)
            {
                isHeader = false;
                continue;
            }

            if (++number > limits.Rows)
            {
                throw new IntakeException(IntakeMessages.TooManyRows(Name, limits.Rows));
            }

            if (number > reading.MostRows)
            {
                yield break;
            }

            yield return RowOf(line, number, columns, reading, limits);
        }
    }

    private IntakeRow RowOf(TableLine line, long number, ShapeColumns columns, RowReading reading, IntakeLimits limits)
    {
        string place = string.Create(CultureInfo.InvariantCulture, $"{Name}, line {line.Number}");
        if (line.Cells.Length > Fields.Count && line.Cells.Skip(Fields.Count).Any(cell => cell is not null))
        {
            return new IntakeRow(number, place, default, line.Cells[..Fields.Count], IntakeMessages.TooManyCells(line.Cells.Length, Fields.Count));
        }

        string?[] values = new string?[Fields.Count];
        for (int i = 0; i < Math.Min(values.Length, line.Cells.Length); i++)
        {
            values[i] = line.Cells[i] is { } cell ? SafeCell.Unguard(cell) : null;
        }

        RowProblem? problem = values.Any(value => value?.Contains('\uFFFD', StringComparison.Ordinal) == true)
            ? IntakeMessages.BadText(Fields[Array.FindIndex(values, value => value?.Contains('\uFFFD', StringComparison.Ordinal) == true)].Name, reading.Options.Encoding ?? EncodingName ?? "UTF-8")
            : null;
        (byte[]? wkb, RowProblem? wrong) = ShapeOf(values, columns);
        ReadOnlyMemory<byte> shape = default;
        if (wkb is not null)
        {
            (shape, wrong) = WkbRewriter.Rewrite(wkb, reading.Chain, limits.VerticesPerRing, reading.IntoDegrees);
        }

        return new IntakeRow(number, place, shape, values, problem ?? wrong);
    }

    private static (byte[]? Wkb, RowProblem? Problem) ShapeOf(string?[] values, ShapeColumns columns)
    {
        if (columns.Wkt is { } wkt)
        {
            return values[wkt] is { } text ? WktShape.Read(text) : (null, null);
        }

        if (columns.X is not { } x || columns.Y is not { } y || (values[x] is null && values[y] is null))
        {
            return (null, null);
        }

        return Number(values[x]) is { } first && Number(values[y]) is { } second
            ? (WktShape.Point(first, second), null)
            : (null, IntakeMessages.BadNumber(values[x] ?? "", values[y] ?? ""));
    }

    private static double? Number(string? text) =>
        double.TryParse(text?.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? number : null;
}
