using System.Collections.Immutable;
using System.CommandLine;
using Geo.Data.Adjacency;
using Geo.Data.History;
using Geo.Data.Migrations;
using Geo.Query.Mapping;
using Geo.Server.Links;
using Geo.Server.Schema;
using Npgsql;

namespace Geo.Server.Commands;

/// <summary><c>geo check</c>: whether the database has the schema of this program, the maps fit its catalogue, the history has no gaps and the adjacency graph is what the outlines say.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        Option<bool> rebuild = new("--rebuild-adjacency") { Description = "First make the adjacency graph anew from the outlines of the parcels; what it has right is not written." };
        Command command = new("check", "Check that the database has the schema of this program, that the maps fit it, that the history has no gaps and that the adjacency graph is what the outlines say.") { rebuild };
        command.SetAction((parsed, cancellationToken) => CommandRunner.WithOwnerAsync((owner, token) => RunAsync(owner, parsed.GetValue(rebuild), token), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(NpgsqlDataSource owner, bool rebuild, CancellationToken cancellationToken)
    {
        MigrationStatus status = await Migrator.StatusAsync(owner, cancellationToken);
        if (!status.IsCurrent)
        {
            return await CommandRunner.FailAsync(
            [
                .. status.Pending.Select(file => $"{file} is not applied. Run: geo migrate"),
                .. status.Changed.Select(file => $"{file} was applied with another text."),
                .. status.Unknown.Select(file => $"{file} is of a newer program."),
            ]);
        }

        IReadOnlyList<string> mistakes = await CatalogueCheck.RunAsync(new ApiSchema(TileSetField.Declaration, TimeProvider.System).Build(), owner, cancellationToken);
        ImmutableArray<string> gaps = await HistoryCheck.RunAsync(owner, cancellationToken);
        if (rebuild)
        {
            await AdjacencyGraph.RebuildAsync(owner, cancellationToken);
        }

        ImmutableArray<string> faults = await AdjacencyGraph.CheckAsync(owner, cancellationToken);
        if (mistakes.Count > 0 || !gaps.IsEmpty || !faults.IsEmpty)
        {
            return await CommandRunner.FailAsync([.. mistakes, .. gaps, .. faults]);
        }

        Console.WriteLine("The schema is up to date, the maps fit it, the history has no gaps, and the adjacency graph is what the outlines say.");
        return 0;
    }
}
