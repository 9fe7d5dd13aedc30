using Geo.Sql;
using Npgsql;

namespace Geo.Server.Tests.Http.Load;

/// <summary>A table that nobody reads until it is given back: requests for it are in work for as long as a test wants.</summary>
internal sealed class HeldTable : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlTransaction _transaction;

    private HeldTable(NpgsqlConnection connection, NpgsqlTransaction transaction) => (_connection, _transaction) = (connection, transaction);

    /// <summary>Takes it.</summary>
    public static async Task<HeldTable> TakeAsync(NpgsqlDataSource owner, string table)
    {
        NpgsqlConnection connection = await owner.OpenConnectionAsync(Answer.Cancel);
        NpgsqlTransaction transaction = await connection.BeginTransactionAsync(Answer.Cancel);
        await using NpgsqlCommand command = SqlCommands.ToCommand(Sql.Sql.Of($"lock table land.{Sql.Sql.Name(table)} in access exclusive mode"), connection);
        await command.ExecuteNonQueryAsync(Answer.Cancel);
        return new HeldTable(connection, transaction);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await _connection.DisposeAsync();
    }
}
