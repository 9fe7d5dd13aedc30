using System.Globalization;
using System.Text;
using System.Xml;
using NetTopologySuite.Geometries;

namespace Geo.Exchange.Export;

/// <summary>KML 2.2, row by row; longitude and latitude whatever system was asked for, since KML knows no other.</summary>
internal static class KmlExport
{
    private const int Degrees = 4490;
    private const int FlushEach = 200;

    public static async Task<ExportEnd> WriteAsync(IAsyncEnumerable<ExportRow> rows, ExportOptions options, Stream target, CancellationToken cancellationToken)
    {
        ExportShapes shapes = new(Degrees);
        await using XmlWriter xml = XmlWriter.Create(target, new XmlWriterSettings { Async = true, Encoding = new UTF8Encoding(false), CloseOutput = false, CheckCharacters = true });
        WriteHead(xml, options);
        long count = 0;
        await foreach (ExportRow row in rows.WithCancellation(cancellationToken))
        {
            count++;
            WritePlacemark(xml, row, options, shapes);
            if (count % FlushEach == 0)
            {
                await xml.FlushAsync();
            }
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        await xml.FlushAsync();
        return new ExportEnd(count, [], null);
    }

    private static void WriteHead(XmlWriter xml, ExportOptions options)
    {
        xml.WriteStartElement("kml", "http://www.opengis.net/kml/2.2");
        xml.WriteStartElement("Document");
        xml.WriteAttributeString("id", "root");
        xml.WriteElementString("name", XmlText.Clean(options.Name));
        xml.WriteElementString("description", XmlText.Clean(options.Provenance.ToString()));
        xml.WriteStartElement("Schema");
        xml.WriteAttributeString("name", XmlText.Clean(options.Name));
        xml.WriteAttributeString("id", "fields");
        foreach (ExportField field in options.Fields)
        {
            xml.WriteStartElement("SimpleField");
            xml.WriteAttributeString("name", XmlText.Clean(field.Name));
            xml.WriteAttributeString("type", field.Kind switch
            {
                ExportFieldKind.Number => "double",
                ExportFieldKind.Boolean => "bool",
                _ => "string",
            });
            xml.WriteElementString("displayName", XmlText.Clean(field.Title));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WritePlacemark(XmlWriter xml, ExportRow row, ExportOptions options, ExportShapes shapes)
    {
        xml.WriteStartElement("Placemark");
        if ((options.IndexOf(options.NameField) ?? options.IndexOf(options.CodeField)) is { } name && row.Values[name] is { } text)
        {
            xml.WriteElementString("name", XmlText.Clean(text));
        }

        xml.WriteStartElement("ExtendedData");
        xml.WriteStartElement("SchemaData");
        xml.WriteAttributeString("schemaUrl", "#fields");
        for (int i = 0; i < options.Fields.Count; i++)
        {
            if (row.Values[i] is { } value)
            {
                xml.WriteStartElement("SimpleData");
                xml.WriteAttributeString("name", XmlText.Clean(options.Fields[i].Name));
                // libkml knows only these two for a truth.
                xml.WriteString(options.Fields[i].Kind == ExportFieldKind.Boolean ? (value == "true" ? "1" : "0") : XmlText.Clean(value));
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        if (shapes.Read(row.Wkb) is { IsEmpty: false } shape)
        {
            WriteShape(xml, shape);
        }

        xml.WriteEndElement();
    }

    private static void WriteShape(XmlWriter xml, Geometry shape)
    {
        switch (shape)
        {
            case Point point:
                WritePoints(xml, "Point", point.CoordinateSequence);
                break;
            case LineString line:
                WritePoints(xml, "LineString", line.CoordinateSequence);
                break;
            case Polygon polygon:
                xml.WriteStartElement("Polygon");
                WriteBoundary(xml, "outerBoundaryIs", ExportShapes.Turned(polygon.ExteriorRing, isShell: true));
                foreach (LineString hole in polygon.InteriorRings)
                {
                    WriteBoundary(xml, "innerBoundaryIs", ExportShapes.Turned(hole, isShell: false));
                }

                xml.WriteEndElement();
                break;
            case GeometryCollection parts:
                xml.WriteStartElement("MultiGeometry");
                foreach (Geometry part in parts.Geometries)
                {
                    WriteShape(xml, part);
                }

                xml.WriteEndElement();
                break;
        }
    }

    private static void WriteBoundary(XmlWriter xml, string element, CoordinateSequence ring)
    {
        xml.WriteStartElement(element);
        WritePoints(xml, "LinearRing", ring);
        xml.WriteEndElement();
    }

    private static void WritePoints(XmlWriter xml, string element, CoordinateSequence points)
    {
        StringBuilder text = new();
        for (int i = 0; i < points.Count; i++)
        {
            text.Append(i > 0 ? " " : "").Append(CultureInfo.InvariantCulture, $"{points.GetX(i):0.###########},{points.GetY(i):0.###########}");
        }

        xml.WriteStartElement(element);
        xml.WriteElementString("coordinates", text.ToString());
        xml.WriteEndElement();
    }
}
