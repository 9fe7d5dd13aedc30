using System.CommandLine;
using Geo.Server.Exports;

namespace Geo.Server.Commands;

/// <summary><c>geo export</c>: writes the records of a filter into a file, as the API does.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        Option<string> type = new("--type") { Description = "What is exported: parcel, contract, project, constraint, platform and every other list of the API.", DefaultValueFactory = _ => "parcel" };
        Option<string> format = new("--format") { Description = $"The kind of file: {string.Join(", ", ExportKind.All.Select(kind => kind.Short))}.", Required = true };
        Option<string> target = new("--out") { Description = "The file; one that is there is replaced when the new one is whole.", Required = true };
        Option<string?> filter = new("--filter") { Description = "Which records, as the argument `where` of the API in JSON; without it all." };
        Option<string[]> order = new("--order") { Description = "In which order, such as AREA_MU_DESC; may be given several times.", DefaultValueFactory = _ => [] };
        Option<int> epsg = new("--epsg") { Description = "The coordinates.", DefaultValueFactory = _ => ExportRequest.UsualEpsg };
        Option<string?> columns = new("--columns") { Description = "The columns by name, separated by commas; without it the usual ones." };
        Option<string?> headings = new("--headings") { Description = "What the columns are called: names, or terms for the Chinese terms." };
        Option<string?> asOf = new("--as-of") { Description = "The records as the database held them at a time, such as 2026-01-01T00:00:00+08:00." };
        Option<string?> county = new("--county") { Description = "The code of the one county that is read; without it, all." };
        Command command = new("export", "Write the records of a filter into a file.") { type, format, target, filter, order, epsg, columns, headings, asOf, county };
        command.SetAction((parsed, cancellationToken) =>
        {
            LocalExportOrder wanted = new(parsed.GetRequiredValue(type), parsed.GetRequiredValue(format), parsed.GetRequiredValue(target))
            {
                Filter = parsed.GetValue(filter),
                Order = parsed.GetRequiredValue(order),
                Epsg = parsed.GetRequiredValue(epsg),
                Columns = parsed.GetValue(columns),
                Headings = parsed.GetValue(headings),
                AsOf = parsed.GetValue(asOf),
                County = parsed.GetValue(county),
            };
            return CommandRunner.WithApplicationAsync((database, token) => new LocalExport(database, TimeProvider.System).RunAsync(wanted, token), cancellationToken);
        });
        return command;
    }
}
