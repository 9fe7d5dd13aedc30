using System.Text.Json;
using Geo.Exchange.Export;
using Geo.GraphQL.Errors;
using Geo.Query.Execute;
using Geo.Query.Mapping;
using Geo.Query.Plans;
using Geo.Server.Http;
using Geo.Server.Http.Load;
using Geo.Server.Links;
using Geo.Server.Telemetry;
using Npgsql;

namespace Geo.Server.Exports;

/// <summary><c>/exports/{token}</c>: the file that a signed address opens, with the rights that stand in it, whoever asks.</summary>
internal sealed class ExportEndpoint(ExportSetup setup, FilterLinks links, StoredFilters stored, ILogger<ExportEndpoint> logger)
{
    /// <summary>What stands before the token.</summary>
    public const string Address = "/exports/";

    private int _running;

    /// <summary>Adds the address.</summary>
    public void Map(WebApplication app) => app.MapGet($"{Address}{{token}}", AnswerAsync).WithMetadata(CountedElsewhere.Mark);

    private async Task AnswerAsync(HttpContext context, string token)
    {
        if (Interlocked.Increment(ref _running) > setup.Limits.AtOnce)
        {
            Interlocked.Decrement(ref _running);
            ProblemAnswer.Write(context, ExportMessages.Busy(setup.Limits.AtOnce));
            context.Response.Headers.RetryAfter = ExportMessages.RetrySeconds;
            return;
        }

        using CancellationTokenSource clock = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        clock.CancelAfter(setup.Limits.Time);
        try
        {
            await SendAsync(context, token, clock.Token);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client left, and with its connection everything that worked for it.
        }
        catch (Exception failure)
        {
            // Nothing else may see the failure: it would log the address, which is a secret.
            Fail(context, failure, clock.IsCancellationRequested);
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }
    }

    private async Task SendAsync(HttpContext context, string token, CancellationToken cancellationToken)
    {
        // 1. token -> request
        (FilterLink? link, ExportRequest? request, Problem? problem) = await ReadAsync(token, cancellationToken);
        if (link is null || request is null)
        {
            ProblemAnswer.Write(context, problem!);
            return;
        }

        // 2. request -> snapshot, as the maker of the address sees it
        (ExportRun? run, problem) = await ExportRun.OpenAsync(setup, request, link.Bearer.Operating, link.Role, setup.Limits.Time, cancellationToken);
        if (run is null)
        {
            ProblemAnswer.Write(context, problem!);
            return;
        }

        // 3. rows -> bytes
        await using ExportRun _ = run;
        Describe(context.Response, request);
        await using ExportStream body = new(context.Response.BodyWriter, cancellationToken);
        ExportEnd end = await run.WriteAsync(body, cancellationToken);
        if (end.Failure is not null)
        {
            Log.ExportNotWritten(logger, request.Kind.Name, end.Failure);
            Refuse(context, ExportMessages.NotWritten());
            return;
        }

        await body.FlushAsync(cancellationToken);
    }

    private async Task<(FilterLink? Link, ExportRequest? Request, Problem? Problem)> ReadAsync(string token, CancellationToken cancellationToken)
    {
        (FilterLink? link, LinkRefusal? refusal) = links.Read(token);
        if (link is null || link.Purpose != LinkPurpose.Export)
        {
            return (null, null, refusal == LinkRefusal.Expired ? ExportMessages.LinkExpired() : ExportMessages.LinkInvalid());
        }

        // What this server signed and cannot read is of another version of it, or its text is gone with its database.
        try
        {
            return await stored.ResolveAsync(link.Filter, cancellationToken) is { } json
                && setup.Model.EntityByType.TryGetValue(link.TypeName, out EntityMap? entity)
                && ExportRequest.Read(setup.Model, entity, json) is { } request
                ? (link, request, null)
                : (null, null, ExportMessages.LinkExpired());
        }
        catch (Exception unread) when (unread is GraphQLRequestException or JsonException or KeyNotFoundException)
        {
            return (null, null, ExportMessages.LinkExpired());
        }
    }

    private void Describe(HttpResponse response, ExportRequest request)
    {
        DateOnly day = ExportNames.Day(setup.Clock);
        response.ContentType = ExportFormatFacts.Of(request.Kind.Format).MediaType;
        response.Headers.ContentDisposition = $"attachment; filename=\"{ExportNames.AsciiFile(request, day)}\"; filename*=UTF-8''{Uri.EscapeDataString(ExportNames.File(request, day))}";
        response.Headers.CacheControl = "no-store";
    }

    private void Fail(HttpContext context, Exception failure, bool isTimeOver)
    {
        switch (failure)
        {
            case RefusedException refused:
                Refuse(context, new Problem(StatusCodes.Status400BadRequest, refused.Refusal.Code, refused.Refusal.Message));
                break;
            case OperationCanceledException when isTimeOver:
            case PostgresException { SqlState: PostgresErrorCodes.QueryCanceled }:
                Refuse(context, ExportMessages.TooSlow(setup.Limits.Time));
                break;
            case Exception lost when DatabaseReach.IsLost(lost):
                Log.DatabaseUnreachable(logger, failure.Message);
                Refuse(context, Messages.DatabaseUnavailable());
                break;
            default:
                Log.ExportFailed(logger, failure);
                Refuse(context, ExportMessages.NotWritten());
                break;
        }
    }

    // What was sent cannot be taken back; a connection that breaks off tells the client that the file is not whole.
    private static void Refuse(HttpContext context, Problem problem)
    {
        if (context.Response.HasStarted)
        {
            context.Abort();
            return;
        }

        context.Response.Clear();
        SecurityHeaders.Apply(context.Response);
        ProblemAnswer.Write(context, problem);
    }
}
