using Geo.Sql;
using Npgsql;

namespace Geo.Server.Standbys;

/// <summary>One standby: its connections, and how far it is known to have replayed the change log.</summary>
/// <param name="name">Its host and port, for the log.</param>
/// <param name="address">Its connection string.</param>
/// <param name="database">Its pool of connections.</param>
internal sealed class Standby(string name, string address, NpgsqlDataSource database) : IAsyncDisposable
{
    /// <summary>The position of one that is not there, or is no standby.</summary>
    public const long Nowhere = -1;

    private const int Patience = 3;

    private long _position = Nowhere;

    /// <summary>Its host and port.</summary>
    public string Name { get; } = name;

    /// <summary>A position of the change log that it has replayed; it only goes on from there.</summary>
    public long Position => Volatile.Read(ref _position);

    /// <summary>A connection of its pool.</summary>
    public ValueTask<PooledConnection> OpenAsync(CancellationToken cancellationToken) => PooledConnection.OpenAsync(database, cancellationToken);

    /// <summary>A connection of its own for who watches it, which finds out soon that nobody answers.</summary>
    public NpgsqlConnection Connect() => new(new NpgsqlConnectionStringBuilder(address)
    {
        ApplicationName = "geo standby watch",
        Pooling = false,
        Timeout = Patience,
        CommandTimeout = Patience,
    }.ConnectionString);

    /// <summary>Says that it did not answer: it is asked for nothing until it has told its position again.</summary>
    public void Lose() => Volatile.Write(ref _position, Nowhere);

    /// <summary>Asks how far it is, on a connection of the one who watches it. False for a database that is no standby (any more).</summary>
    public async Task<bool> AskAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = Sql.Sql.Of($"select position, pg_is_in_recovery() from api.change_position").ToCommand(connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        bool isStandby = reader.GetBoolean(1);
        Volatile.Write(ref _position, isStandby ? reader.GetInt64(0) : Nowhere);
        return isStandby;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => database.DisposeAsync();
}
