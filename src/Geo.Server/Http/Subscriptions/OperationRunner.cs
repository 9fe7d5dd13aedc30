using System.Buffers;
using System.IO.Pipelines;
using System.Net;
using System.Runtime.InteropServices;
using System.Text.Json;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;
using Geo.Query.Execute;
using Geo.Query.Subscriptions;
using Geo.Server.Http.Documents;
using Geo.Server.Http.Load;
using Geo.Server.Rights;
using Geo.Server.Telemetry;

namespace Geo.Server.Http.Subscriptions;

/// <summary>Runs operations of any kind for connections that stay open, whatever they speak.</summary>
internal sealed class OperationRunner(Executors executors, SubscriptionEngine subscriptions, DocumentStore documents, Admission admission, TimeProvider clock, ILogger<OperationRunner> logger)
{
    /// <summary>The request with its document.</summary>
    /// <exception cref="GraphQLRequestException">The document is not known, or not for this caller.</exception>
    public GraphQLRequest Resolve(SentRequest sent, ConnectedCaller caller) => documents.Resolve(sent, caller.Caller);

    /// <summary>True for a request that may change something.</summary>
    public bool IsMutation(GraphQLRequest request) => executors.SignedIn.OperationOf(request) == OperationType.Mutation;

    /// <summary>Reads the JSON of a request and starts its operation.</summary>
    public async Task<StartedOperation> StartAsync(ReadOnlyMemory<byte> request, ConnectedCaller caller, IPAddress network, CancellationToken cancellationToken)
    {
        try
        {
            return await StartAsync(Resolve(RequestReader.Read(request.Span), caller), caller, network, cancellationToken);
        }
        catch (GraphQLRequestException refused)
        {
            return new StartedOperation.Refused(Errors(refused.Errors));
        }
    }

    /// <summary>Starts an operation: a subscription listens from here on, anything else runs to its end.</summary>
    public async Task<StartedOperation> StartAsync(GraphQLRequest request, ConnectedCaller caller, IPAddress network, CancellationToken cancellationToken) =>
        await subscriptions.SubscribeAsync(request, caller.Rights, cancellationToken) switch
        {
            SubscribeAnswer.Accepted accepted => new StartedOperation.Streaming(accepted.Subscription, ended => caller.ExpireAsync(clock, ended)),
            SubscribeAnswer.Refused refused => Refuse(refused),
            _ => await ExecuteAsync(request, caller, CallerKey.Of(caller, network), cancellationToken),
        };

    /// <summary>Sends what a started operation gives, to its end.</summary>
    public static async Task SendAsync(StartedOperation started, IOperationSink sink, CancellationToken cancellationToken)
    {
        switch (started)
        {
            case StartedOperation.Refused refused:
                await sink.FailAsync(refused.Errors, cancellationToken);
                break;
            case StartedOperation.Answered answered:
                await sink.NextAsync(answered.Result, cancellationToken);
                await sink.CompleteAsync(cancellationToken);
                break;
            case StartedOperation.Streaming streaming:
                await using (streaming.Subscription)
                {
                    await StreamAsync(streaming, sink, cancellationToken);
                }

                break;
        }
    }

    /// <summary>Errors as a JSON list.</summary>
    public static ReadOnlyMemory<byte> Errors(IReadOnlyList<GraphQLError> errors)
    {
        ArrayBufferWriter<byte> output = new();
        output.Write("{"u8);
        ErrorWriter.Write(output, errors);
        output.Write("}"u8);
        return ErrorsOf(output.WrittenMemory);
    }

    private static async Task StreamAsync(StartedOperation.Streaming streaming, IOperationSink sink, CancellationToken cancellationToken)
    {
        // A send to a client that does not read never returns: the word that it is dropped comes beside it.
        Subscription subscription = streaming.Subscription;
        using CancellationTokenSource over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task expiring = ExpireAsync(streaming, over.Token);
        Task sending = SendEventsAsync(subscription, sink, cancellationToken);
        await Task.WhenAny(sending, subscription.Dropped);
        await over.CancelAsync();
        await expiring.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

        // Not which of the two was first: a sending that waited for nothing ends with the drop, and has told nobody why.
        if (!subscription.Dropped.IsCompleted)
        {
            await sending;
            return;
        }

        await sink.DropAsync(Errors([subscription.Problem!]));
        await sending.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static async Task ExpireAsync(StartedOperation.Streaming streaming, CancellationToken over)
    {
        await streaming.ExpireAsync(over);
        streaming.Subscription.LoseRights();
    }

    private static async Task SendEventsAsync(Subscription subscription, IOperationSink sink, CancellationToken cancellationToken)
    {
        await foreach (ReadOnlyMemory<byte> result in subscription.ReadAsync(cancellationToken))
        {
            await sink.NextAsync(result, cancellationToken);
        }

        if (subscription.Dropped.IsCompleted)
        {
            return;
        }

        await (subscription.Problem is { } problem
            ? sink.FailAsync(Errors([problem]), cancellationToken)
            : sink.CompleteAsync(cancellationToken));
    }

    private StartedOperation.Refused Refuse(SubscribeAnswer.Refused refused)
    {
        if (refused.Failure is { } failure)
        {
            Log.SubscriptionFailed(logger, failure);
        }

        return new StartedOperation.Refused(Errors(refused.Errors));
    }

    private async Task<StartedOperation> ExecuteAsync(GraphQLRequest request, ConnectedCaller caller, CallerKey key, CancellationToken cancellationToken)
    {
        (AdmittedRequest place, Problem? problem) = await admission.EnterAsync(key, cancellationToken);
        using AdmittedRequest entered = place;
        if (problem is not null)
        {
            return new StartedOperation.Refused(Errors([new GraphQLError(problem.Message, problem.Code)]));
        }

        using MemoryStream body = new();
        PipeWriter writer = PipeWriter.Create(body);
        ExecutionResult result = await executors.For(caller.Caller, request).ExecuteAsync(request, caller.Settings, writer, cancellationToken);
        await writer.CompleteAsync();
        if (result.Failure is { } failure)
        {
            Log.OperationFailed(logger, failure, result.End);
        }

        ReadOnlyMemory<byte> answer = body.ToArray();
        return result.End == ExecutionEnd.Refused ? new StartedOperation.Refused(ErrorsOf(answer)) : new StartedOperation.Answered(answer);
    }

    private static ReadOnlyMemory<byte> ErrorsOf(ReadOnlyMemory<byte> answer)
    {
        using JsonDocument document = JsonDocument.Parse(answer);
        return JsonMarshal.GetRawUtf8Value(document.RootElement.GetProperty("errors")).ToArray();
    }
}
