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
            _ when DatabaseReach.IsLost(exception) => new(ExecutionEnd.DatabaseUnavailable, Messages.DatabaseUnavailable()),
            _ => new(ExecutionEnd.Failed, Messages.Internal()),
        };
    }
}
