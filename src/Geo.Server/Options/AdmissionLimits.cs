namespace Geo.Server.Options;

/// <summary>How many requests are worked on at the same time, and how many may wait.</summary>
internal sealed record AdmissionLimits
{
    /// <summary>The limits where nobody said otherwise.</summary>
    public static AdmissionLimits Default { get; } = new();

    /// <summary>Requests in work. Fewer than the pool has connections, so that the work of a request finds what it needs.</summary>
    public int AtOnce { get; init; } = 32;

    /// <summary>Requests of one caller in work or waiting for a place among all.</summary>
    public int AtOncePerCaller { get; init; } = 8;

    /// <summary>Requests waiting for a place; the next is refused.</summary>
    public int Waiting => AtOnce * 4;

    /// <summary>Requests of one caller waiting for their turn among its own; the next is refused.</summary>
    public int WaitingPerCaller => AtOncePerCaller * 16;

    /// <summary>How long a request waits before it is refused.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>Requests in work by what the command line says: one caller has a quarter of them, and where a developer works all.</summary>
    public static AdmissionLimits Of(int? atOnce, int? perCaller, bool isDevelopment)
    {
        int all = atOnce ?? Default.AtOnce;
        return Default with { AtOnce = all, AtOncePerCaller = perCaller ?? (isDevelopment ? all : Math.Max(1, all / 4)) };
    }
}
