using System.Threading.RateLimiting;

namespace Geo.Server.Http.Load;

/// <summary>The places that a request in work takes, until it gives them back.</summary>
/// <param name="Own">Its place among those of its caller.</param>
/// <param name="Any">Its place among all.</param>
internal readonly record struct AdmittedRequest(RateLimitLease? Own, RateLimitLease? Any) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose()
    {
        Any?.Dispose();
        Own?.Dispose();
    }
}
