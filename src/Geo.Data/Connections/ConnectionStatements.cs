using Geo.Sql;
using Npgsql;

namespace Geo.Data.Connections;

/// <summary>Statements without an answer.</summary>
internal static class ConnectionStatements
{
    /// <summary>Runs a text that the program wrote: a migration file or a fixed statement.</summary>
    public static async Task RunAsync(this NpgsqlConnection connection, string text, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = new() { Connection = connection, CommandText = text, CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Runs a composed statement and returns the number of rows it touched.</summary>
    public static async Task<int> RunAsync(this NpgsqlConnection connection, Sql.Sql statement, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = statement.ToCommand(connection);
        command.CommandTimeout = 0;
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
