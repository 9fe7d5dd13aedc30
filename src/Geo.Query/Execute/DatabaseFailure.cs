using System.Net.Sockets;
using Geo.Query.Plans;
using Npgsql;

namespace Geo.Query.Execute;

/// <summary>What a failure below the API is called towards the client, who never reads a message of the database.</summary>
internal readonly record struct DatabaseFailure(ExecutionEnd End, Refusal Refusal)
{
    /// <summary>The name of a failure; null where the caller cancelled.</summary>
    public static DatabaseFailure? Of(Exception exception, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return null;
        }

        return exception switch
        {
            PostgresException { SqlState: PostgresErrorCodes.QueryCanceled or PostgresErrorCodes.LockNotAvailable } or OperationCanceledException =>
                new(ExecutionEnd.TimedOut, Messages.TimedOut()),
            PostgresException server when IsUnavailable(server) => new(ExecutionEnd.DatabaseUnavailable, Messages.DatabaseUnavailable()),
            PostgresException => new(ExecutionEnd.Failed, Messages.Internal()),
            NpgsqlException or SocketException => new(ExecutionEnd.DatabaseUnavailable, Messages.DatabaseUnavailable()),
            _ => new(ExecutionEnd.Failed, Messages.Internal()),
        };
    }

    // Classes 08 connection, 28 authorization, 3D no such database, 53 resources, 57P shutting down or starting up.
    private static bool IsUnavailable(PostgresException exception) =>
        exception.SqlState.StartsWith("08", StringComparison.Ordinal)
        || exception.SqlState.StartsWith("28", StringComparison.Ordinal)
        || exception.SqlState.StartsWith("3D", StringComparison.Ordinal)
        || exception.SqlState.StartsWith("53", StringComparison.Ordinal)
        || exception.SqlState.StartsWith("57P", StringComparison.Ordinal);
}
