using Geo.Sql;
using Npgsql;

namespace Geo.Query.Execute;

/// <summary>A connection that is read on, and whether it leads to a standby.</summary>
/// <param name="Pooled">The open connection, as the pool lent it.</param>
/// <param name="IsStandby">True where a failure is the standby's own and the primary may be asked instead.</param>
public sealed record ReadConnection(PooledConnection Pooled, bool IsStandby) : IAsyncDisposable
{
    /// <summary>The open connection.</summary>
    public NpgsqlConnection Connection => Pooled.Connection;

    /// <summary>Says that none of the statements failed.</summary>
    public void Done() => Pooled.Done();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Pooled.DisposeAsync();

    /// <summary>
    /// Whether a failure came from where the read went and not from the read: the standby has gone, starts or stops, replays what the read
    /// is in the way of (PostgreSQL, "Handling Query Conflicts"), or cannot do what only a primary does.
    /// </summary>
    internal bool IsToBlame(Exception failure) => IsStandby && failure switch
    {
        PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.DeadlockDetected } => true,
        IOException => true,
        _ => DatabaseReach.IsLost(failure),
    };
}
