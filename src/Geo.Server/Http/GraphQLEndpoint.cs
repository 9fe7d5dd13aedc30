using System.Buffers;
using System.IO.Pipelines;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;
using Geo.GraphQL.Validation.Limits;
using Geo.Query.Execute;
using Geo.Server.Http.Documents;
using Geo.Server.Rights;
using Geo.Server.Standbys;
using Geo.Server.Telemetry;
using Microsoft.Extensions.Primitives;

namespace Geo.Server.Http;

/// <summary><c>/graphql</c>: GraphQL over HTTP, POST with JSON and GET for queries.</summary>
internal sealed class GraphQLEndpoint(Executors executors, DocumentStore documents, CallerDirectory callers, PositionCookie? cookie, ILogger<GraphQLEndpoint> logger)
{
    /// <summary>The largest body that is accepted.</summary>
    public const int MostBodyBytes = DocumentLimits.DefaultMaxBytes;

    /// <summary>The largest body that is read at all; the host closes the connection on a larger one.</summary>
    public const int MostBytesRead = 8 * MostBodyBytes;

    private const string Address = "/graphql";
    private const string Methods = "GET, HEAD, OPTIONS, POST";

    /// <summary>Adds the address.</summary>
    public void Map(WebApplication app)
    {
        app.MapPost(Address, PostAsync);
        app.MapMethods(Address, [HttpMethods.Get, HttpMethods.Head], GetAsync);
        app.Map(Address, static (HttpContext context) =>
        {
            // A preflight of another site finds no permission here, and so its POST is never sent.
            context.Response.Headers.Allow = Methods;
            if (HttpMethods.IsOptions(context.Request.Method))
            {
                context.Response.StatusCode = StatusCodes.Status204NoContent;
                return;
            }

            ProblemAnswer.Write(context, Messages.MethodNotAllowed());
        });
    }

    private async Task PostAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        if (GraphQLMediaType.Choose(request.Headers.Accept) is not { } mediaType)
        {
            ProblemAnswer.Write(context, Messages.NotAcceptable());
            return;
        }

        // What a form of another site can send without asking first is no JSON, and is not read.
        if (!GraphQLMediaType.IsJson(request.ContentType))
        {
            ProblemAnswer.Write(context, Messages.UnsupportedMediaType(), mediaType);
            return;
        }

        if (!StringValues.IsNullOrEmpty(request.Headers.ContentEncoding))
        {
            ProblemAnswer.Write(context, Messages.UnsupportedEncoding(), mediaType);
            return;
        }

        if (await ReadBodyAsync(request.BodyReader, context.RequestAborted) is not { } body)
        {
            ProblemAnswer.Write(context, Messages.BodyTooLarge(MostBodyBytes), mediaType);
            return;
        }

        GraphQLRequest? resolved = Resolve(context, mediaType, () => RequestReader.Read(body.IsSingleSegment ? body.FirstSpan : body.ToArray()));
        request.BodyReader.AdvanceTo(body.End);
        if (resolved is not null)
        {
            await AnswerAsync(context, mediaType, resolved);
        }
    }

    private async Task GetAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        context.Response.Headers.Vary = "Accept, Accept-Encoding, Authorization";
        if (GraphQLMediaType.Choose(request.Headers.Accept) is not { } mediaType)
        {
            ProblemAnswer.Write(context, Messages.NotAcceptable());
            return;
        }

        if (CrossSite.IsEmbedded(request))
        {
            ProblemAnswer.Write(context, Messages.CrossSite(), mediaType);
            return;
        }

        if (request.Query.FirstOrDefault(parameter => parameter.Value.Count > 1) is { Key: { } twice })
        {
            ProblemAnswer.Write(context, Messages.ParameterTwice(twice), mediaType);
            return;
        }

        IQueryCollection given = request.Query;
        GraphQLRequest? resolved = Resolve(
            context, mediaType, () => RequestReader.Read(given["query"], given["documentId"], given["operationName"], given["variables"], given["extensions"]));
        if (resolved is null)
        {
            return;
        }

        if (executors.For(callers.Of(context), resolved).OperationOf(resolved) is OperationType.Mutation or OperationType.Subscription)
        {
            context.Response.Headers.Allow = HttpMethods.Post;
            ProblemAnswer.Write(context, Messages.OnlyByPost(), mediaType);
            return;
        }

        await AnswerTaggedAsync(context, mediaType, resolved);
    }

    private GraphQLRequest? Resolve(HttpContext context, string mediaType, Func<SentRequest> read)
    {
        int status = StatusCodes.Status400BadRequest;
        try
        {
            SentRequest sent = read();
            status = StatusOf(ExecutionEnd.Refused, mediaType);
            return documents.Resolve(sent, callers.Of(context));
        }
        catch (GraphQLRequestException refused)
        {
            status = refused.Errors[0].Code switch
            {
                Messages.DocumentNotAllowed => StatusCodes.Status403Forbidden,
                Messages.PersistedQueryMismatch => StatusCodes.Status400BadRequest,
                _ => status,
            };
            ProblemAnswer.Write(context, status, refused.Errors, mediaType);
            return null;
        }
    }

    private async Task AnswerAsync(HttpContext context, string mediaType, GraphQLRequest request)
    {
        // The answer's buffer is the connection's own; the status is set before the first byte goes out.
        HttpResponse response = context.Response;
        response.ContentType = $"{mediaType}; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        PipeWriter output = response.BodyWriter;
        ExecutionEnd end = await ExecuteAsync(context, request, output);
        response.StatusCode = StatusOf(end, mediaType);
        if (output.CanGetUnflushedBytes)
        {
            // Known before compression is chosen, which does not pay for little.
            response.ContentLength = output.UnflushedBytes;
        }
    }

    private async Task AnswerTaggedAsync(HttpContext context, string mediaType, GraphQLRequest request)
    {
        using MemoryStream body = new();
        PipeWriter output = PipeWriter.Create(body, new StreamPipeWriterOptions(leaveOpen: true));
        ExecutionEnd end = await ExecuteAsync(context, request, output);
        await output.CompleteAsync();

        HttpResponse response = context.Response;
        response.StatusCode = StatusOf(end, mediaType);
        response.ContentType = $"{mediaType}; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        ReadOnlyMemory<byte> bytes = body.GetBuffer().AsMemory(0, (int)body.Length);
        if (end == ExecutionEnd.Executed)
        {
            string etag = Conditional.WeakTag(bytes.Span, mediaType);
            response.Headers.CacheControl = "private, no-cache";
            response.Headers.ETag = etag;
            if (Conditional.IsNotModified(context.Request, etag))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                response.ContentType = null;
                return;
            }
        }

        response.ContentLength = bytes.Length;
        response.BodyWriter.Write(bytes.Span);
    }

    private async Task<ExecutionEnd> ExecuteAsync(HttpContext context, GraphQLRequest request, PipeWriter output)
    {
        Caller caller = callers.Of(context);
        ExecutionResult result = await executors.For(caller, request).ExecuteAsync(request, cookie is null ? caller.Operating : PositionCookie.Read(context.Request, caller.Operating), output, context.RequestAborted);
        cookie?.Write(context, caller);
        if (result.Failure is { } failure)
        {
            Log.OperationFailed(logger, failure, result.End);
        }

        if (result.End == ExecutionEnd.DatabaseUnavailable)
        {
            context.Response.Headers.RetryAfter = Messages.RetrySeconds;
        }

        return result.End;
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

    // Null for a body over the limit. The host reads on to its own, greater limit, so that the client is told instead of cut off.
    internal static async ValueTask<ReadOnlySequence<byte>?> ReadBodyAsync(PipeReader reader, CancellationToken cancellationToken)
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
