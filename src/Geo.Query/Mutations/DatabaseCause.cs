using Npgsql;

namespace Geo.Query.Mutations;

/// <summary>What the database said, inside of whatever a library put around it.</summary>
internal static class DatabaseCause
{
    /// <summary>The database's own exception; null where it is none of the database.</summary>
    public static NpgsqlException? Of(Exception? exception)
    {
        while (exception is not null and not NpgsqlException)
        {
            exception = exception.InnerException;
        }

        return exception as NpgsqlException;
    }

    /// <summary>Whether the same work can succeed the next time: only other transactions were in the way.</summary>
    public static bool IsPassing(Exception exception) =>
        Of(exception) is PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected };
}
