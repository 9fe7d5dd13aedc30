using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Xml;
using Geo.Exchange.Intake;
using Geo.Exchange.Opening;

namespace Geo.Exchange.Tables;

/// <summary>
/// A workbook as its XML stands there: stored texts and numbers only. A formula is refused with its cell, since its
/// stored value is whatever the last program left. Own, because GDAL's driver holds a sheet in memory and takes formulas.
/// </summary>
internal static class XlsxTable
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const long MostSharedBytes = 256L << 20;

    private static readonly XmlReaderSettings Settings = new()
    {
        Async = true,
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = 8L << 30,
    };

    public static async Task<IReadOnlyList<TableSheet>> SheetsAsync(SourceFile source, bool several, CancellationToken cancellationToken)
    {
        try
        {
            using ZipArchive archive = ZipFile.OpenRead(source.Path);
            Dictionary<string, string> parts = await PartsAsync(archive, cancellationToken);
            string[] shared = await SharedAsync(archive, cancellationToken);
            XlsxDates dates = await DatesAsync(archive);
            List<TableSheet> sheets = [];
            using XmlReader xml = Open(archive, "xl/workbook.xml");
            while (await xml.ReadAsync())
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "sheet" && parts.TryGetValue(xml.GetAttribute("id", Relations) ?? "", out string? part))
                {
                    string name = xml.GetAttribute("name") ?? part;
                    sheets.Add(new TableSheet(several ? $"{source.Name}/{name}" : name, null, (_, limits, cancellation) => LinesAsync(source.Path, part, name, shared, dates, limits, cancellation)));
                }
            }

            return sheets;
        }
        catch (XmlException wrong)
        {
            throw new IntakeException(IntakeMessages.Damaged(source.Name, wrong.Message));
        }
    }

    private static async Task<XlsxDates> DatesAsync(ZipArchive archive)
    {
        bool from1904 = false;
        using (XmlReader workbook = Open(archive, "xl/workbook.xml"))
        {
            while (await workbook.ReadAsync())
            {
                from1904 |= workbook.NodeType == XmlNodeType.Element && workbook.LocalName == "workbookPr" && workbook.GetAttribute("date1904") is "1" or "true";
            }
        }

        using XmlReader? styles = archive.GetEntry("xl/styles.xml") is null ? null : Open(archive, "xl/styles.xml");
        return await XlsxDates.ReadAsync(styles, from1904);
    }

    // Relation to part: rId1 → xl/worksheets/sheet1.xml
    private static async Task<Dictionary<string, string>> PartsAsync(ZipArchive archive, CancellationToken cancellationToken)
    {
        Dictionary<string, string> parts = new(StringComparer.Ordinal);
        using XmlReader xml = Open(archive, "xl/_rels/workbook.xml.rels");
        while (await xml.ReadAsync())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship" && xml.GetAttribute("Id") is { } id && xml.GetAttribute("Target") is { } target
                && (xml.GetAttribute("Type") ?? "").EndsWith("/worksheet", StringComparison.Ordinal))
            {
                parts[id] = target.StartsWith('/') ? target[1..] : "xl/" + target;
            }
        }

        return parts;
    }

    private static async Task<string[]> SharedAsync(ZipArchive archive, CancellationToken cancellationToken)
    {
        if (archive.GetEntry("xl/sharedStrings.xml") is not { } entry)
        {
            return [];
        }

        // They are needed in any order, so they are held; few workbooks of records have many.
        if (entry.Length > MostSharedBytes)
        {
            throw new IntakeException(IntakeMessages.EntryTooLarge("xl/sharedStrings.xml", MostSharedBytes));
        }

        List<string> texts = [];
        using XmlReader xml = Open(archive, "xl/sharedStrings.xml");
        while (await xml.ReadAsync())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
            {
                texts.Add(await XlsxText.ReadAsync(xml, "si"));
            }
        }

        return [.. texts];
    }

    private static async IAsyncEnumerable<TableLine> LinesAsync(
        string path, string part, string sheet, string[] shared, XlsxDates dates, IntakeLimits limits, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        using XmlReader xml = Open(archive, part);
        XlsxSheetReader reader = new(xml, sheet, shared, dates, limits);
        while (await reader.ReadAsync(cancellationToken) is { } line)
        {
            yield return line;
        }
    }

    private static XmlReader Open(ZipArchive archive, string name) =>
        XmlReader.Create((archive.GetEntry(name) ?? throw new IntakeException(IntakeMessages.Damaged(name, "the workbook lacks this part"))).Open(), Settings.Clone());
}
