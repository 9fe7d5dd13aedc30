using Geo.Sql;

namespace Geo.Tiles;

/// <summary>The caller's filter over the rows of a layer's view, as the query compiler makes it.</summary>
/// <param name="Where">A condition over a row.</param>
public sealed record TileFilter(Func<SqlAlias, Sql.Sql> Where);
