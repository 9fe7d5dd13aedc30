using System.Globalization;
using System.Net.Sockets;
using Npgsql;

namespace Geo.Server.Http;

/// <summary>Waits at the start for a database that starts too, as after a cut of power, and says so. What waiting does not mend is not waited for.</summary>
internal static class DatabaseWait
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>Returns once the database answers, or once the time is over; whoever asks it next finds out why it does not.</summary>
    /// <param name="connectionString">Where it is.</param>
    /// <param name="longest">How long to wait.</param>
    /// <param name="clock">Measures the time.</param>
    /// <param name="tell">Is told once that there is something to wait for, and once that it is over.</param>
    /// <param name="cancellationToken">The program is to stop.</param>
    public static async Task RunAsync(string connectionString, TimeSpan longest, TimeProvider clock, Action<string> tell, CancellationToken cancellationToken)
    {
        NpgsqlConnectionStringBuilder once = new(connectionString) { Pooling = false, ApplicationName = "geo" };
        long start = clock.GetTimestamp();
        bool isTold = false;
        while (await AskAsync(once.ConnectionString, cancellationToken) is { } problem)
        {
            TimeSpan left = longest - clock.GetElapsedTime(start);
            if (left <= TimeSpan.Zero)
            {
                return;
            }

            if (!isTold)
            {
                tell(string.Create(CultureInfo.InvariantCulture, $"The database does not answer yet: {problem} Waiting for it, at most {longest.TotalSeconds:0} s."));
                isTold = true;
            }

            await Task.Delay(left < Pause ? left : Pause, clock, cancellationToken);
        }

        if (isTold)
        {
            tell("The database answers.");
        }
    }

    private static async Task<string?> AskAsync(string connectionString, CancellationToken cancellationToken)
    {
        try
        {
            await using NpgsqlConnection connection = new(connectionString);
            await connection.OpenAsync(cancellationToken);
            return null;
        }
        catch (PostgresException starting) when (starting.SqlState is PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.TooManyConnections)
        {
            return $"{starting.MessageText}.";
        }
        catch (PostgresException)
        {
            return null;
        }
        catch (NpgsqlException unreachable) when (unreachable.InnerException is SocketException or IOException or TimeoutException)
        {
            return $"{unreachable.InnerException.Message}.";
        }
    }
}
