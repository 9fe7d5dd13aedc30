using System.Buffers;
using System.Text.Json;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Requests;
using Geo.Server.Http.Load;
using Geo.Server.Rights;
using Geo.Server.Telemetry;
using Microsoft.Net.Http.Headers;

namespace Geo.Server.Http.Subscriptions;

/// <summary>
/// GraphQL over server-sent events: a stream for each operation (distinct connections), or one stream that requests beside it feed
/// (single connection: PUT reserves, GET opens, POST runs, DELETE stops).
/// </summary>
internal sealed class EventStreamEndpoint(OperationRunner runner, TransportLimits limits, TimeProvider clock, ILogger logger)
{
    /// <summary>The header that names the stream.</summary>
    public const string TokenHeader = "X-GraphQL-Event-Stream-Token";

    private const string MediaType = "text/event-stream";

    private readonly SharedStreams _streams = new(limits, clock);

    /// <summary>True for requests of this protocol.</summary>
    public static bool Serves(HttpRequest request) => request.Method switch
    {
        "PUT" => true,
        "DELETE" => TokenOf(request) is not null,
        "GET" or "POST" => WantsStream(request) || TokenOf(request) is not null,
        _ => false,
    };

    /// <summary>Answers a request.</summary>
    public Task ServeAsync(HttpContext context, ConnectedCaller caller, CancellationToken stopping)
    {
        HttpRequest request = context.Request;
        string? token = TokenOf(request);
        return request.Method switch
        {
            "PUT" => ReserveAsync(context),
            "DELETE" => WithStreamAsync(context, token!, stream => StopAsync(context, stream)),
            _ when token is null => ServeOneAsync(context, caller),
            _ when WantsStream(request) => WithStreamAsync(context, token, stream => OpenAsync(context, stream, stopping)),
            _ => WithStreamAsync(context, token, stream => RunAsync(context, caller, stream)),
        };
    }

    // General clients name all they can read for a query too: what is preferred counts, and of equals what is named first.
    private static bool WantsStream(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out IList<MediaTypeHeaderValue>? ranges))
        {
            return false;
        }

        MediaTypeHeaderValue? preferred = ranges
            .Where(range => Is(range, MediaType) || Is(range, GraphQLMediaType.Response) || Is(range, GraphQLMediaType.Json))
            .MaxBy(range => range.Quality ?? 1);
        return preferred is not null && Is(preferred, MediaType) && preferred.Quality is not 0;
    }

    private static bool Is(MediaTypeHeaderValue range, string mediaType) => range.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase);

    private static string? TokenOf(HttpRequest request) =>
        request.Headers[TokenHeader] is [{ Length: > 0 } header] ? header : request.Query["token"] is [{ Length: > 0 } parameter] ? parameter : null;

    private async Task ReserveAsync(HttpContext context)
    {
        if (_streams.Reserve() is not { } stream)
        {
            ProblemAnswer.Write(context, TransportMessages.TooManyConnections());
            return;
        }

        context.Response.StatusCode = StatusCodes.Status201Created;
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.WriteAsync(stream.Token, context.RequestAborted);
    }

    private Task WithStreamAsync(HttpContext context, string token, Func<SharedStream, Task> serve)
    {
        if (_streams.Find(token) is { } stream)
        {
            return serve(stream);
        }

        ProblemAnswer.Write(context, TransportMessages.StreamNotFound());
        return Task.CompletedTask;
    }

    private static Task StopAsync(HttpContext context, SharedStream stream)
    {
        if (context.Request.Query["operationId"] is [{ Length: > 0 } id])
        {
            return stream.Operations.StopAsync(id);
        }

        ProblemAnswer.Write(context, TransportMessages.OperationIdMissing());
        return Task.CompletedTask;
    }

    // Distinct connections: what is wrong with the request is an event too, since a browser shows nothing of a refused stream.
    private async Task ServeOneAsync(HttpContext context, ConnectedCaller caller)
    {
        StartedOperation started;
        try
        {
            if (await ReadAsync(context, caller) is not { } request)
            {
                return;
            }

            started = await runner.StartAsync(request, caller, CallerKey.NetworkOf(context.Connection.RemoteIpAddress), context.RequestAborted);
        }
        catch (GraphQLRequestException refused)
        {
            started = new StartedOperation.Refused(OperationRunner.Errors(refused.Errors));
        }

        using EventStreamWriter writer = new(context, limits, clock);
        using CancellationTokenSource over = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        await writer.OpenAsync();
        Task keeping = writer.KeepAliveAsync(over.Token);
        await OperationRunner.SendAsync(started, new EventStreamSink(writer), context.RequestAborted);
        await over.CancelAsync();
        await keeping.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await writer.EndAsync();
    }

    private async Task OpenAsync(HttpContext context, SharedStream stream, CancellationToken stopping)
    {
        if (!stream.Claim())
        {
            ProblemAnswer.Write(context, TransportMessages.StreamTaken());
            return;
        }

        using EventStreamWriter writer = new(context, limits, clock);
        using CancellationTokenSource over = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            await writer.OpenAsync();
            stream.Open(writer);
            await writer.KeepAliveAsync(over.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stopping.IsCancellationRequested)
            {
                // The subscriptions complete; their last events belong to the stream.
                await stream.Operations.DrainAsync().WaitAsync(limits.CloseWithin, clock, context.RequestAborted)
                    .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
        finally
        {
            await _streams.CloseAsync(stream);
            await writer.EndAsync();
        }
    }

    private async Task RunAsync(HttpContext context, ConnectedCaller caller, SharedStream stream)
    {
        try
        {
            if (await ReadAsync(context, caller) is not { } request)
            {
                return;
            }

            if (OperationId(request) is not { } id)
            {
                ProblemAnswer.Write(context, TransportMessages.OperationIdMissing());
            }
            else if (stream.Operations.IsFull)
            {
                ProblemAnswer.Write(context, TransportMessages.StreamFull(limits.MostOperations));
            }
            else if (stream.Operations.Reserve(id) is not { } operation)
            {
                ProblemAnswer.Write(context, TransportMessages.OperationExists());
            }
            else
            {
                await RunAsync(context, request, caller, stream, operation);
            }
        }
        catch (GraphQLRequestException refused)
        {
            await RefuseAsync(context, OperationRunner.Errors(refused.Errors));
        }
    }

    private async Task RunAsync(HttpContext context, GraphQLRequest request, ConnectedCaller caller, SharedStream stream, RunningOperation operation)
    {
        StartedOperation started;
        try
        {
            started = await runner.StartAsync(request, caller, CallerKey.NetworkOf(context.Connection.RemoteIpAddress), operation.Stopped);
        }
        catch (OperationCanceledException)
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return;
        }

        if (started is StartedOperation.Refused refused)
        {
            stream.Operations.End(operation);
            await RefuseAsync(context, refused.Errors);
            return;
        }

        stream.Operations.Run(operation, running => SendAsync(started, new SharedStreamSink(stream, running), running.Stopped));
        context.Response.StatusCode = StatusCodes.Status202Accepted;
    }

    private async Task SendAsync(StartedOperation started, SharedStreamSink sink, CancellationToken cancellationToken)
    {
        try
        {
            await OperationRunner.SendAsync(started, sink, cancellationToken);
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            Log.ConnectionFailed(logger, bug);
        }
    }

    private static async Task RefuseAsync(HttpContext context, ReadOnlyMemory<byte> errors)
    {
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.Body.WriteAsync(EventStreamSink.ResultOf(errors), context.RequestAborted);
    }

    // Null where the answer is written already.
    private async Task<GraphQLRequest?> ReadAsync(HttpContext context, ConnectedCaller caller)
    {
        HttpRequest request = context.Request;
        if (HttpMethods.IsGet(request.Method))
        {
            return ReadParameters(context, caller);
        }

        if (!GraphQLMediaType.IsJson(request.ContentType))
        {
            ProblemAnswer.Write(context, Messages.UnsupportedMediaType());
            return null;
        }

        if (await GraphQLEndpoint.ReadBodyAsync(request.BodyReader, context.RequestAborted) is not { } body)
        {
            ProblemAnswer.Write(context, Messages.BodyTooLarge(GraphQLEndpoint.MostBodyBytes));
            return null;
        }

        byte[] bytes = body.ToArray();
        request.BodyReader.AdvanceTo(body.End);
        return runner.Resolve(RequestReader.Read(bytes), caller);
    }

    private GraphQLRequest? ReadParameters(HttpContext context, ConnectedCaller caller)
    {
        IQueryCollection given = context.Request.Query;
        GraphQLRequest request = runner.Resolve(
            RequestReader.Read(given["query"], given["documentId"], given["operationName"], given["variables"], given["extensions"]), caller);
        if (runner.IsMutation(request))
        {
            context.Response.Headers.Allow = HttpMethods.Post;
            ProblemAnswer.Write(context, Messages.OnlyByPost());
            return null;
        }

        return request;
    }

    private static string? OperationId(GraphQLRequest request) =>
        request.Extensions is { } extensions && extensions.TryGetProperty("operationId", out JsonElement id) && id.ValueKind == JsonValueKind.String
            ? id.GetString() is { Length: > 0 } text ? text : null
            : null;
}
