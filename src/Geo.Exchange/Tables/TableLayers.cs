using Geo.Exchange.Intake;
using Geo.Exchange.Opening;
using Geo.Exchange.Reading;

namespace Geo.Exchange.Tables;

/// <summary>The tables of a file.</summary>
internal static class TableLayers
{
    public static async Task<IReadOnlyList<ILayerSource>> FindAsync(OpenedFile opened, bool counted, IntakeLimits limits, CancellationToken cancellationToken)
    {
        List<ILayerSource> layers = [];
        foreach (SourceFile source in opened.Sources)
        {
            foreach (TableSheet sheet in await SheetsOfAsync(source, opened.Sources.Count > 1, cancellationToken))
            {
                if (await HeadOfAsync(sheet, limits, cancellationToken) is { } layer)
                {
                    layers.Add(counted ? await CountAsync(layer, limits, cancellationToken) : layer);
                }
            }
        }

        return layers;
    }

    private static async Task<IReadOnlyList<TableSheet>> SheetsOfAsync(SourceFile source, bool several, CancellationToken cancellationToken) =>
        source.Format == IntakeFormat.Xlsx ? await XlsxTable.SheetsAsync(source, several, cancellationToken) : [await CsvTable.OpenAsync(source, cancellationToken)];

    // Null for a sheet with nothing in it.
    private static async Task<TableLayer?> HeadOfAsync(TableSheet sheet, IntakeLimits limits, CancellationToken cancellationToken)
    {
        List<IntakeField>? fields = null;
        await foreach (TableLine line in sheet.Lines(null, limits, cancellationToken))
        {
            if (fields is not null)
            {
                return new TableLayer(sheet, fields, line.Cells);
            }

            if (line.Cells.Length > limits.Fields)
            {
                throw new IntakeException(IntakeMessages.TooManyFields(sheet.Name, line.Cells.Length, limits.Fields));
            }

            fields = [.. line.Cells.Select((cell, i) => new IntakeField(cell?.Trim() ?? $"column {i + 1}", IntakeFieldKind.Text))];
        }

        return fields is null ? null : new TableLayer(sheet, fields, null);
    }

    private static async Task<TableLayer> CountAsync(TableLayer layer, IntakeLimits limits, CancellationToken cancellationToken)
    {
        LayerMeasure measure = await LayerMeasure.OfAsync(layer, limits, cancellationToken);
        return layer with { RowCount = measure.Rows, Extent = measure.Extent };
    }
}
