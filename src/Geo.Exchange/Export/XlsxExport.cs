using System.IO.Compression;
using System.Text;
using System.Xml;
using Geo.Exchange.Opening;
using NetTopologySuite.Geometries;

namespace Geo.Exchange.Export;

/// <summary>A workbook of text cells: the records, and a sheet that says where they come from. Nothing in it is a formula.</summary>
internal static class XlsxExport
{
    /// <summary>Characters of a cell.</summary>
    public const int MostCharacters = 32_767;

    private const int MostRows = 1_048_575;
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static async Task<ExportEnd> WriteAsync(IAsyncEnumerable<ExportRow> rows, ExportOptions options, Stream target, CancellationToken cancellationToken)
    {
        using WorkFolder folder = WorkFolder.Create(options.WorkFolder);
        string path = folder.Combine("out.xlsx");
        ExportNotes notes = new();
        long count;
        await using (FileStream file = File.Create(path))
        {
            using ZipArchive archive = new(file, ZipArchiveMode.Create);
            (count, int sheets) = await WriteSheetsAsync(archive, rows, options, notes, cancellationToken);
            WriteAbout(archive, options, sheets + 1);
            WriteParts(archive, options, sheets);
        }

        await using FileStream finished = File.OpenRead(path);
        await finished.CopyToAsync(target, cancellationToken);
        return new ExportEnd(count, notes.All, null);
    }

    // A sheet holds a million rows; more go on in the next one.
    private static async Task<(long Rows, int Sheets)> WriteSheetsAsync(
        ZipArchive archive, IAsyncEnumerable<ExportRow> rows, ExportOptions options, ExportNotes notes, CancellationToken cancellationToken)
    {
        ExportShapes shapes = new(options.Epsg);
        ShapeText wkt = new(shapes.IsDegrees);
        string[] header = [.. options.Fields.Select(field => field.Name), .. CsvExport.WktColumns(options)];
        long count = 0;
        int sheets = 1;
        XmlWriter sheet = StartSheet(archive, sheets, header);
        try
        {
            await foreach (ExportRow row in rows.WithCancellation(cancellationToken))
            {
                if (count > 0 && count % MostRows == 0)
                {
                    EndSheet(sheet);
                    sheet = StartSheet(archive, ++sheets, header);
                }

                count++;
                Geometry? shape = shapes.Read(row.Wkb);
                WriteRow(sheet, [.. row.Values, .. options.HasShape ? [WktOf(shape, wkt, notes)] : Array.Empty<string?>()], options.Fields.Count, notes);
            }
        }
        finally
        {
            EndSheet(sheet);
        }

        return (count, sheets);
    }

    private static string? WktOf(Geometry? shape, ShapeText wkt, ExportNotes notes)
    {
        string? text = shape is null ? null : wkt.Wkt(shape);
        if (text?.Length > MostCharacters)
        {
            notes.ShapeTooLong(MostCharacters);
            return null;
        }

        return text;
    }

    private static XmlWriter StartSheet(ZipArchive archive, int number, string[] header)
    {
        XmlWriter xml = Part(archive, $"xl/worksheets/sheet{number}.xml");
        xml.WriteStartElement("worksheet", Main);
        xml.WriteStartElement("sheetData", Main);
        WriteRow(xml, header, header.Length, null);
        return xml;
    }

    private static void EndSheet(XmlWriter xml)
    {
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.Dispose();
    }

    private static void WriteRow(XmlWriter xml, string?[] cells, int guarded, ExportNotes? notes)
    {
        xml.WriteStartElement("row", Main);
        for (int i = 0; i < cells.Length; i++)
        {
            if (cells[i] is not { } value)
            {
                // Cells without an address stand one behind the other, so an empty one has to be there.
                xml.WriteStartElement("c", Main);
                xml.WriteEndElement();
                continue;
            }

            string text = i < guarded ? SafeCell.Guard(value) : value;
            if (text.Length > MostCharacters)
            {
                notes?.TextCut(MostCharacters);
                text = text[..MostCharacters];
            }

            xml.WriteStartElement("c", Main);
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is", Main);
            xml.WriteStartElement("t", Main);
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(XmlText.Clean(text));
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteAbout(ZipArchive archive, ExportOptions options, int number)
    {
        XmlWriter xml = StartSheet(archive, number, ["item", "项目", "text"]);
        foreach ((string name, string title, string text) in options.Provenance.Lines)
        {
            WriteRow(xml, [name, title, text], 3, null);
        }

        foreach (ExportField field in options.Fields)
        {
            WriteRow(xml, ["field", field.Name, field.Title], 3, null);
        }

        EndSheet(xml);
    }

    private static void WriteParts(ZipArchive archive, ExportOptions options, int sheets)
    {
        const string Package = "http://schemas.openxmlformats.org/package/2006";
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        StringBuilder parts = new();
        StringBuilder names = new();
        StringBuilder links = new();
        for (int i = 1; i <= sheets + 1; i++)
        {
            string name = i > sheets ? "about" : i == 1 ? SheetName(options.Name) : $"{SheetName(options.Name)} {i}";
            parts.Append($"<Override PartName=\"/xl/worksheets/sheet{i}.xml\" ContentType=\"{Types}.worksheet+xml\"/>");
            names.Append($"<sheet name=\"{System.Security.SecurityElement.Escape(name)}\" sheetId=\"{i}\" r:id=\"rId{i}\"/>");
            links.Append($"<Relationship Id=\"rId{i}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>");
        }

        WriteText(archive, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>{names}</sheets></workbook>");
        WriteText(archive, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}/relationships\">{links}</Relationships>");
        WriteText(archive, "_rels/.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        WriteText(archive, "[Content_Types].xml", $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{Types}.sheet.main+xml\"/>{parts}</Types>");
    }

    // 31 characters, and none of []:*?/\
    private static string SheetName(string name)
    {
        string clean = new([.. XmlText.Clean(name).Select(letter => letter is '[' or ']' or ':' or '*' or '?' or '/' or '\\' or '\'' ? '_' : letter)]);
        return clean.Length == 0 ? "records" : clean.Length > 26 ? clean[..26] : clean;
    }

    private static XmlWriter Part(ZipArchive archive, string name) =>
        XmlWriter.Create(archive.CreateEntry(name, CompressionLevel.Fastest).Open(), new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = true });

    private static void WriteText(ZipArchive archive, string name, string text)
    {
        using StreamWriter writer = new(archive.CreateEntry(name, CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + text);
    }
}
