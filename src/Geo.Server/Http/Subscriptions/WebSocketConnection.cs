using System.Net;
using System.Net.WebSockets;
using Geo.GraphQL.Errors;
using Geo.Server.Identities;
using Geo.Server.Rights;
using Geo.Server.Telemetry;

namespace Geo.Server.Http.Subscriptions;

/// <summary>One socket that speaks graphql-transport-ws, from its opening to its close.</summary>
internal sealed class WebSocketConnection(
    WebSocket socket, OperationRunner runner, TokenReader tokens, ConnectedCaller opener, IPAddress network, TransportLimits limits, TimeProvider clock, ILogger logger) : IDisposable
{
    private readonly WebSocketChannel _channel = new(socket, limits, clock);
    private readonly OperationTable _operations = new(limits.MostOperations);
    private readonly CancellationTokenSource _over = new();
    private ConnectedCaller _caller = opener;
    private Task _expiring = Task.CompletedTask;
    private bool _isInitialised;

    /// <summary>Serves the socket until either side closes it.</summary>
    /// <param name="stopping">The server stops.</param>
    public async Task RunAsync(CancellationToken stopping)
    {
        // 1. beside the messages: the time for connection_init, the silence of the peer, the end of the server
        Task watching = WatchAsync(_over.Token);
        using CancellationTokenRegistration leaving = stopping.Register(() => _ = _channel.CloseAsync(Closing.GoingAway));
        try
        {
            // 2. message by message
            while (await _channel.ReceiveAsync() is { } text)
            {
                await HandleAsync(text);
            }
        }
        finally
        {
            // 3. nothing of the operations is left, and the peer has its answer to the close frame
            await _over.CancelAsync();
            await _operations.CloseAsync();
            await _channel.CloseAsync(Closing.Normal);
            await Task.WhenAll(watching, _expiring).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Closes a socket whose client does not speak the sub-protocol.</summary>
    public async Task RefuseAsync()
    {
        await _channel.CloseAsync(Closing.SubprotocolNotAcceptable);
        while (await _channel.ReceiveAsync() is not null)
        {
        }
    }

    public void Dispose()
    {
        _channel.Dispose();
        _over.Dispose();
    }

    private async Task HandleAsync(ReadOnlyMemory<byte> text)
    {
        if (!System.Text.Unicode.Utf8.IsValid(text.Span))
        {
            await _channel.CloseAsync(Closing.InvalidUtf8);
            return;
        }

        (ClientMessage? message, Closing? violation) = ClientMessageReader.Read(text);
        switch (message)
        {
            case null:
                await _channel.CloseAsync(violation!);
                break;
            case ClientMessage.Init when _isInitialised:
                await _channel.CloseAsync(Closing.TooManyInits);
                break;
            case ClientMessage.Init init:
                await InitialiseAsync(init);
                break;
            case ClientMessage.Ping ping:
                await SendAsync(ServerMessage.Pong(ping.Payload));
                break;
            case ClientMessage.Complete complete:
                await _operations.StopAsync(complete.Id);
                break;
            case ClientMessage.Subscribe subscribe:
                await SubscribeAsync(subscribe);
                break;
        }
    }

    private async Task InitialiseAsync(ClientMessage.Init init)
    {
        if (init.Authorization is { } authorization)
        {
            switch (await tokens.ReadHeaderAsync(authorization, _over.Token))
            {
                case TokenAnswer.Accepted accepted:
                    _caller = accepted.Caller;
                    break;
                case TokenAnswer.Refused refused:
                    await _channel.CloseAsync(Closing.Refused(refused.Problem));
                    return;
            }
        }

        _isInitialised = true;
        _expiring = ExpireAsync(_caller);
        await SendAsync(ServerMessage.Acknowledgement);
    }

    // Who connects again, with a new token, subscribes anew and resumes; so the socket ends, and with it its operations.
    private async Task ExpireAsync(ConnectedCaller caller)
    {
        await caller.ExpireAsync(clock, _over.Token);
        await _channel.CloseAsync(Closing.TokenExpired);
    }

    private async Task SubscribeAsync(ClientMessage.Subscribe subscribe)
    {
        if (!_isInitialised)
        {
            await _channel.CloseAsync(Closing.Unauthorized);
            return;
        }

        bool isFull = _operations.IsFull;
        if (_operations.Reserve(subscribe.Id) is not { } operation)
        {
            await _channel.CloseAsync(Closing.SubscriberExists(subscribe.Id));
            return;
        }

        WebSocketSink sink = new(_channel, _operations, operation);
        if (isFull)
        {
            GraphQLError error = TransportMessages.TooManyOperations(limits.MostOperations);
            await sink.FailAsync(OperationRunner.Errors([error]), CancellationToken.None);
            return;
        }

        _operations.Run(operation, running => RunAsync(subscribe.Request, sink, running.Stopped));
    }

    private async Task RunAsync(ReadOnlyMemory<byte> request, WebSocketSink sink, CancellationToken cancellationToken)
    {
        try
        {
            StartedOperation started = await runner.StartAsync(request, _caller with { ExpiresAt = null }, network, cancellationToken);
            await OperationRunner.SendAsync(started, sink, cancellationToken);
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            Log.ConnectionFailed(logger, bug);
            await _channel.CloseAsync(Closing.InternalError);
        }
    }

    private async Task WatchAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(limits.InitWithin, clock, cancellationToken);
        if (!_isInitialised)
        {
            await _channel.CloseAsync(Closing.InitTimeout);
            return;
        }

        while (true)
        {
            TimeSpan silence = clock.GetElapsedTime(_channel.LastReceived);
            if (silence >= limits.DeadAfter)
            {
                _channel.Cut();
                return;
            }

            if (silence >= limits.PingAfter)
            {
                // Who does not take the question in is asked no further; the silence goes on counting.
                _ = _channel.TrySendAsync(ServerMessage.Ping).ContinueWith(static sent => sent.Exception, TaskScheduler.Default);
            }

            await Task.Delay(limits.PingAfter, clock, cancellationToken);
        }
    }

    private async Task SendAsync(ReadOnlyMemory<byte> message)
    {
        try
        {
            await _channel.SendAsync(message, CancellationToken.None);
        }
        catch (OperationCanceledException)
        {
            // The peer is gone; the next receive says so.
        }
    }
}
