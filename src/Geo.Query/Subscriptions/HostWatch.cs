using System.Collections.Immutable;
using Geo.Query.Mapping;
using Geo.Sql;

namespace Geo.Query.Subscriptions;

/// <summary>A subscription that listens to what the host says instead of to a filter.</summary>
/// <param name="Arguments">The arguments as SDL writes them, each with its description; <c>after</c> comes behind them.</param>
/// <param name="Prepare">
/// From a call with the arguments and the alias of the row to what is listened to; a refusal is an error, and no stream begins.
/// </param>
public sealed record HostWatch(ImmutableArray<string> Arguments, Func<ComputedCall, SqlAlias, CancellationToken, Task<HostFilter>> Prepare);
