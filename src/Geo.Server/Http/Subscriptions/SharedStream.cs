namespace Geo.Server.Http.Subscriptions;

/// <summary>An event stream of single connection mode: reserved, then opened by one connection, fed by requests beside it.</summary>
internal sealed class SharedStream(string token, int mostOperations)
{
    private readonly TaskCompletionSource<EventStreamWriter> _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _isClaimed;

    /// <summary>What requests name it by.</summary>
    public string Token { get; } = token;

    /// <summary>What runs on it.</summary>
    public OperationTable Operations { get; } = new(mostOperations);

    /// <summary>The open stream; null before.</summary>
    public EventStreamWriter? Writer { get; private set; }

    /// <summary>True for the first who asks: one connection at most fulfils a reservation.</summary>
    public bool Claim() => Interlocked.Exchange(ref _isClaimed, 1) == 0;

    /// <summary>Lets waiting operations write.</summary>
    public void Open(EventStreamWriter writer)
    {
        Writer = writer;
        _opened.TrySetResult(writer);
    }

    /// <summary>The stream once it is open.</summary>
    public Task<EventStreamWriter> OpenedAsync(CancellationToken cancellationToken) => _opened.Task.WaitAsync(cancellationToken);
}
