using System.Collections.Immutable;
using Geo.Query.Mapping;

namespace Geo.Query.Subscriptions;

/// <summary>What a subscriber listens to, as the host says it.</summary>
/// <param name="Key">Equal filters have equal keys.</param>
/// <param name="Condition">The condition over the row: what a record must meet that can match.</param>
/// <param name="Columns">The columns of the row that the condition looks at.</param>
public sealed record HostFilter(string Key, SqlText Condition, ImmutableArray<string> Columns)
{
    /// <summary>
    /// Which of the records that meet the condition at a position do match there, by their places in the list; the call reads as of the
    /// position. Null where the condition says all.
    /// </summary>
    public Func<ComputedCall, IReadOnlyList<object[]>, CancellationToken, Task<IReadOnlySet<int>>>? Confirm { get; init; }
}
