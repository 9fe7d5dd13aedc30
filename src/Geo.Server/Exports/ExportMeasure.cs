using System.Collections.Immutable;
using Geo.Query.Records;
using Geo.Server.Http;
using Geo.Server.Rights;

namespace Geo.Server.Exports;

/// <summary>What an export comes to before its first row: how many records, whether the system fits them, and whose data they are.</summary>
/// <param name="Count">How many records.</param>
/// <param name="Outside">By how many degrees they leave the zone of the system.</param>
/// <param name="Sources">The titles of what they were read from.</param>
/// <param name="HasGenerated">Whether some are generated for demonstration.</param>
internal sealed record ExportMeasure(long Count, double Outside, ImmutableArray<string> Sources, bool HasGenerated)
{
    private const string Generated = "GENERATED";

    /// <summary>Measures an open selection, or says why it may not be written.</summary>
    public static async Task<(ExportMeasure? Measure, Problem? Problem)> TakeAsync(
        OpenRecords records, ExportRequest request, IReadOnlyList<RecordColumn> known, CallerRole role, ExportLimits limits, CancellationToken cancellationToken)
    {
        long most = role == CallerRole.Anonymous ? limits.AnonymousRows : limits.Rows;
        RecordColumn?[] asked = [known.FirstOrDefault(column => column.Name == "sourceTitle"), known.FirstOrDefault(column => column.Name == "origin")];
        RecordFigures figures = await records.MeasureAsync([.. asked.OfType<RecordColumn>()], most, cancellationToken);
        if (figures.Count > most)
        {
            return (null, ExportMessages.TooManyRows(most));
        }

        double outside = figures is { West: { } west, East: { } east } && request.Selection.Entity.Shape is not null ? ExportSystems.Outside(request.Epsg, west, east) : 0;
        if (!ExportSystems.IsBearable(outside))
        {
            return (null, ExportMessages.OtherZone(request.Epsg, outside));
        }

        ImmutableArray<string> sources = asked[0] is null ? [] : figures.Values[0];
        return (new ExportMeasure(figures.Count, outside, sources, asked[1] is not null && figures.Values[^1].Contains(Generated, StringComparer.Ordinal)), null);
    }
}
