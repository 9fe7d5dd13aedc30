using System.Collections.Immutable;
using Geo.Query.Execute;
using Geo.Query.Mapping;

namespace Geo.Query.Subscriptions;

/// <summary>A filter that one or more subscribers share, compiled over the row that the batch statement gives.</summary>
/// <param name="Key">Equal filters have equal keys.</param>
/// <param name="Face">The face of the records that it is a filter of.</param>
/// <param name="Condition">The condition over the row; <see cref="Geo.Sql.Sql"/> that carries its values.</param>
/// <param name="Columns">The columns of the row that the condition looks at.</param>
/// <param name="Extent">Outside of it nothing matches; null for anywhere.</param>
internal sealed record WatchedFilter(string Key, Face Face, SqlText Condition, ImmutableArray<string> Columns, Extent? Extent)
{
    /// <summary>What else must be asked of the records that meet the condition; null for nothing.</summary>
    public Func<ComputedCall, IReadOnlyList<object[]>, CancellationToken, Task<IReadOnlySet<int>>>? Confirm { get; init; }

    /// <summary>How many subscribers it has.</summary>
    public int Subscribers { get; set; }

    /// <inheritdoc/>
    public bool Equals(WatchedFilter? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
