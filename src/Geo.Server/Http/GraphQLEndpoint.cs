using System.Buffers;
using System.IO.Pipelines;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Requests;
using Geo.Query.Execute;
using Geo.Server.Rights;
using Geo.Server.Telemetry;

namespace Geo.Server.Http;

/// <summary><c>/graphql</c>: GraphQL over HTTP, POST with JSON and GET for queries.</summary>
internal sealed class GraphQLEndpoint(QueryExecutor executor, CallerDirectory callers, ILogger<GraphQLEndpoint> logger)
{
    /// <summary>The largest body that is accepted.</summary>
    public const int MostBodyBytes = 1 << 20;

    /// <summary>The largest body that is read at all; the host closes the connection on a larger one.</summary>
    public const int MostBytesRead = 8 * MostBodyBytes;

    /// <summary>Adds the address.</summary>
    public void Map(WebApplication app)
    {
        app.MapPost("/graphql", PostAsync);
        app.MapGet("/graphql", GetAsync);
        app.MapMethods("/graphql", ["PUT", "DELETE", "PATCH"], static context =>
        {
            context.Response.Headers.Allow = "GET, POST";
            return ProblemAnswer.WriteAsync(
                context, StatusCodes.Status405MethodNotAllowed, "METHOD_NOT_ALLOWED", "GraphQL is asked by POST with a JSON body, or by GET for queries.");
        });
    }

    private async Task PostAsync(HttpContext context)
    {
        if (await ChooseTypeAsync(context) is not { } mediaType)
        {
            return;
        }

        if (!GraphQLMediaType.IsJson(context.Request.ContentType))
        {
            await ProblemAnswer.WriteAsync(
                context, StatusCodes.Status415UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", "Send the request as Content-Type: application/json in UTF-8.");
            return;
        }

        PipeReader reader = context.Request.BodyReader;
        if (await ReadBodyAsync(reader, context.RequestAborted) is not { } body)
        {
            await ProblemAnswer.WriteAsync(
                context, StatusCodes.Status413PayloadTooLarge, "LIMIT_EXCEEDED", $"The body has more than {MostBodyBytes:N0} bytes, which is the limit.");
            return;
        }

        await AnswerAsync(context, mediaType, () =>
        {
            try
            {
                return RequestReader.Read(body.IsSingleSegment ? body.FirstSpan : body.ToArray());
            }
            finally
            {
                reader.AdvanceTo(body.End);
            }
        });
    }

    private async Task GetAsync(HttpContext context)
    {
        if (await ChooseTypeAsync(context) is not { } mediaType)
        {
            return;
        }

        IQueryCollection parameters = context.Request.Query;
        await AnswerAsync(
            context,
            mediaType,
            () => RequestReader.Read(parameters["query"], parameters["operationName"], parameters["variables"], parameters["extensions"]) with { QueriesOnly = true });
    }

    private async Task AnswerAsync(HttpContext context, string mediaType, Func<GraphQLRequest> read)
    {
        // The body's buffer and the answer's are the connection's own; the status is set before the first byte goes out.
        HttpResponse response = context.Response;
        response.ContentType = $"{mediaType}; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        GraphQLRequest request;
        try
        {
            request = read();
        }
        catch (GraphQLRequestException refused)
        {
            response.StatusCode = StatusCodes.Status400BadRequest;
            response.BodyWriter.Write("{"u8);
            ErrorWriter.Write(response.BodyWriter, refused.Errors);
            response.BodyWriter.Write("}"u8);
            return;
        }

        Caller caller = callers.Of(context);
        ExecutionResult result = await executor.ExecuteAsync(
            request, new CallerSettings(caller.Settings) { Writing = caller.Writing }, response.BodyWriter, context.RequestAborted);
        response.StatusCode = StatusOf(result.End, mediaType);
        if (result.Failure is { } failure)
        {
            Log.OperationFailed(logger, failure, result.End);
        }
    }

    // A request error is 400 by the newer media type. By the older one a well-formed request is answered 200 even when it was refused.
    private static int StatusOf(ExecutionEnd end, string mediaType) => end switch
    {
        ExecutionEnd.Executed => StatusCodes.Status200OK,
        ExecutionEnd.Refused => mediaType == GraphQLMediaType.Response ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK,
        ExecutionEnd.DatabaseUnavailable => StatusCodes.Status503ServiceUnavailable,
        ExecutionEnd.TimedOut => StatusCodes.Status503ServiceUnavailable,
        ExecutionEnd.Failed => StatusCodes.Status500InternalServerError,
        _ => throw new System.Diagnostics.UnreachableException($"No status for {end}."),
    };

    private static async Task<string?> ChooseTypeAsync(HttpContext context)
    {
        string? chosen = GraphQLMediaType.Choose(context.Request.Headers.Accept);
        if (chosen is null)
        {
            await ProblemAnswer.WriteAsync(
                context, StatusCodes.Status406NotAcceptable, "NOT_ACCEPTABLE", $"The answer comes as {GraphQLMediaType.Response} or {GraphQLMediaType.Json}.");
        }

        return chosen;
    }

    // Null for a body over the limit. The host reads on to its own, greater limit, so that the client is told instead of cut off.
    private static async ValueTask<ReadOnlySequence<byte>?> ReadBodyAsync(PipeReader reader, CancellationToken cancellationToken)
    {
        while (true)
        {
            ReadResult read = await reader.ReadAsync(cancellationToken);
            if (read.Buffer.Length > MostBodyBytes)
            {
                reader.AdvanceTo(read.Buffer.End);
                return null;
            }

            if (read.IsCompleted)
            {
                return read.Buffer;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
