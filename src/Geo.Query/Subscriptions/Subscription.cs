using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Geo.GraphQL.Errors;
using Geo.Query.Execute;

namespace Geo.Query.Subscriptions;

/// <summary>One subscriber: what it listens to, how far it has come, and the events that wait for it to read them.</summary>
public sealed class Subscription : IAsyncDisposable
{
    private readonly Channel<ReadOnlyMemory<byte>> _events = Channel.CreateUnbounded<ReadOnlyMemory<byte>>();
    private readonly TaskCompletionSource _dropped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SubscriptionLimits _limits;
    private readonly QueuedBytes _queued;
    private readonly Lock _lock = new();
    private TaskCompletionSource? _hasRoom;
    private int _count;
    private long _bytes;
    private bool _isOver;
    private bool _isDropped;

    internal Subscription(
        WatchList list, WatchedFilter filter, SharedSelection selection, Face face, ChangePoint point, Func<CallerSettings?> rights, SubscriptionLimits limits, QueuedBytes queued)
    {
        (List, Filter, Selection, Face, Point, Rights) = (list, filter, selection, face, point, rights);
        (_limits, _queued) = (limits, queued);
    }

    /// <summary>Why it ended; null while it runs, and where the client left or the server stops.</summary>
    public GraphQLError? Problem { get; private set; }

    /// <summary>Completes when the subscriber is dropped because it does not read; what waited for it is gone.</summary>
    public Task Dropped => _dropped.Task;

    /// <summary>What it belongs to.</summary>
    internal WatchList List { get; }

    /// <summary>What it listens to.</summary>
    internal WatchedFilter Filter { get; }

    /// <summary>What it selects.</summary>
    internal SharedSelection Selection { get; }

    /// <summary>The face its caller saw when it began; who sees another one begins anew.</summary>
    internal Face Face { get; }

    /// <summary>The rights of its caller, asked for every batch.</summary>
    internal Func<CallerSettings?> Rights { get; }

    /// <summary>How far it has come; only the feed moves it.</summary>
    internal ChangePoint Point { get; set; }

    /// <summary>False once it has ended.</summary>
    internal bool IsListening
    {
        get
        {
            lock (_lock)
            {
                return !_isOver;
            }
        }
    }

    /// <summary>Its results, each the JSON of an execution result, until it ends.</summary>
    public async IAsyncEnumerable<ReadOnlyMemory<byte>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (await _events.Reader.WaitToReadAsync(cancellationToken))
        {
            while (_events.Reader.TryRead(out ReadOnlyMemory<byte> result))
            {
                // It counts until it is sent: what a socket does not take is still ours to hold.
                yield return result;
                Take(result.Length);
            }
        }
    }

    /// <summary>The client left.</summary>
    public ValueTask DisposeAsync()
    {
        End(problem: null, drop: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Its caller may listen no longer; what waits is still read.</summary>
    public void LoseRights() => End(SubscriptionMessages.RightsLost(), drop: false);

    /// <summary>Whether one more result of that size may wait.</summary>
    internal bool HasRoomFor(int bytes)
    {
        lock (_lock)
        {
            return _isOver || Fits(bytes);
        }
    }

    /// <summary>Adds a result, or drops the subscriber where too much waits for it.</summary>
    internal void Add(ReadOnlyMemory<byte> result)
    {
        bool fits;
        lock (_lock)
        {
            if (_isOver)
            {
                return;
            }

            fits = Fits(result.Length);
            if (fits)
            {
                _count++;
                _bytes += result.Length;
                _queued.Add(result.Length);
                _events.Writer.TryWrite(result);
            }
        }

        if (!fits)
        {
            Drop();
        }
    }

    /// <summary>Ends it because it does not read.</summary>
    internal void Drop() => End(SubscriptionMessages.TooSlow(), drop: true);

    /// <summary>Completes when no more than half of what may wait is waiting, or the subscriber is gone.</summary>
    internal Task HasRoomAsync()
    {
        lock (_lock)
        {
            return _isOver || IsHalfEmpty
                ? Task.CompletedTask
                : (_hasRoom ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        }
    }

    /// <summary>Ends it: what waits is read to its end, or dropped.</summary>
    internal void End(GraphQLError? problem, bool drop)
    {
        bool isDroppedForIt;
        lock (_lock)
        {
            if (_isOver && !drop)
            {
                return;
            }

            isDroppedForIt = !_isOver && drop && problem is not null;
            if (!_isOver)
            {
                Problem = problem;
            }

            _isOver = true;
            _hasRoom?.TrySetResult();
            if (drop && !_isDropped)
            {
                _isDropped = true;
                _queued.Add(-_bytes);
            }
        }

        while (drop && _events.Reader.TryRead(out _))
        {
        }

        List.Remove(this);

        // Last, and in this order: who is told finds nothing left of it, and who has read to the end of the events knows whether they were all.
        if (isDroppedForIt)
        {
            _dropped.TrySetResult();
        }

        _events.Writer.TryComplete();
    }

    // One event always fits, however large.
    private bool Fits(int bytes) =>
        _count == 0 || (_count < _limits.MostEvents && _bytes + bytes <= _limits.MostBytes && _queued.Bytes + bytes <= _limits.MostBytesOfAll);

    private bool IsHalfEmpty => _count <= _limits.MostEvents / 2 && _bytes <= _limits.MostBytes / 2;

    private void Take(int bytes)
    {
        lock (_lock)
        {
            if (_isDropped)
            {
                return;
            }

            _count--;
            _bytes -= bytes;
            _queued.Add(-bytes);
            if (IsHalfEmpty)
            {
                _hasRoom?.TrySetResult();
                _hasRoom = null;
            }
        }
    }
}
