using System.Net.WebSockets;
using Geo.Server.Http.Load;
using Geo.Server.Identities;
using Geo.Server.Rights;

namespace Geo.Server.Http.Subscriptions;

/// <summary>
/// <c>/graphql</c> for connections that stay open: sockets that speak graphql-transport-ws and event streams of graphql-sse.
/// Every other request goes on to the endpoint of single answers.
/// </summary>
internal sealed class SubscriptionEndpoint(
    OperationRunner runner, CallerDirectory callers, TokenReader tokens, OriginCheck origins, TransportLimits limits, TimeProvider clock, ILogger<SubscriptionEndpoint> logger)
{
    /// <summary>The name of the sub-protocol.</summary>
    public const string SubProtocol = "graphql-transport-ws";

    private readonly EventStreamEndpoint _streams = new(runner, limits, clock, logger);
    private int _sockets;

    /// <summary>Adds itself before the endpoints.</summary>
    public void Use(WebApplication app)
    {
        CancellationToken stopping = app.Lifetime.ApplicationStopping;
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = Timeout.InfiniteTimeSpan });
        app.Use((context, next) => context.Request.Path == "/graphql" && Serves(context) ? ServeAsync(context, stopping) : next(context));
    }

    private static bool Serves(HttpContext context) => context.WebSockets.IsWebSocketRequest || EventStreamEndpoint.Serves(context.Request);

    private Task ServeAsync(HttpContext context, CancellationToken stopping)
    {
        if (!origins.Passes(context.Request))
        {
            ProblemAnswer.Write(context, TransportMessages.ForeignOrigin());
            return Task.CompletedTask;
        }

        ConnectedCaller caller = callers.ConnectedOf(context);
        return context.WebSockets.IsWebSocketRequest ? ServeSocketAsync(context, caller, stopping) : _streams.ServeAsync(context, caller, stopping);
    }

    private async Task ServeSocketAsync(HttpContext context, ConnectedCaller caller, CancellationToken stopping)
    {
        if (Interlocked.Increment(ref _sockets) > limits.MostSockets)
        {
            Interlocked.Decrement(ref _sockets);
            ProblemAnswer.Write(context, TransportMessages.TooManyConnections());
            return;
        }

        try
        {
            bool isSpoken = context.WebSockets.WebSocketRequestedProtocols.Contains(SubProtocol, StringComparer.Ordinal);
            using WebSocket socket = await context.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext { SubProtocol = isSpoken ? SubProtocol : null });
            using WebSocketConnection connection = new(socket, runner, tokens, caller, CallerKey.NetworkOf(context.Connection.RemoteIpAddress), limits, clock, logger);
            await (isSpoken ? connection.RunAsync(stopping) : connection.RefuseAsync());
        }
        finally
        {
            Interlocked.Decrement(ref _sockets);
        }
    }
}
