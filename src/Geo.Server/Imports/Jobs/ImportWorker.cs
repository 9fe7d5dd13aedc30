using Geo.Data.History;
using Geo.Data.Imports;
using Geo.Server.Telemetry;

namespace Geo.Server.Imports.Jobs;

/// <summary>Works on the jobs of this server, one after the other, as long as it runs.</summary>
internal sealed class ImportWorker(ImportJobs jobs, ImportFolder folder, ImportSteps steps, ChangeFeed feed, TimeProvider clock, ILogger<ImportWorker> logger) : BackgroundService
{
    // A job waits in the change log; whoever misses that word looks by himself.
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Tell = TimeSpan.FromMilliseconds(500);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        bool isRecovered = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            long position = feed.Position;
            try
            {
                if (!isRecovered)
                {
                    await RecoverAsync(stoppingToken);
                    isRecovered = true;
                }

                if (await jobs.NextAsync(stoppingToken) is { } job)
                {
                    await WorkAsync(job, stoppingToken);
                }
                else
                {
                    await WaitAsync(position, stoppingToken);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure) when (failure is Npgsql.NpgsqlException or IOException or TimeoutException)
            {
                // What was being worked on cannot even be told to have failed before the database is back.
                isRecovered = false;
                Log.ImportInterrupted(logger, failure);
                await Task.Delay(Retry, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    // What was being done when the server or its database ended cannot be gone on with; what waited can.
    private async Task RecoverAsync(CancellationToken cancellationToken)
    {
        foreach (ImportTask job in await jobs.InterruptedAsync(cancellationToken))
        {
            await jobs.FailAsync(job, ImportMessages.ServerEnded(), cancellationToken);
        }

        foreach (ImportTask job in (await jobs.OpenAsync(cancellationToken)).Where(job => !folder.Has(job.Id)))
        {
            await jobs.FailAsync(job, ImportMessages.FileLost(), cancellationToken);
        }

        await SweepAsync(cancellationToken);
    }

    private async Task SweepAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<string> settled = folder.Settled();
        ImportFolder.RemoveAllBut(settled, (await jobs.OpenAsync(cancellationToken)).Select(job => job.Id));
    }

    private async Task WorkAsync(ImportTask job, CancellationToken stoppingToken)
    {
        using CancellationTokenSource cancelled = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        ImportProgress progress = new();
        progress.Begin(job.State == ImportState.Uploaded ? ImportStep.Inspecting : ImportStep.Reading, null);
        if (!await jobs.TellAsync(job, progress.Now.Step, null, 0, stoppingToken))
        {
            folder.Remove(job.Id);
            return;
        }

        using CancellationTokenSource told = CancellationTokenSource.CreateLinkedTokenSource(cancelled.Token);
        Task telling = TellAsync(job, progress, cancelled, told.Token);
        bool isOver = false;
        try
        {
            isOver = await steps.RunAsync(job, folder.FileOf(job.Id), progress, QuietAsync, cancelled.Token);
        }
        catch (OperationCanceledException) when (!stoppingToken.IsCancellationRequested)
        {
            isOver = true; // cancelled by its caller
        }
        catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
        {
            Log.ImportFailed(logger, failure, job.Id);
            await QuietAsync();
            await jobs.FailAsync(job, ImportMessages.Internal(), CancellationToken.None);
            isOver = true;
        }
        finally
        {
            await QuietAsync();
        }

        if (isOver)
        {
            folder.Remove(job.Id);
        }

        async Task QuietAsync()
        {
            await told.CancelAsync();
            await telling.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // At least once a second, also where nothing is counted: who listens sees that it lives.
    private async Task TellAsync(ImportTask job, ImportProgress progress, CancellationTokenSource cancelled, CancellationToken cancellationToken)
    {
        using PeriodicTimer timer = new(Tell, clock);
        while (await timer.WaitForNextTickAsync(cancellationToken))
        {
            (ImportStep step, long? total, long done) = progress.Now;
            if (!await jobs.TellAsync(job, step, total, done, cancellationToken))
            {
                await cancelled.CancelAsync();
                return;
            }
        }
    }

    private async Task WaitAsync(long position, CancellationToken cancellationToken)
    {
        await SweepAsync(cancellationToken);
        using CancellationTokenSource waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await using IAsyncEnumerator<long> changes = feed.FollowAsync(position, waiting.Token).GetAsyncEnumerator(waiting.Token);
        Task changed = changes.MoveNextAsync().AsTask();
        await Task.WhenAny(changed, Task.Delay(Look, clock, waiting.Token));
        await waiting.CancelAsync();
        await changed.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellationToken.ThrowIfCancellationRequested();
    }
}
