using Geo.Query.Execute;

namespace Geo.Server.Rights;

/// <summary>Who asks, and for how long it may go on asking without showing a token again.</summary>
/// <param name="Caller">The caller.</param>
/// <param name="ExpiresAt">When its token ends; null for one without a token.</param>
/// <param name="Rights">Asked again for every batch of events: the rights to read now; null where they can no longer be established.</param>
internal sealed record ConnectedCaller(Caller Caller, DateTimeOffset? ExpiresAt, Func<CallerSettings?> Rights)
{
    // A timer runs for some fifty days at most.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(30);

    /// <summary>The settings of one operation.</summary>
    public CallerSettings Settings { get; } = Caller.Operating;

    /// <summary>A caller without a token, whose rights do not end.</summary>
    public static ConnectedCaller Of(Caller caller)
    {
        CallerSettings listening = caller.Listening;
        return new ConnectedCaller(caller, ExpiresAt: null, () => listening);
    }

    /// <summary>Waits until the token has ended; for ever where there is none.</summary>
    public async Task ExpireAsync(TimeProvider clock, CancellationToken cancellationToken)
    {
        if (ExpiresAt is not { } end)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, clock, cancellationToken);
            return;
        }

        TimeSpan left;
        while ((left = end - clock.GetUtcNow()) > TimeSpan.Zero)
        {
            await Task.Delay(left < LongestWait ? left : LongestWait, clock, cancellationToken);
        }
    }
}
