using System.Globalization;
using System.Threading.RateLimiting;

namespace Geo.Server.Http.Load;

/// <summary>
/// How many requests a caller may make: a bucket of a minute's requests for each name or address, refilled evenly. The health
/// addresses are never refused, and neither is the page, which is served before. Tokens that are refused are counted by address,
/// apart from the requests without one, so that nobody keeps the colleagues beside him from signing in.
/// </summary>
internal sealed class RequestRate(int perMinute) : IDisposable
{
    private readonly PartitionedRateLimiter<CallerKey> _callers = Buckets(perMinute);
    private readonly PartitionedRateLimiter<CallerKey> _refusedTokens = Buckets(perMinute);

    /// <summary>Counts requests around and behind the reading of tokens; does nothing where there is no limit.</summary>
    /// <param name="app">The host.</param>
    /// <param name="perMinute">The requests of one caller in a minute; 0 for any number.</param>
    /// <param name="signIn">Adds what reads tokens.</param>
    public static void Use(WebApplication app, int perMinute, Action signIn)
    {
        if (perMinute == 0)
        {
            signIn();
            return;
        }

        RequestRate rate = new(perMinute);
        app.Lifetime.ApplicationStopped.Register(rate.Dispose);
        app.Use(rate.GuardTokensAsync);
        signIn();
        app.Use(rate.CountAsync);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _callers.Dispose();
        _refusedTokens.Dispose();
    }

    private static PartitionedRateLimiter<CallerKey> Buckets(int perMinute) =>
        PartitionedRateLimiter.Create<CallerKey, CallerKey>(caller => RateLimitPartition.GetTokenBucketLimiter(caller, _ => Bucket(perMinute)));

    private async Task GuardTokensAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Headers.Authorization.Count == 0 || IsHealth(context))
        {
            await next(context);
            return;
        }

        CallerKey address = CallerKey.OfAddress(context);
        if (_refusedTokens.GetStatistics(address) is { CurrentAvailablePermits: < 1 })
        {
            // Fails, since nothing is left, and says for how long.
            using RateLimitLease none = _refusedTokens.AttemptAcquire(address);
            Refuse(context, none);
            return;
        }

        await next(context);
        if (context.Response.StatusCode == StatusCodes.Status401Unauthorized)
        {
            _refusedTokens.AttemptAcquire(address).Dispose();
        }
    }

    private async Task CountAsync(HttpContext context, RequestDelegate next)
    {
        if (!IsHealth(context))
        {
            using RateLimitLease lease = _callers.AttemptAcquire(CallerKey.Of(context));
            if (!lease.IsAcquired)
            {
                Refuse(context, lease);
                return;
            }
        }

        await next(context);
    }

    private static bool IsHealth(HttpContext context) => context.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase);

    private void Refuse(HttpContext context, RateLimitLease lease)
    {
        double seconds = lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan wait) ? Math.Max(1, Math.Ceiling(wait.TotalSeconds)) : 1;
        context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        ProblemAnswer.Write(context, Messages.TooManyRequests(perMinute));
    }

    private static TokenBucketRateLimiterOptions Bucket(int perMinute)
    {
        int perSecond = perMinute / 60;
        return new TokenBucketRateLimiterOptions
        {
            TokenLimit = perMinute,
            TokensPerPeriod = Math.Max(1, perSecond),
            ReplenishmentPeriod = perSecond > 0 ? TimeSpan.FromSeconds(1) : TimeSpan.FromMinutes(1.0 / perMinute),
            QueueLimit = 0,
        };
    }
}
