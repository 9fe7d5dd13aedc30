using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace Geo.Server.Http.Stopping;

/// <summary>
/// A listener that, told to stop, loses nobody who was let in: it lets nobody in any more, takes all who wait at the door, and gives them
/// time to ask; what is asked is answered before the connections are closed. Without it, a connection that was taken a moment ago counts
/// as idle and is closed on its request, and one that is not taken yet is reset.
/// </summary>
internal sealed class OrderlyListener(IConnectionListener listener, Socket socket, FirstRequests awaited, TimeProvider clock) : IConnectionListener
{
    /// <summary>How long those who are let in have to ask. Browsers open connections ahead, on which nothing may come.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(2);

    public EndPoint EndPoint => listener.EndPoint;

    public async ValueTask<ConnectionContext?> AcceptAsync(CancellationToken cancellationToken = default)
    {
        ConnectionContext? connection = await listener.AcceptAsync(cancellationToken);
        if (connection is not null)
        {
            FirstRequest first = new(awaited);
            connection.Features.Set(first);
            connection.ConnectionClosed.UnsafeRegister(static state => ((FirstRequest)state!).Over(), first);
        }

        return connection;
    }

    public async ValueTask UnbindAsync(CancellationToken cancellationToken = default)
    {
        SynFilter.Attach(socket);
        long start = clock.GetTimestamp();
        using PeriodicTimer timer = new(Pause, clock);
        while ((socket.Poll(0, SelectMode.SelectRead) || awaited.AreAwaited) && clock.GetElapsedTime(start) < Patience && !cancellationToken.IsCancellationRequested)
        {
            await timer.WaitForNextTickAsync(CancellationToken.None);
        }

        await listener.UnbindAsync(cancellationToken);
    }

    public ValueTask DisposeAsync() => listener.DisposeAsync();
}
