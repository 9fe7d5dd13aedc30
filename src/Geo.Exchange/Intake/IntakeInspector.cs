using Geo.Exchange.Opening;
using Geo.Exchange.Reading;

namespace Geo.Exchange.Intake;

/// <summary>Tells what a file holds, before anything of it is taken.</summary>
public static class IntakeInspector
{
    private const int SampleRows = 200;

    /// <summary>Its format, layers, encodings, coordinate systems, columns and first rows, or why it is refused; nothing is thrown but for cancellation.</summary>
    /// <param name="path">Where the file lies.</param>
    /// <param name="fileName">What its sender calls it.</param>
    /// <param name="limits">How much of it.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<Inspection> InspectAsync(string path, string fileName, IntakeLimits limits, CancellationToken cancellationToken)
    {
        IntakeFormat? format = null;
        try
        {
            using OpenedFile opened = await FileOpener.OpenAsync(path, fileName, limits, cancellationToken);
            format = opened.Format;
            List<IntakeLayer> layers = [];
            foreach (ILayerSource layer in await LayerSources.FindAsync(opened, counted: true, limits, cancellationToken))
            {
                layers.Add(await LayerOfAsync(layer, limits, cancellationToken));
            }

            return layers.Count > 0 ? new Inspection(format, layers, null) : new Inspection(format, [], IntakeMessages.NoLayers(fileName));
        }
        catch (Exception wrong) when (IntakeBorder.RefusalOf(wrong) is { } refusal)
        {
            return new Inspection(format, [], refusal);
        }
    }

    private static async Task<IntakeLayer> LayerOfAsync(ILayerSource layer, IntakeLimits limits, CancellationToken cancellationToken)
    {
        List<IntakeRow> sample = [];
        await foreach (IntakeRow row in layer.ReadAsync(RowReading.Untouched(SampleRows), limits, cancellationToken))
        {
            sample.Add(row);
        }

        return new IntakeLayer(layer.Name, layer.GeometryKind, layer.RowCount, layer.Fields, layer.EncodingName, layer.Crs, layer.Extent, sample, []);
    }
}
