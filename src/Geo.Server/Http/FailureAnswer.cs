using Geo.Query.Execute;
using Geo.Server.Telemetry;
using Microsoft.AspNetCore.Connections;
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
        catch (Exception left) when (left is ConnectionResetException
            || (left is OperationCanceledException or IOException && context.RequestAborted.IsCancellationRequested))
        {
            // The client left; there is nobody to answer.
        }
        catch (BadHttpRequestException refused) when (!context.Response.HasStarted)
        {
            ProblemAnswer.Write(context, refused.StatusCode switch
            {
                StatusCodes.Status408RequestTimeout => Messages.TooSlow(),
                StatusCodes.Status413PayloadTooLarge => Messages.BodyTooLarge(GraphQLEndpoint.MostBodyBytes),
                int status => Messages.Malformed(status),
            });
        }
        catch (PostgresException slow) when (slow.SqlState == PostgresErrorCodes.QueryCanceled && !context.Response.HasStarted)
        {
            ProblemAnswer.Write(context, Messages.TimedOut());
        }
        catch (Exception unreachable) when (DatabaseReach.IsLost(unreachable) && !context.Response.HasStarted)
        {
            Log.DatabaseUnreachable(app.Logger, unreachable.Message);
            ProblemAnswer.Write(context, Messages.DatabaseUnavailable());
        }
        catch (Exception bug) when (!context.Response.HasStarted)
        {
            Log.RequestFailed(app.Logger, bug, context.Request.Method, context.Request.Path);
            context.Response.Clear();
            SecurityHeaders.Apply(context.Response);
            ProblemAnswer.Write(context, Messages.Internal());
        }
    });

    /// <summary>Answers for addresses that nothing serves.</summary>
    public static void UseNotFoundAnswer(this WebApplication app) => app.MapFallback(static context =>
    {
        ProblemAnswer.Write(context, Messages.NotFound());
        return Task.CompletedTask;
    });
}
