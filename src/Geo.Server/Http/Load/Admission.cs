using System.Threading.RateLimiting;
using Geo.Server.Options;

namespace Geo.Server.Http.Load;

/// <summary>
/// Lets requests in as there are places: first among those of the same caller, then among all. Who waits stands in the order of coming;
/// where too many wait, or one waits too long, the request is refused before any of its work is done. What is let in is finished.
/// </summary>
internal sealed class Admission(AdmissionLimits limits, TimeProvider clock) : IDisposable
{
    private readonly ConcurrencyLimiter _all = new(Places(limits.AtOnce, limits.Waiting));
    private readonly PartitionedRateLimiter<CallerKey> _callers = PartitionedRateLimiter.Create<CallerKey, CallerKey>(
        caller => RateLimitPartition.GetConcurrencyLimiter(caller, _ => Places(limits.AtOncePerCaller, limits.WaitingPerCaller)));

    /// <summary>Requests in work now.</summary>
    public long InWork => limits.AtOnce - (_all.GetStatistics()?.CurrentAvailablePermits ?? limits.AtOnce);

    /// <summary>Requests waiting now for a place among all.</summary>
    public long Waiting => _all.GetStatistics()?.CurrentQueuedCount ?? 0;

    /// <summary>Requests refused since the start because too many wait, or one waited too long.</summary>
    public long Refused => Interlocked.Read(ref _refused);

    private long _refused;

    /// <summary>A place, or the refusal.</summary>
    /// <exception cref="OperationCanceledException">The caller left.</exception>
    public async ValueTask<(AdmittedRequest Place, Problem? Problem)> EnterAsync(CallerKey caller, CancellationToken cancellationToken)
    {
        // 1. a place among its own; where nobody waits this takes none of anybody's time
        RateLimitLease own = _callers.AttemptAcquire(caller);
        RateLimitLease? any = own.IsAcquired ? _all.AttemptAcquire() : null;
        if (any is { IsAcquired: true })
        {
            return (new AdmittedRequest(own, any), null);
        }

        any?.Dispose();
        using CancellationTokenSource patience = new(limits.LongestWait, clock);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            if (!own.IsAcquired)
            {
                own.Dispose();
                own = await _callers.AcquireAsync(caller, cancellationToken: either.Token);
            }

            if (!own.IsAcquired)
            {
                return Refuse(own, Messages.TooManyAtOnce(limits.AtOncePerCaller));
            }

            // 2. a place among all
            any = await _all.AcquireAsync(cancellationToken: either.Token);
            return any.IsAcquired ? (new AdmittedRequest(own, any), null) : Refuse(own, Messages.Overloaded());
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Refuse(own, own.IsAcquired ? Messages.Overloaded() : Messages.TooManyAtOnce(limits.AtOncePerCaller));
        }
        catch
        {
            own.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _all.Dispose();
        _callers.Dispose();
    }

    private (AdmittedRequest Place, Problem? Problem) Refuse(RateLimitLease own, Problem problem)
    {
        own.Dispose();
        Interlocked.Increment(ref _refused);
        return (default, problem);
    }

    private static ConcurrencyLimiterOptions Places(int places, int waiting) => new()
    {
        PermitLimit = places,
        QueueLimit = waiting,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    };
}
