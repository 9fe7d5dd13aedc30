using Geo.Data.Migrations;
using Geo.Data.Partitioning;
using Geo.Data.Reference;
using Geo.Server.Options;
using Npgsql;

namespace Geo.Server.Commands;

/// <summary>Runs the body of a command and turns what a user can mend into one line and exit code 1; anything else is our bug and is thrown.</summary>
internal static class CommandRunner
{
    /// <summary>Runs a command that works as the owner of the database.</summary>
    public static async Task<int> WithOwnerAsync(Func<NpgsqlDataSource, CancellationToken, Task<int>> body, CancellationToken cancellationToken)
    {
        List<string> mistakes = [.. KnownNames.UnknownVariables(Environment.GetEnvironmentVariables().Keys.Cast<string>())];
        DatabaseOptions? options = DatabaseOptions.Read(Environment.GetEnvironmentVariable, mistakes);
        if (options is null || mistakes.Count > 0)
        {
            return await FailAsync(mistakes);
        }

        await using NpgsqlDataSource owner = NpgsqlDataSource.Create(options.Owner);
        return await GuardAsync(() => body(owner, cancellationToken), cancellationToken);
    }

    /// <summary>Runs a command that works as the application does, under rights views.</summary>
    public static async Task<int> WithApplicationAsync(Func<NpgsqlDataSource, CancellationToken, Task<int>> body, CancellationToken cancellationToken)
    {
        List<string> mistakes = [.. KnownNames.UnknownVariables(Environment.GetEnvironmentVariables().Keys.Cast<string>())];
        DatabaseOptions? options = DatabaseOptions.Read(Environment.GetEnvironmentVariable, mistakes);
        if (options is null || mistakes.Count > 0)
        {
            return await FailAsync(mistakes);
        }

        await using NpgsqlDataSource database = Http.ServerDatabase.Create(options.Application);
        return await GuardAsync(() => body(database, cancellationToken), cancellationToken);
    }

    /// <summary>Runs a body and answers for the failures a user can mend.</summary>
    public static async Task<int> GuardAsync(Func<Task<int>> body, CancellationToken cancellationToken)
    {
        try
        {
            return await body();
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return await FailAsync(["Stopped before it was done; nothing of it was kept."]);
        }
        catch (Exception problem) when (Explain(problem) is { } sentence)
        {
            return await FailAsync([sentence]);
        }
    }

    /// <summary>Writes each sentence on a line of the error stream.</summary>
    public static async Task<int> FailAsync(IEnumerable<string> sentences)
    {
        foreach (string sentence in sentences)
        {
            await Console.Error.WriteLineAsync($"geo: {sentence}");
        }

        return 1;
    }

    private static string? Explain(Exception problem) => problem switch
    {
        MigrationException or ReferenceDataException or PartitionException => problem.Message,
        PostgresException { SqlState: PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName or PostgresErrorCodes.UndefinedColumn } =>
            "The database does not have the schema of this program. Run: geo migrate",
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } missing =>
            $"{missing.MessageText}. Create it with: createdb NAME",
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } refused =>
            $"The database refuses the login: {refused.MessageText}. Check the user and password in {DatabaseOptions.OwnerVariable} and {DatabaseOptions.ApplicationVariable}.",
        NpgsqlException { InnerException: System.Net.Sockets.SocketException or IOException or TimeoutException } unreachable =>
            $"The database does not answer: {unreachable.InnerException!.Message}. Check that PostgreSQL runs and that {DatabaseOptions.OwnerVariable} names its host and port.",
        IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } occupied =>
            $"{occupied.Message} Stop what listens there, or choose another port with --port.",
        _ => null,
    };
}
