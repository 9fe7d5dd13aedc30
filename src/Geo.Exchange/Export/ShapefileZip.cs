using System.IO.Compression;
using System.Text;
using Geo.Exchange.Opening;

namespace Geo.Exchange.Export;

/// <summary>The parts of a Shapefile in one zip, with a legend: which column stands for which field, and where it all comes from.</summary>
internal static class ShapefileZip
{
    private static readonly string[] Parts = [".shp", ".shx", ".dbf", ".prj", ".cpg"];

    public static string Pack(WorkFolder folder, GdalTable table, ExportOptions options)
    {
        string path = folder.Combine("out.zip");
        using ZipArchive archive = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (string part in Parts.Where(part => File.Exists(folder.Combine("out" + part))))
        {
            archive.CreateEntryFromFile(folder.Combine("out" + part), options.Name + part, CompressionLevel.Fastest);
        }

        using StreamWriter legend = new(archive.CreateEntry(options.Name + ".legend.txt").Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        foreach ((string name, string title, string text) in options.Provenance.Lines)
        {
            legend.Write($"{name} {title}: {text.ReplaceLineEndings(" ")}\r\n");
        }

        legend.Write("\r\ncolumn 列名\tfield 字段\ttitle 含义\r\n");
        for (int i = 0; i < options.Fields.Count; i++)
        {
            legend.Write($"{table.Names[i]}\t{options.Fields[i].Name}\t{options.Fields[i].Title}\r\n");
        }

        return path;
    }
}
