namespace Geo.Server.Options;

/// <summary>How long and how much a connection may take before it has asked anything.</summary>
internal sealed record HostLimits
{
    /// <summary>The limits of a server that strangers reach.</summary>
    public static HostLimits Default { get; } = new();

    /// <summary>The longest first line, and so the longest GET.</summary>
    public int RequestLineBytes { get; init; } = 16 * 1024;

    /// <summary>All headers together.</summary>
    public int HeaderBytes { get; init; } = 32 * 1024;

    /// <summary>How many headers.</summary>
    public int HeaderCount { get; init; } = 64;

    /// <summary>For the headers to arrive.</summary>
    public TimeSpan HeadersTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>For a connection on which nothing is asked.</summary>
    public TimeSpan KeepAlive { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>The slowest body, and the slowest reader of an answer, in bytes a second.</summary>
    public double BytesPerSecond { get; init; } = 1024;

    /// <summary>For how long either may be slower.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(5);
}
