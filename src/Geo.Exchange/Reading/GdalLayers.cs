using System.Text;
using Geo.Exchange.Dbf;
using Geo.Exchange.Gdal;
using Geo.Exchange.Intake;
using Geo.Exchange.Opening;
using Geo.Exchange.Text;

namespace Geo.Exchange.Reading;

/// <summary>Asks ogrinfo for the layers of the files that GDAL reads.</summary>
internal static class GdalLayers
{
    private const int MostReportBytes = 16 << 20;

    /// <param name="opened">What was sent.</param>
    /// <param name="counted">Whether rows are counted and boxes measured, which may take a pass over the file.</param>
    /// <param name="limits">How much.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<IReadOnlyList<GdalLayer>> FindAsync(OpenedFile opened, bool counted, IntakeLimits limits, CancellationToken cancellationToken)
    {
        List<GdalLayer> layers = [];
        foreach (SourceFile source in opened.Sources)
        {
            (DbfFacts? dbf, string? said, Encoding encoding) = await TextOfAsync(source, limits, cancellationToken);
            foreach (LayerReport report in LayerReports.Read(await AskAsync(source, opened.Folder, encoding, counted, limits, cancellationToken)))
            {
                layers.Add(new GdalLayer(NameOf(source, report, opened), source, opened.Folder, report, encoding, dbf, said));
            }

            Check(layers, source, limits);
        }

        return WithDifferentNames(layers);
    }

    /// <summary>The arguments by which a source is opened.</summary>
    public static IEnumerable<string> OpenOptions(SourceFile source) =>
        // Raw bytes: which encoding they are in is decided here.
        source.Format == IntakeFormat.Shapefile ? ["-oo", "ENCODING="] : [];

    private static async Task<(DbfFacts? Dbf, string? Said, Encoding Encoding)> TextOfAsync(SourceFile source, IntakeLimits limits, CancellationToken cancellationToken)
    {
        if (source.Format != IntakeFormat.Shapefile)
        {
            return (null, null, TextEncodings.Utf8);
        }

        DbfFacts dbf = await DbfScan.ReadAsync(Path.ChangeExtension(source.Path, ".dbf"), source.Name, limits, cancellationToken);
        string codePage = Path.ChangeExtension(source.Path, ".cpg");
        string? said = File.Exists(codePage) && new FileInfo(codePage).Length < 100 ? (await File.ReadAllTextAsync(codePage, Encoding.Latin1, cancellationToken)).Trim() : null;
        Encoding? named = said is null ? null : TextEncodings.Of(said);
        return (dbf, said, named ?? DbfEncoding.Detect(dbf) ?? TextEncodings.Gb18030);
    }

    private static async Task<IEnumerable<string>> AskAsync(
        SourceFile source, WorkFolder folder, Encoding encoding, bool counted, IntakeLimits limits, CancellationToken cancellationToken)
    {
        string[] speed = counted ? [] : ["-nocount", "-noextent"];
        GdalCommand command = new(
            GdalProgram.Info,
            [FormatFacts.Of(source.Format).Driver!],
            ["-ro", "-so", "-al", "-nomd", .. speed, .. OpenOptions(source), source.Path],
            folder.FullPath)
        {
            Seconds = limits.Seconds,
            MemoryBytes = limits.MemoryBytes,
        };
        await using GdalProcess process = await GdalProcess.StartAsync(command, cancellationToken);
        process.Input.Close();
        using MemoryStream report = new();
        byte[] buffer = new byte[1 << 16];
        int read;
        while ((read = await process.Output.ReadAsync(buffer, cancellationToken)) > 0)
        {
            report.Write(buffer, 0, read);
            if (report.Length > MostReportBytes)
            {
                throw new IntakeException(IntakeMessages.TooManyFields(source.Name, int.MaxValue, limits.Fields));
            }
        }

        GdalEnds.Check(await process.EndAsync(cancellationToken), source.Name, command);
        return TextEncodings.Decode(report.ToArray(), encoding).Split('\n');
    }

    // Formats with one layer to a file are known by the name of the file, which GDAL does not see.
    private static string NameOf(SourceFile source, LayerReport report, OpenedFile opened) => source.Format switch
    {
        IntakeFormat.GeoPackage or IntakeFormat.FileGeodatabase or IntakeFormat.Kml =>
            opened.Sources.Count == 1 ? report.Name : $"{source.Name}/{report.Name}",
        _ => source.Name,
    };

    private static void Check(List<GdalLayer> layers, SourceFile source, IntakeLimits limits)
    {
        if (layers.Count > limits.Layers)
        {
            throw new IntakeException(IntakeMessages.TooManyLayers(source.Name, layers.Count, limits.Layers));
        }

        if (layers.Find(layer => layer.Report.Fields.Count > limits.Fields) is { } wide)
        {
            throw new IntakeException(IntakeMessages.TooManyFields(wide.Name, wide.Report.Fields.Count, limits.Fields));
        }
    }

    // Two folders of an archive may each hold a file of the same name.
    private static List<GdalLayer> WithDifferentNames(List<GdalLayer> layers)
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        return
        [
            .. layers.Select(layer =>
            {
                int times = seen[layer.Name] = seen.GetValueOrDefault(layer.Name) + 1;
                return times == 1 ? layer : layer with { Name = $"{layer.Name} ({times})" };
            }),
        ];
    }
}
