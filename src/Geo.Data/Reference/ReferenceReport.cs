using System.Collections.Immutable;

namespace Geo.Data.Reference;

/// <summary>What loading did, table by table in the order of loading.</summary>
/// <param name="Counts">One for each table.</param>
public sealed record ReferenceReport(ImmutableArray<ReferenceCount> Counts)
{
    /// <summary>Whether the database already held all of it.</summary>
    public bool ChangedNothing => Counts.All(count => count is { Inserted: 0, Updated: 0, Removed: 0 });
}
