using Geo.Query.Execute;
using Geo.Server.Rights;

namespace Geo.Server.Http.Subscriptions;

/// <summary>Who opened a connection.</summary>
/// <param name="Caller">The caller.</param>
/// <param name="Rights">Asked again for every batch of events: the rights to read now; null where they can no longer be established.</param>
internal sealed record ConnectedCaller(Caller Caller, Func<CallerSettings?> Rights)
{
    /// <summary>The settings of one operation.</summary>
    public CallerSettings Settings { get; } = Caller.Operating;
}
