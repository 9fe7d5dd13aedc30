using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace Geo.Server.Http;

/// <summary>
/// How many requests a caller may make: a bucket of a minute's requests for each remote address, refilled evenly. The health
/// addresses are never refused, and neither is the page, which is served before.
/// </summary>
internal static class RequestRate
{
    /// <summary>Refuses with 429 what comes faster; does nothing where there is no limit.</summary>
    public static void UseRequestRate(this WebApplication app, int perMinute)
    {
        if (perMinute == 0)
        {
            return;
        }

        PartitionedRateLimiter<IPAddress> limiter = PartitionedRateLimiter.Create<IPAddress, IPAddress>(
            caller => RateLimitPartition.GetTokenBucketLimiter(caller, _ => Bucket(perMinute)));
        app.Lifetime.ApplicationStopped.Register(limiter.Dispose);
        app.Use(async (context, next) =>
        {
            if (context.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase))
            {
                await next(context);
                return;
            }

            using RateLimitLease lease = limiter.AttemptAcquire(CallerOf(context.Connection.RemoteIpAddress));
            if (lease.IsAcquired)
            {
                await next(context);
                return;
            }

            double seconds = lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan wait) ? Math.Max(1, Math.Ceiling(wait.TotalSeconds)) : 1;
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            ProblemAnswer.Write(context, Messages.TooManyRequests(perMinute));
        });
    }

    /// <summary>Who counts as one caller: an address, or of IPv6 the network that one customer gets.</summary>
    public static IPAddress CallerOf(IPAddress? remote)
    {
        if (remote is null)
        {
            return IPAddress.None;
        }

        if (remote.IsIPv4MappedToIPv6)
        {
            return remote.MapToIPv4();
        }

        if (remote.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return remote;
        }

        byte[] network = remote.GetAddressBytes();
        network.AsSpan(8).Clear();
        return new IPAddress(network);
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
