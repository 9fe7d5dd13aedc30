using System.CommandLine;
using Geo.Data.Migrations;
using Geo.Query.Mapping;
using Geo.Server.Links;
using Geo.Server.Schema;
using Npgsql;

namespace Geo.Server.Commands;

/// <summary><c>geo check</c>: whether the database has the schema of this program and the maps fit its catalogue.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        Command command = new("check", "Check that the database has the schema of this program and that the maps fit it.");
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
        if (mistakes.Count > 0)
        {
            return await CommandRunner.FailAsync(mistakes);
        }

        Console.WriteLine("The schema is up to date and the maps fit it.");
        return 0;
    }
}
