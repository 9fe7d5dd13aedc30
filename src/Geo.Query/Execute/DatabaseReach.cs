using System.Net.Sockets;
using Npgsql;

namespace Geo.Query.Execute;

/// <summary>Which failures say that the database was not reached, or could not answer anybody.</summary>
public static class DatabaseReach
{
    /// <summary>Whether a failure is one of these; trying again later may succeed.</summary>
    public static bool IsLost(Exception failure) => failure switch
    {
        PostgresException server => IsUnavailable(server),
        NpgsqlException or SocketException => true,
        // What Npgsql throws where a connection breaks between two commands of a transaction.
        ObjectDisposedException => true,
        _ => false,
    };

    // Classes 08 connection, 28 authorization, 3D no such database, 53 resources, 57P shutting down or starting up.
    private static bool IsUnavailable(PostgresException exception) =>
        exception.SqlState.StartsWith("08", StringComparison.Ordinal)
        || exception.SqlState.StartsWith("28", StringComparison.Ordinal)
        || exception.SqlState.StartsWith("3D", StringComparison.Ordinal)
        || exception.SqlState.StartsWith("53", StringComparison.Ordinal)
        || exception.SqlState.StartsWith("57P", StringComparison.Ordinal);
}
