namespace Geo.Query.Subscriptions;

/// <summary>How much subscribers may cost.</summary>
public sealed record SubscriptionLimits
{
    /// <summary>How many subscriptions a server carries.</summary>
    public int MostSubscribers { get; init; } = 10_000;

    /// <summary>How many subscriptions are prepared at a time, each on a connection of the database.</summary>
    public int PreparedAtATime { get; init; } = 8;

    /// <summary>How many events may wait for a subscriber to read them.</summary>
    public int MostEvents { get; init; } = 1000;

    /// <summary>How many bytes of events may wait for a subscriber.</summary>
    public long MostBytes { get; init; } = 1 << 20;

    /// <summary>How many bytes of events may wait for all subscribers together.</summary>
    public long MostBytesOfAll { get; init; } = 128L << 20;

    /// <summary>How many changed records are told at a time.</summary>
    public int RecordsAtATime { get; init; } = 200;

    /// <summary>How many filters one statement asks.</summary>
    public int FiltersAtATime { get; init; } = 200;

    /// <summary>How long changes are gathered before they are told.</summary>
    public TimeSpan GatherFor { get; init; } = TimeSpan.FromMilliseconds(20);

    /// <summary>How long a batch waits for subscribers that are behind; who is still behind then is dropped, and so holds up the others once.</summary>
    public TimeSpan WaitForReaders { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long to wait before the database is asked again after it did not answer.</summary>
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromSeconds(1);
}
