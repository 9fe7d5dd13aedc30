using System.Collections.Immutable;
using Geo.Sql;

namespace Geo.Tiles;

/// <summary>One layer inside a vector tile (a <c>source-layer</c> of the map) and where its features come from.</summary>
public sealed record TilePart
{
    /// <summary>Its name in the tile.</summary>
    public required string Name { get; init; }

    /// <summary>One sentence on what it shows.</summary>
    public required string Description { get; init; }

    /// <summary>The view in the schema <c>api</c> that is read.</summary>
    public required string View { get; init; }

    /// <summary>Whether its rows have other faces than the exact one: views with the name of the face behind that of <see cref="View"/>.</summary>
    public bool HasFaces { get; init; }

    /// <summary>The geometry over a row; a bare column where an index is wanted.</summary>
    public required Func<SqlAlias, Sql.Sql> Geometry { get; init; }

    /// <summary>The column, text or uuid, that the feature's number is made from.</summary>
    public required string Key { get; init; }

    /// <summary>The properties. The first one is the key itself where it bears the key's name.</summary>
    public required ImmutableArray<TileProperty> Properties { get; init; }

    /// <summary>Which rows are shown at a zoom, given as SQL; null for all.</summary>
    public Func<SqlAlias, Sql.Sql, Sql.Sql>? ShownAt { get; init; }

    /// <summary>What comes first where a tile cannot hold everything; null where that never happens.</summary>
    public Func<SqlAlias, Sql.Sql>? Rank { get; init; }

    /// <summary>How rows too small or too many to draw are counted instead; null where they are dropped.</summary>
    public TileCounts? Counts { get; init; }

    /// <summary>The column that the rows' table may be partitioned by, where it is known in which boxes the rows of a partition lie; null otherwise.</summary>
    public string? PartitionColumn { get; init; }

    /// <summary>The view of a face.</summary>
    internal string ViewOf(string face) => HasFaces ? $"{View}{face}" : View;

    /// <summary>True when the key is shown as the first property.</summary>
    internal bool KeyIsShown => Properties is [var first, ..] && first.Name == Key;

    /// <summary>The properties that are read beside the key.</summary>
    internal IEnumerable<TileProperty> ValueProperties => Properties.Skip(KeyIsShown ? 1 : 0);
}
