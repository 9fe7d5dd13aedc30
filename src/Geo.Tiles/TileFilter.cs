using Geo.Sql;

namespace Geo.Tiles;

/// <summary>The caller's filter over the rows of a layer's view, as the query compiler makes it.</summary>
/// <param name="Where">A condition over a row.</param>
public sealed record TileFilter(Func<SqlAlias, Sql.Sql> Where)
{
    /// <summary>True where the condition names no other columns than those of the counts by cell (<see cref="TileCounts.Cells"/>), so that it holds over both.</summary>
    public bool KnowsCells { get; init; }

    /// <summary>True where the condition looks at columns of the row alone: not at other records, the day, or anything else that changes without the row.</summary>
    public bool OfOwnRows { get; init; }
}
