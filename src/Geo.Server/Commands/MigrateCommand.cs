using System.Collections.Immutable;
using System.CommandLine;
using Geo.Data.Migrations;
using Npgsql;

namespace Geo.Server.Commands;

/// <summary><c>geo migrate</c>: brings the database to the schema of this program.</summary>
internal static class MigrateCommand
{
    /// <summary>The variable with the password that the role geo_app gets; unset leaves the role as it is.</summary>
    private const string PasswordVariable = "GEO_APP_PASSWORD";

    public static Command Create()
    {
        Option<bool> quiet = CommonOptions.Quiet();
        Command command = new("migrate", "Bring the database to the schema of this program.") { quiet };
        command.SetAction((parsed, cancellationToken) => CommandRunner.WithOwnerAsync(
            (owner, token) => RunAsync(owner, parsed.GetValue(quiet), token), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(NpgsqlDataSource owner, bool quiet, CancellationToken cancellationToken)
    {
        ImmutableArray<string> applied = await Migrator.MigrateAsync(owner, cancellationToken);
        await SetPasswordAsync(owner, cancellationToken);
        if (!quiet || applied.Length > 0)
        {
            Console.WriteLine(applied.Length == 0 ? "The schema is up to date." : $"Applied {applied.Length} schema files.");
        }

        return 0;
    }

    private static async Task SetPasswordAsync(NpgsqlDataSource owner, CancellationToken cancellationToken)
    {
        string? password = Environment.GetEnvironmentVariable(PasswordVariable);
        if (string.IsNullOrEmpty(password))
        {
            return;
        }

        // ALTER ROLE takes no parameters, so the server quotes the literal first.
        await using NpgsqlConnection connection = await owner.OpenConnectionAsync(cancellationToken);
        await using NpgsqlCommand quote = Sql.SqlCommands.ToCommand(
            Sql.Sql.Of($"select format('alter role geo_app password %L', {Sql.Sql.Value(password)})"), connection);
        string statement = (string)(await quote.ExecuteScalarAsync(cancellationToken))!;
        await using NpgsqlCommand alter = new() { Connection = connection, CommandText = statement };
        await alter.ExecuteNonQueryAsync(cancellationToken);
    }
}
