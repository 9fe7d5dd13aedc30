using Geo.Sql;

namespace Geo.Tiles;

/// <summary>A property that the features of a layer carry.</summary>
/// <param name="Name">Its name in the tile.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Value">The expression over a row; a null is left out of the feature.</param>
public sealed record TileProperty(string Name, TileValueKind Kind, Func<SqlAlias, Sql.Sql> Value)
{
    /// <summary>A property that shows a column of the same or another name.</summary>
    public static TileProperty Text(string name, string? column = null) =>
        new(name, TileValueKind.Text, row => row.Column(column ?? name));
}
