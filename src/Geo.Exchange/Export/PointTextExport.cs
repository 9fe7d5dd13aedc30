using System.Text;
using Geo.Exchange.BoundaryPoints;
using Geo.Exchange.Coordinates;
using Geo.Exchange.Text;
using Geo.Land.Areas;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Geo.Exchange.Export;

/// <summary>Boundary-point text of all records with a polygon, in GB18030 as offices write it; when another system than a zone is asked for, the zone of the first shape, with its number in front of eastings.</summary>
internal static class PointTextExport
{
    private const int FlushAt = 1 << 16;

    public static async Task<ExportEnd> WriteAsync(IAsyncEnumerable<ExportRow> rows, ExportOptions options, Stream target, CancellationToken cancellationToken)
    {
        PointTextWriter? writer = null;
        ExportShapes? shapes = null;
        ExportNotes notes = new();
        long count = 0;
        int epsg = EpsgOf(options.Epsg, default);
        await foreach (ExportRow row in rows.WithCancellation(cancellationToken))
        {
            if (shapes is null && !row.Wkb.IsEmpty)
            {
                epsg = EpsgOf(options.Epsg, row);
                shapes = new ExportShapes(epsg);
            }

            if (shapes is null || PolygonsOf(shapes.Read(row.Wkb)) is not { Count: > 0 } polygons)
            {
                notes.NotAPolygon();
                continue;
            }

            if (writer is null)
            {
                writer = new PointTextWriter(epsg);
                writer.WriteHead(options.Provenance.Lines);
            }

            count++;
            writer.Write(polygons, ValueOf(row, options.IndexOf(options.CodeField)), ValueOf(row, options.IndexOf(options.NameField)), ValueOf(row, options.IndexOf(options.LandUseField)));
            if (writer.Text.Length > FlushAt)
            {
                await FlushAsync(writer.Text, target, cancellationToken);
            }
        }

        if (writer is null)
        {
            writer = new PointTextWriter(epsg);
            writer.WriteHead(options.Provenance.Lines);
        }

        await FlushAsync(writer.Text, target, cancellationToken);
        return new ExportEnd(count, notes.All, null);
    }

    private static int EpsgOf(int epsg, ExportRow row)
    {
        if (KnownCrs.Of(epsg)!.Value.Kind == KnownCrsKind.GaussKrueger)
        {
            return epsg;
        }

        // Zone 38 for a file without land.
        double longitude = row.Wkb.IsEmpty ? 114 : new WKBReader().Read(row.Wkb.ToArray()).EnvelopeInternal.Centre.X;
        return (GaussKruegerZone.OfLongitude(longitude) ?? GaussKruegerZone.Create(38)!.Value).EpsgWithPrefix;
    }

    private static List<Polygon> PolygonsOf(Geometry? shape) => shape switch
    {
        Polygon { IsEmpty: false } polygon => [polygon],
        GeometryCollection parts => [.. parts.Geometries.OfType<Polygon>().Where(part => !part.IsEmpty)],
        _ => [],
    };

    private static string? ValueOf(ExportRow row, int? field) => field is { } at ? row.Values[at] : null;

    private static async Task FlushAsync(StringBuilder text, Stream target, CancellationToken cancellationToken)
    {
        await target.WriteAsync(TextEncodings.Gb18030.GetBytes(text.ToString()), cancellationToken);
        text.Clear();
    }
}
