using System.Collections.Immutable;
using System.CommandLine;
using Geo.Data.History;
using Geo.Data.Migrations;
using Geo.Query.Mapping;
using Geo.Server.Links;
using Geo.Server.Schema;
using Npgsql;

namespace Geo.Server.Commands;

/// <summary><c>geo check</c>: whether the database has the schema of this program, the maps fit its catalogue and the history has no gaps.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        Command command = new("check", "Check that the database has the schema of this program, that the maps fit it and that the history has no gaps.");
        command.SetAction((_, cancellationToken) => CommandRunner.WithOwnerAsync(RunAsync, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(NpgsqlDataSource owner, CancellationToken cancellationToken)
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
        if (mistakes.Count > 0 || !gaps.IsEmpty)
        {
            return await CommandRunner.FailAsync([.. mistakes, .. gaps]);
        }

        Console.WriteLine("The schema is up to date, the maps fit it, and the history has no gaps.");
        return 0;
    }
}
