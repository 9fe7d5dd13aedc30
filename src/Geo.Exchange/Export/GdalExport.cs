using System.Globalization;
using System.Text;
using Geo.Exchange.Gdal;
using Geo.Exchange.Opening;

namespace Geo.Exchange.Export;

/// <summary>The formats that GDAL writes: our rows go into a table beside a list of its types, ogr2ogr makes the file of it, and the finished file is sent.</summary>
internal static class GdalExport
{
    public static async Task<ExportEnd> WriteAsync(
        ExportFormat format, IAsyncEnumerable<ExportRow> rows, ExportOptions options, Stream target, CancellationToken cancellationToken)
    {
        using WorkFolder folder = WorkFolder.Create(options.WorkFolder);
        ExportNotes notes = new();
        // 1. rows to a table that GDAL reads
        GdalTable table = await GdalTable.WriteAsync(format, rows, options, folder, notes, cancellationToken);
        // 2. the table to a finished file
        string name = "out" + (format == ExportFormat.Shapefile ? ".shp" : ExportFormatFacts.Of(format).Extension);
        GdalCommand command = new(GdalProgram.Convert, ["CSV", DriverOf(format)], Arguments(format, table, options, folder, name), folder.FullPath)
        {
            Seconds = options.Seconds,
            FileBytes = options.FileBytes,
        };
        GdalEnd end = await RunAsync(command, cancellationToken);
        if (end.Outcome != GdalOutcome.Completed)
        {
            return new ExportEnd(0, notes.All, end.Errors.Concat(end.Warnings).FirstOrDefault() ?? "ogr2ogr ended without a word.");
        }

        // 3. the finished file to the target
        string path = folder.Combine(name);
        if (format == ExportFormat.Shapefile)
        {
            path = ShapefileZip.Pack(folder, table, options);
        }

        if (format == ExportFormat.Dxf)
        {
            await target.WriteAsync(DxfRemark(options), cancellationToken);
        }

        await using FileStream finished = File.OpenRead(path);
        await finished.CopyToAsync(target, cancellationToken);
        return new ExportEnd(table.Rows, notes.All, null);
    }

    private static string DriverOf(ExportFormat format) => format switch
    {
        ExportFormat.GeoPackage => "GPKG",
        ExportFormat.Shapefile => "ESRI Shapefile",
        ExportFormat.FlatGeobuf => "FlatGeobuf",
        ExportFormat.Dxf => "DXF",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "GDAL does not write it."),
    };

    private static List<string> Arguments(ExportFormat format, GdalTable table, ExportOptions options, WorkFolder folder, string name)
    {
        string system = string.Create(CultureInfo.InvariantCulture, $"EPSG:{options.Epsg}");
        List<string> arguments =
        [
            "-f", DriverOf(format), folder.Combine(name), table.Path,
            "-oo", "GEOM_POSSIBLE_NAMES=" + GdalTable.ShapeColumn, "-oo", "KEEP_GEOM_COLUMNS=NO", "-oo", "EMPTY_STRING_AS_NULL=YES",
            "-a_srs", system, "-nlt", format == ExportFormat.Shapefile ? table.Kind : "GEOMETRY",
        ];
        if (format != ExportFormat.Dxf)
        {
            // GDAL takes the name as one argument, so it may hold anything but what a name of ours cannot.
            arguments.AddRange(["-nln", format == ExportFormat.Shapefile ? "out" : options.Name]);
        }

        arguments.AddRange(format switch
        {
            ExportFormat.GeoPackage => ["-lco", "DESCRIPTION=" + options.Provenance, "-lco", "IDENTIFIER=" + options.Name, .. Metadata(options)],
            ExportFormat.FlatGeobuf => ["-lco", "TITLE=" + options.Name, "-lco", "DESCRIPTION=" + options.Provenance],
            ExportFormat.Shapefile => ["-lco", "ENCODING=UTF-8"],
            _ => (IEnumerable<string>)[],
        });
        return arguments;
    }

    private static IEnumerable<string> Metadata(ExportOptions options) =>
        options.Provenance.Lines.SelectMany(line => (string[])["-mo", $"{line.Name}={line.Text.ReplaceLineEndings(" ")}"]);

    private static async Task<GdalEnd> RunAsync(GdalCommand command, CancellationToken cancellationToken)
    {
        await using GdalProcess process = await GdalProcess.StartAsync(command, cancellationToken);
        process.Input.Close();
        await process.Output.CopyToAsync(Stream.Null, cancellationToken);
        return await process.EndAsync(cancellationToken);
    }

    // Group 999 is a remark, which may stand in front of everything.
    private static byte[] DxfRemark(ExportOptions options) =>
        Encoding.UTF8.GetBytes(string.Concat(options.Provenance.Lines.Select(line => $"999\n{line.Name}: {line.Text.ReplaceLineEndings(" ")}\n")));
}
