using System.Collections.Immutable;

namespace Geo.Query.Execute;

/// <summary>An operation that took longer than the operator wants.</summary>
/// <param name="Kind">query, mutation or subscription.</param>
/// <param name="Name">Its name; empty for one without.</param>
/// <param name="Hash">The SHA-256 of its document.</param>
/// <param name="Elapsed">The time it took.</param>
/// <param name="End">How it ended.</param>
/// <param name="Plans">The plan of each of its statements, as PostgreSQL writes it; none for a mutation, or where another's is being asked for.</param>
/// <param name="Problem">Why there are no plans; null where there are, or where none were asked for.</param>
public sealed record SlowOperation(string Kind, string Name, string Hash, TimeSpan Elapsed, ExecutionEnd End, ImmutableArray<string> Plans, Exception? Problem);
