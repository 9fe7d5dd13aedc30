using System.Data;
using Npgsql;

namespace Geo.Sql;

/// <summary>A connection of a pool, lent for one piece of work; where that does not come to its end, it goes back with no statement prepared.</summary>
/// <remarks>
/// Npgsql takes a statement for prepared once it is parsed. Where it is cancelled or fails while it is planned, its columns have not been told yet, and from
/// then on each use of it on the same connection fails: "Received unexpected backend message DataRow", or, without rows, "No resultset is currently being traversed".
/// </remarks>
/// <param name="connection">The open connection.</param>
public sealed class PooledConnection(NpgsqlConnection connection) : IAsyncDisposable
{
    private bool _isDone;

    /// <summary>The connection; open.</summary>
    public NpgsqlConnection Connection => connection;

    /// <summary>A connection of the pool.</summary>
    public static async ValueTask<PooledConnection> OpenAsync(NpgsqlDataSource database, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(database);
        return new PooledConnection(await database.OpenConnectionAsync(cancellationToken));
    }

    /// <summary>Says that none of the statements failed; those that are prepared are kept.</summary>
    public void Done() => _isDone = true;

    /// <summary>Gives it back to the pool. Transactions and readers on it must have been disposed of.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_isDone && connection.State == ConnectionState.Open)
        {
            await ForgetAsync();
        }

        await connection.DisposeAsync();
    }

    // There is no asynchronous form of it. A connection on which it fails is broken, and the pool does not keep it.
    private async Task ForgetAsync()
    {
        try
        {
            await Task.Run(connection.UnprepareAll);
        }
        catch (Exception gone) when (gone is NpgsqlException or InvalidOperationException or IOException)
        {
        }
    }
}
