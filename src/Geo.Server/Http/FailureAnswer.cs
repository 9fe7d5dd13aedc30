using Geo.Server.Telemetry;
using Npgsql;

namespace Geo.Server.Http;

/// <summary>What a client sees of failures that no endpoint answered: never a trace, never a message of the database.</summary>
internal static class FailureAnswer
{
    /// <summary>Answers for what escapes the endpoints.</summary>
    public static void UseFailureAnswer(this WebApplication app) => app.Use(async (context, next) =>
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client left; there is nobody to answer.
        }
        catch (BadHttpRequestException refused) when (!context.Response.HasStarted)
        {
            await ProblemAnswer.WriteAsync(context, refused.StatusCode, "BAD_REQUEST", refused.Message);
        }
        catch (NpgsqlException unreachable) when (unreachable is not PostgresException && !context.Response.HasStarted)
        {
            Log.DatabaseUnreachable(app.Logger, unreachable.Message);
            context.Response.Headers.RetryAfter = "5";
            await ProblemAnswer.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, "DATABASE_UNAVAILABLE", "The database does not answer. Try again shortly.");
        }
        catch (Exception bug) when (!context.Response.HasStarted)
        {
            Log.RequestFailed(app.Logger, bug, context.Request.Method, context.Request.Path);
            context.Response.Clear();
            await ProblemAnswer.WriteAsync(context, StatusCodes.Status500InternalServerError, "INTERNAL", "Something went wrong here. It has been logged.");
        }
    });

    /// <summary>Answers for addresses that nothing serves.</summary>
    public static void UseNotFoundAnswer(this WebApplication app) => app.MapFallback(static context => ProblemAnswer.WriteAsync(
        context, StatusCodes.Status404NotFound, "NOT_FOUND", "Nothing is served at this address. The API is at /graphql, tiles at /tiles/{layer}.json, the map at /."));
}
