using System.Collections.Immutable;
using System.Net.Sockets;
using Geo.Data.History;
using Geo.Query.Execute;
using Geo.Server.Options;
using Geo.Server.Rights;
using Geo.Sql;
using Npgsql;

namespace Geo.Server.Standbys;

/// <summary>
/// Queries go to a standby that has replayed what the caller must see, else to the primary: its own writes, what subscribers of this server
/// were told, and everything older than the bound. Npgsql chooses among hosts too, but does not know how far each has come.
/// </summary>
/// <param name="primary">The database that takes the writes.</param>
/// <param name="standbys">Its standbys.</param>
/// <param name="feed">What is known of the primary's change log.</param>
/// <param name="options">The bound.</param>
/// <param name="clock">Measures it.</param>
internal sealed class StandbyReads(NpgsqlDataSource primary, ImmutableArray<Standby> standbys, ChangeFeed feed, StandbyOptions options, TimeProvider clock)
    : IReadSource, IAsyncDisposable
{
    private readonly RecentWriters _writers = new();
    private int _turn;

    /// <summary>The standbys.</summary>
    public ImmutableArray<Standby> Standbys => standbys;

    /// <summary>What the primary's change log was when.</summary>
    public PositionClock Clock { get; } = new(options.Staleness, clock);

    /// <summary>Whether anybody is told of changes, and so must find what it was told when it asks.</summary>
    public Func<bool> HasListeners { get; set; } = static () => false;

    /// <summary>Whether queries are answered although the primary is not there.</summary>
    public bool CanRead => standbys.Any(standby => standby.Position >= Clock.Oldest);

    /// <summary>The position that reads of a caller must hold for what it wrote through this server; 0 for who has not written.</summary>
    public long WrittenBy(string actor) => _writers.PositionOf(actor);

    /// <inheritdoc/>
    public async ValueTask<ReadConnection> OpenAsync(CallerSettings caller, CancellationToken cancellationToken)
    {
        long needed = Needed(caller);
        int turn = Interlocked.Increment(ref _turn) & int.MaxValue;
        for (int i = 0; i < standbys.Length; i++)
        {
            Standby standby = standbys[(turn + i) % standbys.Length];
            if (standby.Position < needed)
            {
                continue;
            }

            try
            {
                return new ReadConnection(await standby.OpenAsync(cancellationToken), IsStandby: true);
            }
            catch (Exception gone) when (gone is NpgsqlException or SocketException or TimeoutException && !cancellationToken.IsCancellationRequested)
            {
                standby.Lose();
            }
        }

        return new ReadConnection(await PooledConnection.OpenAsync(primary, cancellationToken), IsStandby: false);
    }

    /// <inheritdoc/>
    public async Task WroteAsync(CallerSettings caller, NpgsqlConnection connection)
    {
        long position = feed.Position + 1;
        try
        {
            await using NpgsqlCommand command = Sql.Sql.Of($"select position from api.change_position").ToCommand(connection);
            position = (long)(await command.ExecuteScalarAsync(CancellationToken.None))!;
        }
        catch (Exception gone) when (gone is NpgsqlException or InvalidOperationException)
        {
            // It is committed; where it stands will be known with the next change.
        }

        _writers.Remember(caller.Actor(), position, standbys.Min(standby => standby.Position));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (Standby standby in standbys)
        {
            await standby.DisposeAsync();
        }
    }

    private long Needed(CallerSettings caller)
    {
        long told = HasListeners() ? feed.Position : 0;
        return Math.Max(Math.Max(caller.SeesAtLeast, Clock.Oldest), Math.Max(told, _writers.PositionOf(caller.Actor())));
    }
}
