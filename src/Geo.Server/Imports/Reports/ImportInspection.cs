using System.Collections.Immutable;
using Geo.Exchange.Coordinates;
using Geo.Exchange.Intake;

namespace Geo.Server.Imports.Reports;

/// <summary>What a file holds, as a job keeps it.</summary>
/// <param name="Layers">Its layers.</param>
internal sealed record ImportInspection(ImmutableArray<InspectedLayer> Layers)
{
    private const int SampleRows = 10;
    private const int SampleCharacters = 100;

    /// <summary>What is kept of an inspection: of its findings those that the reading which was chosen does not settle.</summary>
    public static ImportInspection Of(Inspection inspection, IntakeOptions reading) => new(
    [
        .. inspection.Layers.Select(layer => new InspectedLayer(
            layer.Name,
            layer.GeometryKind,
            layer.RowCount,
            [.. layer.Fields.Select(field => new InspectedField(field.Name, field.Kind))],
            layer.Encoding,
            layer.Crs.Epsg,
            layer.Crs.Name,
            layer.Crs.Known,
            layer.Extent is { } box ? [box.MinX, box.MinY, box.MaxX, box.MaxY] : [],
            [.. layer.Sample.Take(SampleRows).Select(row => new InspectedRow([.. row.Values.Select(Short)]))],
            [.. layer.Findings.Where(finding => finding.Proposal is not { } proposed || !IsChosen(proposed, reading)).Select(finding => new InspectedFinding(finding.Code, finding.Message, finding.Chinese, finding.Proposal))])),
    ]);

    // Whether the reading does all that is proposed.
    private static bool IsChosen(IntakeOptions proposed, IntakeOptions reading) => reading == reading with
    {
        Encoding = proposed.Encoding ?? reading.Encoding,
        Epsg = proposed.Epsg ?? reading.Epsg,
        SwapAxes = proposed.SwapAxes || reading.SwapAxes,
        Shift = proposed.Shift == ChinaShift.None ? reading.Shift : proposed.Shift,
    };

    private static string? Short(string? text) => text?.Length > SampleCharacters ? text[..SampleCharacters] + "…" : text;
}
