namespace Geo.Server.Http.Subscriptions;

/// <summary>An open event stream. Writers take turns; a write that has begun ends with the connection at the latest.</summary>
internal sealed class EventStreamWriter(HttpContext context, TransportLimits limits, TimeProvider clock) : IDisposable
{
    private static readonly ReadOnlyMemory<byte> Comment = ":\n\n"u8.ToArray();

    private readonly SemaphoreSlim _turn = new(1, 1);
    private volatile bool _isOver;

    /// <summary>Sends the head and a first comment, without which some browsers wait on.</summary>
    public async Task OpenAsync()
    {
        HttpResponse response = context.Response;
        response.ContentType = "text/event-stream; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        // Tells a proxy in front not to collect events before it passes them on.
        response.Headers["X-Accel-Buffering"] = "no";
        await WriteAsync(Comment, CancellationToken.None);
    }

    /// <summary>Sends an event; the data is JSON on one line.</summary>
    public Task WriteEventAsync(ReadOnlySpan<byte> name, ReadOnlySpan<byte> data, CancellationToken cancellationToken)
    {
        byte[] bytes = [.. "event: "u8, .. name, .. "\ndata: "u8, .. data, .. "\n\n"u8];
        return WriteAsync(bytes, cancellationToken);
    }

    /// <summary>Sends a last event, or cuts the connection where it does not get through in time.</summary>
    public async Task WriteLastAsync(Func<CancellationToken, Task> write)
    {
        using CancellationTokenSource patience = new(limits.CloseWithin, clock);
        using CancellationTokenRegistration cutting = patience.Token.Register(context.Abort);
        try
        {
            await write(patience.Token);
        }
        catch (OperationCanceledException)
        {
            context.Abort();
        }
    }

    /// <summary>Sends comments as long as the stream is open and nobody else is writing.</summary>
    public async Task KeepAliveAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            await Task.Delay(limits.CommentEvery, clock, cancellationToken);
            if (_turn.Wait(0, CancellationToken.None))
            {
                await WriteInTurnAsync(Comment);
            }
        }
    }

    /// <summary>Nothing is written from here on; a write under way has ended.</summary>
    public async Task EndAsync()
    {
        await _turn.WaitAsync(CancellationToken.None);
        _isOver = true;
        _turn.Release();
    }

    public void Dispose() => _turn.Dispose();

    private async Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        await WriteInTurnAsync(bytes);
    }

    private async Task WriteInTurnAsync(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            if (!_isOver)
            {
                await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
            }
        }
        finally
        {
            _turn.Release();
        }
    }
}
