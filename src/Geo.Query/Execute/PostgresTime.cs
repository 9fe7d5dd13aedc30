namespace Geo.Query.Execute;

/// <summary>
/// Days and microseconds since 2000, as PostgreSQL counts them. Npgsql would take the first and the last day of .NET for
/// the infinities, so that a cursor or a filter at those days would be about something else.
/// </summary>
internal static class PostgresTime
{
    private static readonly DateTime Epoch = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static int DaysOf(DateOnly day) => day.DayNumber - DateOnly.FromDateTime(Epoch).DayNumber;

    public static long MicrosecondsOf(DateTime utc) => (utc - Epoch).Ticks / TimeSpan.TicksPerMicrosecond;

    /// <summary>The day; the nearest .NET knows for one it does not.</summary>
    public static DateOnly DayOf(int days) =>
        DateOnly.FromDayNumber((int)Math.Clamp(days + (long)DateOnly.FromDateTime(Epoch).DayNumber, 0, DateOnly.MaxValue.DayNumber));

    /// <summary>The instant; the nearest .NET knows for one it does not.</summary>
    public static DateTime InstantOf(long microseconds)
    {
        long least = (DateTime.MinValue - Epoch).Ticks / TimeSpan.TicksPerMicrosecond;
        long most = (DateTime.MaxValue - Epoch).Ticks / TimeSpan.TicksPerMicrosecond;
        return Epoch.AddTicks(Math.Clamp(microseconds, least, most) * TimeSpan.TicksPerMicrosecond);
    }
}
