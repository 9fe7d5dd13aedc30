using System.Text;
using Geo.Exchange.Export;

namespace Geo.Exchange.Intake;

/// <summary>The first shapes of a layer on a map, read under some options: the page shows them as read and as a finding would have them.</summary>
/// <param name="GeoJson">A feature collection; each feature has <c>row</c> and <c>place</c>.</param>
/// <param name="Shapes">How many it holds.</param>
/// <param name="Problems">How many rows could not be drawn.</param>
/// <param name="Refusal">Why nothing, or nothing more, could be read.</param>
public sealed record IntakePreview(string GeoJson, int Shapes, int Problems, IntakeRefusal? Refusal)
{
    private static readonly ExportField[] Fields = [new("row", "行", ExportFieldKind.Integer), new("place", "位置", ExportFieldKind.Text)];

    /// <summary>Reads it; nothing is thrown but for cancellation.</summary>
    /// <param name="path">Where the file lies.</param>
    /// <param name="fileName">What its sender calls it.</param>
    /// <param name="layer">Which layer.</param>
    /// <param name="options">How to read it.</param>
    /// <param name="shapes">How many at most.</param>
    /// <param name="limits">How much.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<IntakePreview> ReadAsync(
        string path, string fileName, string layer, IntakeOptions options, int shapes, IntakeLimits limits, CancellationToken cancellationToken)
    {
        List<ExportRow> drawn = [];
        int problems = 0;
        IntakeRefusal? refusal = null;
        await foreach (IntakeRow row in IntakeReader.ReadAsync(path, fileName, layer, options, limits, cancellationToken))
        {
            refusal = row.Refusal;
            if (refusal is not null || drawn.Count + problems >= shapes)
            {
                break;
            }

            if (row.Wkb.IsEmpty)
            {
                problems++;
                continue;
            }

            drawn.Add(new ExportRow(row.Wkb, [row.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), row.Place]));
        }

        using MemoryStream json = new();
        ExportOptions export = new("preview", Fields, new ExportProvenance(fileName, default, null, null));
        await ExportWriter.WriteAsync(ExportFormat.GeoJson, drawn.ToAsyncEnumerable(), export, json, cancellationToken);
        return new IntakePreview(Encoding.UTF8.GetString(json.ToArray()), drawn.Count, problems, refusal);
    }
}
