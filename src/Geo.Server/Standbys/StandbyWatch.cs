using System.Net.Sockets;
using Geo.Data.History;
using Geo.Server.Telemetry;
using Npgsql;

namespace Geo.Server.Standbys;

/// <summary>Knows how far each standby has come, as long as the server runs. A standby that is gone is asked again until it is back.</summary>
internal sealed class StandbyWatch(StandbyReads reads, ChangeFeed feed, TimeProvider clock, ILogger<StandbyWatch> logger) : BackgroundService
{
    // One that is behind is asked so often: from when on it may be asked for the newest depends on it.
    private static readonly TimeSpan Behind = TimeSpan.FromMilliseconds(20);

    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(reads.Standbys.Select(standby => WatchAsync(standby, stoppingToken)).Append(FollowAsync(stoppingToken)));

    private async Task FollowAsync(CancellationToken cancellationToken)
    {
        await foreach (long position in feed.FollowAsync(after: 0, cancellationToken))
        {
            reads.Clock.Advance(position);
        }
    }

    private async Task WatchAsync(Standby standby, CancellationToken cancellationToken)
    {
        bool isKnown = false, isTold = false;
        while (true)
        {
            try
            {
                await using NpgsqlConnection connection = standby.Connect();
                await connection.OpenAsync(cancellationToken);
                while (await standby.AskAsync(connection, cancellationToken))
                {
                    if (!isKnown)
                    {
                        Log.StandbyFound(logger, standby.Name);
                        (isKnown, isTold) = (true, false);
                    }

                    await WaitAsync(standby, cancellationToken);
                }

                Tell("it is no standby.");
            }
            catch (Exception gone) when (gone is NpgsqlException or SocketException or IOException or TimeoutException)
            {
                cancellationToken.ThrowIfCancellationRequested();
                standby.Lose();
                Tell(gone.Message);
            }

            await Task.Delay(Quiet, clock, cancellationToken);
        }

        void Tell(string reason)
        {
            if (!isTold)
            {
                Log.StandbyLost(logger, standby.Name, reason);
                (isKnown, isTold) = (false, true);
            }
        }
    }

    private async Task WaitAsync(Standby standby, CancellationToken cancellationToken)
    {
        if (standby.Position < feed.Position)
        {
            await Task.Delay(Behind, clock, cancellationToken);
            return;
        }

        using CancellationTokenSource quiet = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await using IAsyncEnumerator<long> changes = feed.FollowAsync(standby.Position, quiet.Token).GetAsyncEnumerator(quiet.Token);
        Task changed = changes.MoveNextAsync().AsTask();
        await Task.WhenAny(changed, Task.Delay(Quiet, clock, quiet.Token));
        await quiet.CancelAsync();
        await changed.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellationToken.ThrowIfCancellationRequested();
    }
}
