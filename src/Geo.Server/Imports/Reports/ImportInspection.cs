using System.Collections.Immutable;
using Geo.Exchange.Intake;

namespace Geo.Server.Imports.Reports;

/// <summary>What a file holds, as a job keeps it.</summary>
/// <param name="Layers">Its layers.</param>
internal sealed record ImportInspection(ImmutableArray<InspectedLayer> Layers)
{
    private const int SampleRows = 10;
    private const int SampleCharacters = 100;

    /// <summary>What is kept of an inspection.</summary>
    public static ImportInspection Of(Inspection inspection) => new(
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
            [.. layer.Findings.Select(finding => new InspectedFinding(finding.Code, finding.Message, finding.Chinese, finding.Proposal))])),
    ]);

    private static string? Short(string? text) => text?.Length > SampleCharacters ? text[..SampleCharacters] + "…" : text;
}
