using Geo.Sql;
using Npgsql;

namespace Geo.Server.Imports.Staging;

/// <summary>Statements inside of the transaction of a job, which take the time they take.</summary>
internal static class StagingConnection
{
    /// <summary>Runs a statement without an answer; the number of rows it wrote.</summary>
    public static async Task<int> RunAsync(this NpgsqlConnection connection, Sql.Sql statement, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = statement.ToCommand(connection);
        command.CommandTimeout = 0;
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Reads the rows of a statement.</summary>
    public static async Task EachAsync(this NpgsqlConnection connection, Sql.Sql statement, Action<NpgsqlDataReader> take, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = statement.ToCommand(connection);
        command.CommandTimeout = 0;
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            take(reader);
        }
    }
}
