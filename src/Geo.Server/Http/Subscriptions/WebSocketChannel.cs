using System.Buffers;
using System.Net.WebSockets;

namespace Geo.Server.Http.Subscriptions;

/// <summary>
/// A socket as whole text messages. Senders take turns; a send that has begun is never cancelled, since that would break the
/// stream, and ends with the socket at the latest. The first who closes says why.
/// </summary>
internal sealed class WebSocketChannel(WebSocket socket, TransportLimits limits, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly CancellationTokenSource _cut = new();
    private CancellationTokenSource? _patience;
    private int _isClosing;

    /// <summary>When the last message came, by the clock's timestamp.</summary>
    public long LastReceived { get; private set; } = clock.GetTimestamp();

    /// <summary>True from the first word of the end on.</summary>
    public bool IsClosing => Volatile.Read(ref _isClosing) != 0;

    /// <summary>The next text message; null where the peer closes or is gone. A message that may not be closes the socket.</summary>
    public async Task<ReadOnlyMemory<byte>?> ReceiveAsync()
    {
        byte[] piece = ArrayPool<byte>.Shared.Rent(4096);
        try
        {
            return await ReceiveAsync(piece);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }

    /// <summary>Sends a message when it is this one's turn. Nothing is sent once the socket closes.</summary>
    public async Task SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        await SendInTurnAsync(message);
    }

    /// <summary>Sends a message if nobody else is sending.</summary>
    public Task TrySendAsync(ReadOnlyMemory<byte> message) => _turn.Wait(0, CancellationToken.None) ? SendInTurnAsync(message) : Task.CompletedTask;

    /// <summary>
    /// Closes with a code, after the send that has begun. Where that takes too long, or the peer does not answer the close frame,
    /// the connection is cut.
    /// </summary>
    public async Task CloseAsync(Closing closing)
    {
        if (Interlocked.Exchange(ref _isClosing, 1) != 0)
        {
            return;
        }

        _patience = new CancellationTokenSource(limits.CloseWithin, clock);
        _patience.Token.Register(Cut);
        try
        {
            await _turn.WaitAsync(_cut.Token);
            await socket.CloseOutputAsync((WebSocketCloseStatus)closing.Code, closing.Reason, _cut.Token);
            _turn.Release();
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            Cut();
        }
    }

    /// <summary>Cuts the connection.</summary>
    public void Cut()
    {
        _cut.Cancel();
        socket.Abort();
    }

    public void Dispose()
    {
        // The first waits for a cut that is under way.
        _patience?.Dispose();
        _cut.Dispose();
        _turn.Dispose();
    }

    private async Task SendInTurnAsync(ReadOnlyMemory<byte> message)
    {
        try
        {
            if (!IsClosing)
            {
                await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, _cut.Token);
            }
        }
        catch (Exception exception) when (exception is WebSocketException or ObjectDisposedException)
        {
            throw new OperationCanceledException("The peer is gone.", exception);
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<ReadOnlyMemory<byte>?> ReceiveAsync(byte[] piece)
    {
        ArrayBufferWriter<byte>? whole = null;
        while (true)
        {
            ValueWebSocketReceiveResult received = await socket.ReceiveAsync(piece.AsMemory(), _cut.Token);
            LastReceived = clock.GetTimestamp();
            if (received.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            // What still comes after our close frame is read to its end and passed over.
            if (IsClosing)
            {
                continue;
            }

            if (received.MessageType == WebSocketMessageType.Binary)
            {
                await CloseAsync(Closing.Binary);
                continue;
            }

            if ((whole?.WrittenCount ?? 0) + received.Count > limits.MostMessageBytes)
            {
                await CloseAsync(Closing.TooBig(limits.MostMessageBytes));
                continue;
            }

            if (received.EndOfMessage && whole is null)
            {
                return piece.AsMemory(0, received.Count).ToArray();
            }

            whole ??= new ArrayBufferWriter<byte>();
            whole.Write(piece.AsSpan(0, received.Count));
            if (received.EndOfMessage)
            {
                return whole.WrittenMemory;
            }
        }
    }
}
