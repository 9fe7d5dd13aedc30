using System.Data.Common;
using Geo.Data.History;
using Geo.Data.Partitioning;
using Geo.Server.Telemetry;
using Geo.Sql;
using Npgsql;

namespace Geo.Server.Ground;

/// <summary>Brings the ground of the counties forward with the change log, also for what other servers write. Statements do not wait for it: they find out by themselves.</summary>
internal sealed class GroundFollower(NpgsqlDataSource database, ChangeFeed feed, CountyGrounds grounds, TimeProvider clock, ILogger<GroundFollower> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (long _ in feed.FollowAsync(after: 0, stoppingToken))
        {
            while (!await TryBringForwardAsync(stoppingToken))
            {
                await Task.Delay(Pause, clock, stoppingToken);
            }
        }
    }

    private async Task<bool> TryBringForwardAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (!await IsCurrentAsync(cancellationToken))
            {
                await grounds.RefreshAsync(cancellationToken);
            }

            return true;
        }
        catch (DbException problem)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Log.GroundNotFollowed(logger, problem.Message, Pause);
            return false;
        }
    }

    private async Task<bool> IsCurrentAsync(CancellationToken cancellationToken)
    {
        if (grounds.Version is not (> 0 and var known))
        {
            return false;
        }

        await using Sql.PooledConnection pooled = await Sql.PooledConnection.OpenAsync(database, cancellationToken);
        await using NpgsqlCommand command = Sql.Sql.Of($"select version = {Sql.Sql.Value(known)} from api.ground_version").ToCommand(pooled.Connection);
        bool isCurrent = await command.ExecuteScalarAsync(cancellationToken) is true;
        pooled.Done();
        return isCurrent;
    }
}
