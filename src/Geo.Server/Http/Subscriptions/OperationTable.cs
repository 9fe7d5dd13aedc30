namespace Geo.Server.Http.Subscriptions;

/// <summary>The operations of one connection by the ids its client chose.</summary>
internal sealed class OperationTable(int most)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, RunningOperation> _running = new(StringComparer.Ordinal);
    private readonly HashSet<Task> _work = [];
    private bool _isClosed;

    /// <summary>Takes an id; null where it is in use.</summary>
    public RunningOperation? Reserve(string id)
    {
        lock (_lock)
        {
            // Handed to the operation, whose token outlives it; a source without a timer holds nothing to dispose.
            RunningOperation operation = new(id, new CancellationTokenSource());
            return _running.TryAdd(id, operation) ? operation : null;
        }
    }

    /// <summary>True where as many operations run as may.</summary>
    public bool IsFull
    {
        get
        {
            lock (_lock)
            {
                return _running.Count >= most;
            }
        }
    }

    /// <summary>Runs work for an operation beside everything else; what is left of it is awaited at the end.</summary>
    public void Run(RunningOperation operation, Func<RunningOperation, Task> work)
    {
        Task task = RunAsync(operation, work);
        lock (_lock)
        {
            _work.Add(task);
        }

        _ = task.ContinueWith(Forget, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    /// <summary>Ends an operation from this side. False where the client ended it before, who then hears no more of it.</summary>
    public bool End(RunningOperation operation)
    {
        lock (_lock)
        {
            return _running.TryGetValue(operation.Id, out RunningOperation? known) && ReferenceEquals(known, operation) && _running.Remove(operation.Id);
        }
    }

    /// <summary>Ends an operation because the client said so; an unknown id is no mistake.</summary>
    public Task StopAsync(string id)
    {
        RunningOperation? operation;
        lock (_lock)
        {
            _running.Remove(id, out operation);
        }

        return operation?.StopAsync() ?? Task.CompletedTask;
    }

    /// <summary>Waits until the operations that run now have ended by themselves.</summary>
    public Task DrainAsync()
    {
        lock (_lock)
        {
            return Task.WhenAll([.. _work]);
        }
    }

    /// <summary>Ends all and waits until nothing of them is left.</summary>
    public async Task CloseAsync()
    {
        RunningOperation[] operations;
        lock (_lock)
        {
            _isClosed = true;
            operations = [.. _running.Values];
            _running.Clear();
        }

        await Task.WhenAll(operations.Select(operation => operation.StopAsync()));
        await DrainAsync();
    }

    private async Task RunAsync(RunningOperation operation, Func<RunningOperation, Task> work)
    {
        await Task.Yield();
        try
        {
            bool isClosed;
            lock (_lock)
            {
                isClosed = _isClosed;
            }

            if (!isClosed)
            {
                await work(operation);
            }
        }
        catch (OperationCanceledException)
        {
            // The client stopped listening.
        }
        finally
        {
            End(operation);
        }
    }

    private void Forget(Task task)
    {
        lock (_lock)
        {
            _work.Remove(task);
        }
    }
}
