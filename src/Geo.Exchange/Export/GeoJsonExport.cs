using System.Text.Json;
using NetTopologySuite.Geometries;

namespace Geo.Exchange.Export;

/// <summary>GeoJSON (RFC 7946), row by row; other systems than degrees are named by the <c>crs</c> member of the draft before it, which GIS programs read.</summary>
internal static class GeoJsonExport
{
    private const int FlushAt = 1 << 16;

    public static async Task<ExportEnd> WriteAsync(IAsyncEnumerable<ExportRow> rows, ExportOptions options, Stream target, CancellationToken cancellationToken)
    {
        ExportShapes shapes = new(options.Epsg);
        await using Utf8JsonWriter json = new(target, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        WriteHead(json, options, shapes.IsDegrees);
        long count = 0;
        await foreach (ExportRow row in rows.WithCancellation(cancellationToken))
        {
            count++;
            WriteFeature(json, row, options, shapes);
            if (json.BytesPending > FlushAt)
            {
                await json.FlushAsync(cancellationToken);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(cancellationToken);
        return new ExportEnd(count, [], null);
    }

    private static void WriteHead(Utf8JsonWriter json, ExportOptions options, bool isDegrees)
    {
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteString("name", options.Name);
        if (!isDegrees)
        {
            json.WriteStartObject("crs");
            json.WriteString("type", "name");
            json.WriteStartObject("properties");
            json.WriteString("name", $"urn:ogc:def:crs:EPSG::{options.Epsg}");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteStartObject("provenance");
        foreach ((string name, _, string text) in options.Provenance.Lines)
        {
            json.WriteString(name, text);
        }

        json.WriteEndObject();
        json.WriteStartArray("features");
    }

    private static void WriteFeature(Utf8JsonWriter json, ExportRow row, ExportOptions options, ExportShapes shapes)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteStartObject("properties");
        for (int i = 0; i < options.Fields.Count; i++)
        {
            json.WritePropertyName(options.Fields[i].Name);
            WriteValue(json, row.Values[i], options.Fields[i].Kind);
        }

        json.WriteEndObject();
        json.WritePropertyName("geometry");
        WriteShape(json, shapes.Read(row.Wkb), shapes.IsDegrees ? 7 : 4);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, string? value, ExportFieldKind kind)
    {
        switch (kind)
        {
            case var _ when value is null:
                json.WriteNullValue();
                break;
            case ExportFieldKind.Boolean:
                json.WriteBooleanValue(value == "true");
                break;
            case ExportFieldKind.Integer or ExportFieldKind.Number:
                json.WriteRawValue(value);
                break;
            default:
                json.WriteStringValue(value);
                break;
        }
    }

    private static void WriteShape(Utf8JsonWriter json, Geometry? shape, int decimals)
    {
        if (shape is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("type", shape.GeometryType);
        json.WritePropertyName(shape is GeometryCollection and not (MultiPolygon or MultiLineString or MultiPoint) ? "geometries" : "coordinates");
        WriteCoordinates(json, shape, decimals);
        json.WriteEndObject();
    }

    private static void WriteCoordinates(Utf8JsonWriter json, Geometry shape, int decimals)
    {
        switch (shape)
        {
            case Point point:
                WritePoint(json, point.X, point.Y, decimals);
                break;
            case LineString line:
                WritePoints(json, line.CoordinateSequence, decimals);
                break;
            case Polygon polygon:
                json.WriteStartArray();
                WritePoints(json, ExportShapes.Turned(polygon.ExteriorRing, isShell: true), decimals);
                foreach (LineString hole in polygon.InteriorRings)
                {
                    WritePoints(json, ExportShapes.Turned(hole, isShell: false), decimals);
                }

                json.WriteEndArray();
                break;
            case GeometryCollection parts:
                json.WriteStartArray();
                foreach (Geometry part in parts.Geometries)
                {
                    if (parts is MultiPolygon or MultiLineString or MultiPoint)
                    {
                        WriteCoordinates(json, part, decimals);
                    }
                    else
                    {
                        WriteShape(json, part, decimals);
                    }
                }

                json.WriteEndArray();
                break;
        }
    }

    private static void WritePoints(Utf8JsonWriter json, CoordinateSequence points, int decimals)
    {
        json.WriteStartArray();
        for (int i = 0; i < points.Count; i++)
        {
            WritePoint(json, points.GetX(i), points.GetY(i), decimals);
        }

        json.WriteEndArray();
    }

    private static void WritePoint(Utf8JsonWriter json, double x, double y, int decimals)
    {
        json.WriteStartArray();
        json.WriteNumberValue(Math.Round(x, decimals));
        json.WriteNumberValue(Math.Round(y, decimals));
        json.WriteEndArray();
    }
}
