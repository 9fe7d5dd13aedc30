namespace Geo.Tiles.Caching;

/// <summary>
/// Finished tiles in memory: up to a number of bytes, the least used go first. Equal requests at the same time are one. A tile that is being
/// made while something in its box is written goes to those who asked before, and is not kept.
/// </summary>
/// <param name="maxBytes">The most bytes; 0 keeps nothing.</param>
/// <param name="clock">Measures the age of tiles that have one.</param>
public sealed class TileCache(long maxBytes, TimeProvider clock)
{
    // What a tile takes beside its bytes: key, texts, nodes of list and table.
    private const int Overhead = 500;

    private readonly Lock _gate = new();
    private readonly Dictionary<TileKey, LinkedListNode<Entry>> _entries = [];
    private readonly LinkedList<Entry> _byUse = new();
    private readonly Dictionary<TileKey, Flight> _flights = [];
    private long _bytes;

    /// <summary>The bytes that are kept now.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

    /// <summary>The tile of a key: kept, or made by <paramref name="render"/>, which is cancelled when nobody waits for it any more.</summary>
    /// <param name="key">What is wanted.</param>
    /// <param name="render">Makes it, and says by what it dies.</param>
    /// <param name="cancellationToken">Stops this caller's waiting.</param>
    public async Task<(TileResult Result, TileAnswer Answer)> GetAsync(
        TileKey key, Func<CancellationToken, Task<(TileResult Result, TileLife Life)>> render, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(render);
        Flight? flight;
        bool isFirst;
        lock (_gate)
        {
            if (Find(key) is { } kept)
            {
                return (kept, TileAnswer.Hit);
            }

            isFirst = !_flights.TryGetValue(key, out flight);
            if (flight is null)
            {
                flight = new Flight();
                _flights[key] = flight;
                flight.Task = Task.Run(() => MakeAsync(key, flight, render), CancellationToken.None);
            }

            flight.Waiting++;
        }

        try
        {
            return (await flight.Task.WaitAsync(cancellationToken), isFirst ? TileAnswer.Miss : TileAnswer.Joined);
        }
        finally
        {
            await LeaveAsync(key, flight);
        }
    }

    /// <summary>Forgets the tiles that show something of the boxes, and all that any change ends.</summary>
    public void Forget(IReadOnlyCollection<ChangedBox> boxes) =>
        Forget(key => boxes.Any(box => box.Layer == key.Layer && box.Touches(key.Tile)), entry => !entry.Life.OfOwnRows);

    /// <summary>Forgets all tiles.</summary>
    public void Clear() => Forget(_ => true, _ => true);

    private TileResult? Find(TileKey key)
    {
        if (!_entries.TryGetValue(key, out LinkedListNode<Entry>? node))
        {
            return null;
        }

        if (node.Value.Life.Longest is { } longest && clock.GetElapsedTime(node.Value.MadeAt) > longest)
        {
            Remove(node);
            return null;
        }

        _byUse.Remove(node);
        _byUse.AddFirst(node);
        return node.Value.Result;
    }

    private async Task<TileResult> MakeAsync(TileKey key, Flight flight, Func<CancellationToken, Task<(TileResult Result, TileLife Life)>> render)
    {
        long began = clock.GetTimestamp();
        try
        {
            (TileResult result, TileLife life) = await render(flight.Abandoned.Token);
            lock (_gate)
            {
                if (_flights.GetValueOrDefault(key) == flight)
                {
                    Keep(new Entry(key, result, life, began));
                }
            }

            return result;
        }
        finally
        {
            lock (_gate)
            {
                Land(key, flight);
            }
        }
    }

    private void Keep(Entry entry)
    {
        if (entry.Size > maxBytes)
        {
            return;
        }

        if (_entries.TryGetValue(entry.Key, out LinkedListNode<Entry>? older))
        {
            Remove(older);
        }

        _entries[entry.Key] = _byUse.AddFirst(entry);
        Interlocked.Add(ref _bytes, entry.Size);
        while (_bytes > maxBytes)
        {
            Remove(_byUse.Last!);
        }
    }

    private void Remove(LinkedListNode<Entry> node)
    {
        _byUse.Remove(node);
        _entries.Remove(node.Value.Key);
        Interlocked.Add(ref _bytes, -node.Value.Size);
    }

    private void Forget(Func<TileKey, bool> isHit, Func<Entry, bool> isEnded)
    {
        lock (_gate)
        {
            foreach (LinkedListNode<Entry> node in _entries.Values.Where(node => isEnded(node.Value) || isHit(node.Value.Key)).ToList())
            {
                Remove(node);
            }

            // By what a tile in the making dies is not known yet.
            _flights.Clear();
        }
    }

    // The next request makes it anew; what was forgotten meanwhile is another flight's by then.
    private void Land(TileKey key, Flight flight)
    {
        if (_flights.GetValueOrDefault(key) == flight)
        {
            _flights.Remove(key);
        }
    }

    private async Task LeaveAsync(TileKey key, Flight flight)
    {
        lock (_gate)
        {
            if (--flight.Waiting > 0 || flight.Task.IsCompleted)
            {
                return;
            }

            Land(key, flight);
        }

        await flight.Abandoned.CancelAsync();
    }

    private sealed record Entry(TileKey Key, TileResult Result, TileLife Life, long MadeAt)
    {
        // With its compressed form, which is no larger.
        public int Size => (2 * Result.Bytes.Length) + (2 * (Key.Rights.Length + Key.Filter.Length)) + Overhead;
    }

    // A tile in the making, and how many wait for it. Its source of cancellation has no timer and no handle, so nothing of it needs to be released.
    private sealed class Flight
    {
        public CancellationTokenSource Abandoned { get; } = new();

        public Task<TileResult> Task { get; set; } = null!;

        public int Waiting { get; set; }
    }
}
