using System.Data.Common;
using Geo.Data.History;
using Geo.Server.Telemetry;
using Geo.Sql;
using Geo.Tiles;
using Geo.Tiles.Caching;
using Npgsql;

namespace Geo.Server.Http.Tiles;

/// <summary>
/// Takes what is written out of the kept tiles: reads from the change log where each change was, also those of other servers, and those that
/// were missed while no connection listened.
/// </summary>
internal sealed class TileFollower(NpgsqlDataSource database, ChangeFeed feed, TileCache tiles, TimeProvider clock, ILogger<TileFollower> logger) : BackgroundService
{
    // Beyond so many changes at once it is cheaper to begin anew.
    private const long MostChanges = 1000;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    // Who has just written waits so long for its own change to be told; the tile is made for this request alone then.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private State _state = new(0);

    /// <summary>True where tiles are read from a database that may be behind the one whose changes are told.</summary>
    public bool ReadsElsewhere { get; init; }

    /// <summary>True where every change that was told is out of the kept tiles, and changes are told at all.</summary>
    public bool IsCurrent => !ReadsElsewhere && feed.IsFollowed && Volatile.Read(ref _state).Position >= feed.Position;

    /// <summary>Waits until all that is committed now is out of the kept tiles; false where that takes too long.</summary>
    public async Task<bool> CatchUpAsync(CancellationToken cancellationToken)
    {
        long newest = await ReadPositionAsync(cancellationToken);
        long until = clock.GetTimestamp();
        while (Volatile.Read(ref _state) is var state && state.Position < newest)
        {
            TimeSpan left = LongestWait - clock.GetElapsedTime(until);
            if (left <= TimeSpan.Zero)
            {
                return false;
            }

            try
            {
                await state.Passed.Task.WaitAsync(left, clock, cancellationToken);
            }
            catch (TimeoutException)
            {
                return false;
            }
        }

        return IsCurrent;
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (long position in feed.FollowAsync(after: 0, stoppingToken))
        {
            while (!await TryTakeOutAsync(position, stoppingToken))
            {
                await Task.Delay(Pause, clock, stoppingToken);
            }
        }
    }

    private async Task<bool> TryTakeOutAsync(long position, CancellationToken cancellationToken)
    {
        try
        {
            long known = _state.Position;
            if (known == 0 || position - known > MostChanges)
            {
                tiles.Clear();
            }
            else
            {
                tiles.Forget(await ReadBoxesAsync(known, position, cancellationToken));
            }

            Advance(position);
            return true;
        }
        catch (DbException problem)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Log.TilesNotFollowed(logger, problem.Message, Pause);
            return false;
        }
    }

    private void Advance(long position)
    {
        State state;
        lock (_gate)
        {
            state = _state;
            Volatile.Write(ref _state, new State(position));
        }

        state.Passed.SetResult();
    }

    private async Task<long> ReadPositionAsync(CancellationToken cancellationToken)
    {
        await using Sql.PooledConnection pooled = await Sql.PooledConnection.OpenAsync(database, cancellationToken);
        await using NpgsqlCommand command = Sql.Sql.Of($"select position from api.change_position").ToCommand(pooled.Connection);
        long position = (long)(await command.ExecuteScalarAsync(cancellationToken))!;
        pooled.Done();
        return position;
    }

    private async Task<List<ChangedBox>> ReadBoxesAsync(long after, long upto, CancellationToken cancellationToken)
    {
        List<ChangedBox> boxes = [];
        await using Sql.PooledConnection pooled = await Sql.PooledConnection.OpenAsync(database, cancellationToken);
        await using NpgsqlCommand command = Sql.Sql.Of(
            $"select layer, west, south, east, north from api.changed_boxes({Sql.Sql.Value(after)}, {Sql.Sql.Value(upto)})").ToCommand(pooled.Connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            boxes.Add(new ChangedBox(reader.GetString(0), new TileBounds(reader.GetDouble(1), reader.GetDouble(2), reader.GetDouble(3), reader.GetDouble(4))));
        }

        pooled.Done();
        return boxes;
    }

    private sealed record State(long Position)
    {
        public TaskCompletionSource Passed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
