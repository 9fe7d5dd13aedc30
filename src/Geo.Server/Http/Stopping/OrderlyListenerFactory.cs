using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Options;

namespace Geo.Server.Http.Stopping;

/// <summary>Listens by sockets, and stops in order (<see cref="OrderlyListener"/>).</summary>
internal sealed class OrderlyListenerFactory(IOptions<SocketTransportOptions> options, FirstRequests awaited, TimeProvider clock, ILoggerFactory logs) : IConnectionListenerFactory, IConnectionListenerFactorySelector
{
    public bool CanBind(EndPoint endpoint) => endpoint is IPEndPoint;

    public async ValueTask<IConnectionListener> BindAsync(EndPoint endpoint, CancellationToken cancellationToken = default)
    {
        Socket? socket = null;
        options.Value.CreateBoundListenSocket = at => socket = SocketTransportOptions.CreateDefaultBoundListenSocket(at);
        IConnectionListener listener = await new SocketTransportFactory(options, logs).BindAsync(endpoint, cancellationToken);
        return new OrderlyListener(listener, socket!, awaited, clock);
    }
}
