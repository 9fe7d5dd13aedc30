using System.CommandLine;
using Geo.Server.Imports.Local;

namespace Geo.Server.Commands;

/// <summary><c>geo import FILE</c>: checks a file, and writes its parcels where that is said. 0: done; 1: the file or the call is wrong; 2: rows are rejected.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        Argument<string> file = new("file") { Description = "The file: GeoPackage, Shapefile as .zip, File Geodatabase as .zip, GeoJSON, KML, DXF, MapInfo, CSV, XLSX or boundary-point TXT." };
        Option<string?> layer = new("--layer") { Description = "The layer; without it the only one, or the first." };
        Option<string?> profile = new("--profile") { Description = "The name of a saved mapping of the county." };
        Option<string[]> map = new("--map") { Description = "FIELD=COLUMN says where a field comes from, FIELD:=VALUE gives it to all rows; may be given several times. Fields: code, name, registeredArea, stage, landUse, landUseSystem, plannedUse, plannedUseSystem, platformKey, townshipCode, statedOn, sourceKey, origin.", DefaultValueFactory = _ => [] };
        Option<int?> epsg = new("--epsg") { Description = "The coordinate system, where the file does not say it or says it wrong." };
        Option<string?> encoding = new("--encoding") { Description = "The encoding of texts: UTF-8, GB18030 or Big5." };
        Option<bool> swap = new("--swap-axes") { Description = "The first ordinate is the northing or latitude." };
        Option<bool> dry = new("--dry-run") { Description = "Tell the verdict of each row and write nothing; this is the default." };
        Option<bool> commit = new("--commit") { Description = "Write the parcels: all of them or, where rows are rejected, none." };
        Option<bool> skip = new("--skip-rejected") { Description = "Write the good rows although others are rejected." };
        Option<bool> publish = new("--publish") { Description = "Show new parcels to investors and the anonymous." };
        Option<string?> county = new("--county") { Description = "The code of the county that the file may write; without it, all." };
        Option<string?> report = new("--report") { Description = "A file for the verdict of each row, as CSV." };
        Option<bool> json = new("--json") { Description = "Write the result as JSON." };
        Command command = new("import", "Check a file of parcels, and write them with --commit. The same file again changes nothing.")
        {
            file, layer, profile, map, epsg, encoding, swap, dry, commit, skip, publish, county, report, json,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            LocalOrder order = new(parsed.GetRequiredValue(file))
            {
                Layer = parsed.GetValue(layer),
                Profile = parsed.GetValue(profile),
                Maps = parsed.GetRequiredValue(map),
                Reading = new() { Epsg = parsed.GetValue(epsg), Encoding = parsed.GetValue(encoding), SwapAxes = parsed.GetValue(swap) },
                IsCommit = parsed.GetValue(commit),
                SkipsRejected = parsed.GetValue(skip),
                Publishes = parsed.GetValue(publish),
                County = parsed.GetValue(county),
                ReportFile = parsed.GetValue(report),
                IsJson = parsed.GetValue(json),
            };
            return parsed.GetValue(dry) && order.IsCommit
                ? CommandRunner.FailAsync(["Say either --dry-run or --commit."])
                : CommandRunner.WithApplicationAsync((database, token) => new LocalImport(database, TimeProvider.System).RunAsync(order, token), cancellationToken);
        });
        return command;
    }
}
