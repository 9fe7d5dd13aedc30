using System.Net.Sockets;
using Geo.Data.Connections;
using Geo.Sql;
using Npgsql;

namespace Geo.Data.History;

/// <summary>
/// Keeps a <see cref="ChangeFeed"/> up to date by LISTEN, on a connection of its own to the primary. A notification only wakes it:
/// the position is read from the log each time, because anybody who may connect may notify.
/// </summary>
/// <param name="connectionString">Of a login that reads <c>api.change_position</c>; not through a pool of transactions, which loses LISTEN.</param>
/// <param name="feed">What is kept up to date.</param>
/// <param name="clock">Measures the pauses between attempts.</param>
/// <param name="interrupted">Told why the connection was lost and how long the pause is.</param>
public sealed class ChangeListener(string connectionString, ChangeFeed feed, TimeProvider clock, Action<Exception, TimeSpan> interrupted)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(10);

    private readonly string _direct = Direct(connectionString);

    /// <summary>A connection that died without a word is found by asking after so long.</summary>
    internal TimeSpan LongestSilence { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Listens until it is cancelled; a lost connection is opened again.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        TimeSpan pause = FirstPause;
        while (true)
        {
            try
            {
                await ListenAsync(() => pause = FirstPause, cancellationToken);
            }
            catch (Exception problem) when (problem is NpgsqlException or IOException or SocketException or TimeoutException)
            {
                feed.Lose();
                cancellationToken.ThrowIfCancellationRequested();
                interrupted(problem, pause);
                await Task.Delay(pause, clock, cancellationToken);
                pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            }
        }
    }

    private async Task ListenAsync(Action connected, CancellationToken cancellationToken)
    {
        // 1. a connection of its own
        await using NpgsqlConnection connection = new(_direct);
        bool woken = false;
        connection.Notification += (_, _) => woken = true;
        await connection.OpenAsync(cancellationToken);
        // 2. listen first, read then: what is committed in between is seen by one of the two
        await connection.RunAsync("listen geo_change", cancellationToken);
        while (true)
        {
            // 3. a notification that comes while the position is read may be of a later one
            do
            {
                woken = false;
                feed.Advance(await ReadPositionAsync(connection, cancellationToken));
                connected();
            }
            while (woken);

            // 4. the next notification
            await connection.WaitAsync(LongestSilence, cancellationToken);
        }
    }

    private static async Task<long> ReadPositionAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = Sql.Sql.Of($"select position from api.change_position").ToCommand(connection);
        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private static string Direct(string connectionString)
    {
        NpgsqlConnectionStringBuilder direct = new(connectionString)
        {
            Pooling = false,
            Multiplexing = false,
            ApplicationName = "geo change listener",
            CommandTimeout = 10,
        };
        // A standby takes no LISTEN. With one host only, Npgsql refuses the word.
        direct.TargetSessionAttributes = direct.Host?.Contains(',', StringComparison.Ordinal) == true ? "primary" : null;
        return direct.ConnectionString;
    }
}
