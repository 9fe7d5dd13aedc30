using Geo.Exchange.Detective;
using Geo.Exchange.Opening;
using Geo.Exchange.Reading;
using NetTopologySuite.Geometries;

namespace Geo.Exchange.Intake;

/// <summary>Tells what a file holds, before anything of it is taken.</summary>
public static class IntakeInspector
{
    private const int SampleRows = 200;
    private const int WitnessRows = 5_000;

    /// <summary>Its format, layers, encodings, coordinate systems, columns and first rows, or why it is refused; nothing is thrown but for cancellation.</summary>
    /// <param name="path">Where the file lies.</param>
    /// <param name="fileName">What its sender calls it.</param>
    /// <param name="limits">How much of it.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static Task<Inspection> InspectAsync(string path, string fileName, IntakeLimits limits, CancellationToken cancellationToken) =>
        InspectAsync(path, fileName, null, limits, cancellationToken);

    /// <summary>The same, with the land held against where it must lie.</summary>
    /// <param name="path">Where the file lies.</param>
    /// <param name="fileName">What its sender calls it.</param>
    /// <param name="reference">The boundary of the county, in EPSG:4490: it tells a shift of GCJ-02 or BD-09, and the zone of eastings without one.</param>
    /// <param name="limits">How much of it.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<Inspection> InspectAsync(string path, string fileName, Geometry? reference, IntakeLimits limits, CancellationToken cancellationToken)
    {
        IntakeFormat? format = null;
        try
        {
            using OpenedFile opened = await FileOpener.OpenAsync(path, fileName, limits, cancellationToken);
            format = opened.Format;
            List<IntakeLayer> layers = [];
            IReadOnlyList<IntakeFinding> findings = opened.Ignored.Count > 0 ? [FindingMessages.Ignored(opened.Ignored)] : [];
            foreach (ILayerSource layer in await LayerSources.FindAsync(opened, counted: true, limits, cancellationToken))
            {
                layers.Add(await LayerOfAsync(layer, reference, findings, limits, cancellationToken));
            }

            return layers.Count > 0 ? new Inspection(format, layers, null) : new Inspection(format, [], IntakeMessages.NoLayers(fileName));
        }
        catch (Exception wrong) when (IntakeBorder.RefusalOf(wrong) is { } refusal)
        {
            return new Inspection(format, [], refusal);
        }
    }

    private static async Task<IntakeLayer> LayerOfAsync(
        ILayerSource layer, Geometry? reference, IReadOnlyList<IntakeFinding> findings, IntakeLimits limits, CancellationToken cancellationToken)
    {
        // Land at the border may stand anywhere in the file.
        List<IntakeRow> rows = [];
        await foreach (IntakeRow row in layer.ReadAsync(RowReading.Untouched(reference is null ? SampleRows : WitnessRows), limits, cancellationToken))
        {
            rows.Add(row);
        }

        return new IntakeLayer(
            layer.Name,
            layer.GeometryKind,
            layer.RowCount,
            layer.Fields,
            layer.EncodingName,
            layer.Crs,
            layer.Extent,
            [.. rows.Take(SampleRows)],
            Once([.. findings, .. layer.Findings, .. IntakeDetective.Examine(layer.Crs, layer.EncodingName, rows, reference)]));
    }

    private static List<IntakeFinding> Once(IEnumerable<IntakeFinding> findings) => [.. findings.DistinctBy(finding => finding.Code, StringComparer.Ordinal)];
}
