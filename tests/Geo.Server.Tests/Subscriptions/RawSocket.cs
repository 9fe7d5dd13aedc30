using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Geo.Server.Tests.Subscriptions;

/// <summary>A socket that says whatever a test wants.</summary>
internal sealed class RawSocket : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ClientWebSocket _socket = new();
    private readonly byte[] _buffer = new byte[1 << 16];

    private RawSocket()
    {
    }

    /// <summary>The agreed sub-protocol.</summary>
    public string? SubProtocol => _socket.SubProtocol;

    /// <summary>Opens a socket.</summary>
    public static async Task<RawSocket> OpenAsync(Uri address, string? protocol = "graphql-transport-ws", string? origin = null)
    {
        RawSocket raw = new();
        if (protocol is not null)
        {
            raw._socket.Options.AddSubProtocol(protocol);
        }

        if (origin is not null)
        {
            raw._socket.Options.SetRequestHeader("Origin", origin);
        }

        raw._socket.Options.KeepAliveInterval = TimeSpan.Zero;
        await raw._socket.ConnectAsync(address, TestContext.Current.CancellationToken);
        return raw;
    }

    /// <summary>Opens a socket that is acknowledged.</summary>
    public static async Task<RawSocket> OpenReadyAsync(Uri address)
    {
        RawSocket socket = await OpenAsync(address);
        await socket.SendAsync("""{"type":"connection_init"}""");
        Assert.Equal("""{"type":"connection_ack"}""", await socket.ReceiveAsync());
        return socket;
    }

    /// <summary>Sends a text message.</summary>
    public Task SendAsync(string text) => SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text);

    /// <summary>Sends a message.</summary>
    public Task SendAsync(byte[] bytes, WebSocketMessageType type, bool endOfMessage = true) =>
        _socket.SendAsync(bytes, type, endOfMessage, TestContext.Current.CancellationToken);

    /// <summary>Starts an operation.</summary>
    public Task SubscribeAsync(string id, string query, object? variables = null) =>
        SendAsync(JsonSerializer.Serialize(new { id, type = "subscribe", payload = new { query, variables } }));

    /// <summary>The next message; null where the server closes.</summary>
    public async Task<string?> ReceiveAsync()
    {
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        using MemoryStream whole = new();
        while (true)
        {
            WebSocketReceiveResult received = await _socket.ReceiveAsync(_buffer, patience.Token);
            if (received.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            whole.Write(_buffer, 0, received.Count);
            if (received.EndOfMessage)
            {
                return Encoding.UTF8.GetString(whole.ToArray());
            }
        }
    }

    /// <summary>The next message as JSON; the server's question whether somebody is there is answered and passed over.</summary>
    public async Task<JsonElement> ReceiveJsonAsync()
    {
        string? text = await ReceiveAsync();
        while (text == """{"type":"ping"}""")
        {
            await SendAsync("""{"type":"pong"}""");
            text = await ReceiveAsync();
        }

        Assert.True(text is not null, $"The server closed: {_socket.CloseStatus} {_socket.CloseStatusDescription}");
        return JsonDocument.Parse(text).RootElement.Clone();
    }

    /// <summary>Reads until the server closes, and says how.</summary>
    public async Task<(int Code, string Reason)> ReceiveCloseAsync()
    {
        while (await ReceiveAsync() is not null)
        {
        }

        (int, string) closed = ((int)_socket.CloseStatus!.Value, _socket.CloseStatusDescription ?? "");
        await _socket.CloseOutputAsync(_socket.CloseStatus.Value, "", TestContext.Current.CancellationToken);
        return closed;
    }

    /// <summary>Closes from this side.</summary>
    public async Task<int?> CloseAsync()
    {
        await _socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "", TestContext.Current.CancellationToken);
        return (int?)_socket.CloseStatus;
    }

    /// <summary>Cuts the connection without a word.</summary>
    public void Abort() => _socket.Abort();

    public void Dispose() => _socket.Dispose();
}
