using Geo.Query.Execute;

namespace Geo.Server.Http.Subscriptions;

/// <summary>Who opened a connection.</summary>
/// <param name="Settings">The rights of one operation.</param>
/// <param name="Rights">Asked again for every batch of events: the rights to read now; null where they can no longer be established.</param>
internal sealed record ConnectedCaller(CallerSettings Settings, Func<CallerSettings?> Rights);
