using System.CommandLine;
using Geo.Data.Reference;
using Npgsql;

namespace Geo.Server.Commands;

/// <summary><c>geo load</c>: puts in the real boundaries, codes, places, platforms, parks, projects and figures. Repeatable.</summary>
internal static class LoadCommand
{
    public static Command Create()
    {
        Option<string?> directory = new("--from") { Description = "A folder laid out as db/reference; without it the files this program carries." };
        Option<bool> quiet = CommonOptions.Quiet();
        Command command = new("load", "Load the real boundaries, land-use codes, places, platforms, parks, projects and figures.") { directory, quiet };
        command.SetAction((parsed, cancellationToken) => CommandRunner.WithOwnerAsync(
            (owner, token) => RunAsync(owner, parsed.GetValue(directory), parsed.GetValue(quiet), token), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(NpgsqlDataSource owner, string? directory, bool quiet, CancellationToken cancellationToken)
    {
        ReferenceReport report = await ReferenceLoader.LoadAsync(owner, directory, progress: null, cancellationToken);
        if (quiet && report.ChangedNothing)
        {
            return 0;
        }

        foreach (ReferenceCount count in report.Counts)
        {
            Console.WriteLine(
                $"{count.Table,-24} {count.Inserted,6} new {count.Updated,6} changed {count.Removed,6} removed {count.Unchanged,6} as they were");
        }

        return 0;
    }
}
