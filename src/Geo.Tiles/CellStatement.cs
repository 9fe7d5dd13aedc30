using System.Collections.Immutable;
using Geo.Sql;

namespace Geo.Tiles;

/// <summary>
/// The statement of a tile whose counts are kept by cell: the largest rows over a pixel, and the kept counts of all. It reads no row to count it.
/// </summary>
/// <remarks>
/// The largest rows come from one of two indexes. Where the tile holds few, all in its box are read by the spatial one; where it holds many,
/// the index of areas is walked from its upper end until enough lie in the box. With n of N rows in the tile and k wanted, the first reads n
/// and the second about k N / n, so the turn is at n² = k N. The counts say n and N before a row is read; a branch that is not taken costs
/// nothing. What the planner would guess of a box or of a walk is far off, so <see cref="Settings"/> leave it no choice: no sort where an
/// index has the order, and no index with the order where a sum stands in it.
/// </remarks>
internal static class CellStatement
{
    /// <summary>How the statement is planned: for its transaction.</summary>
    public static readonly ImmutableArray<KeyValuePair<string, string>> Settings = [new("enable_seqscan", "off"), new("enable_sort", "off")];

    /// <summary>The statement with the tile left open: see <see cref="TileSlots"/>.</summary>
    public static Sql.Sql Compose(TilePart part, string face, TileCounts counts, TileFilter? filter, int partitions)
    {
        SqlAlias cell = new("cell");
        SqlAlias all = new("every");
        SqlAlias here = new("here");
        SqlAlias many = new("many");
        SqlAlias shape = new("shape");
        Sql.Sql kept = Sql.Sql.Name("api", $"{counts.Cells}{face}");
        Sql.Sql columns = Sql.Sql.Join($"", part.ValueProperties.Select(property => Sql.Sql.Of($", {Sql.Sql.Name(property.Name)}")));
        Sql.Sql missing = Sql.Sql.Join($"", part.ValueProperties.Select(_ => Sql.Sql.Of($", null")));
        Sql.Sql isMany = Sql.Sql.Of($"(select yes from {many})");
        Sql.Sql rows = Sql.Sql.Join($" union all ", Sources(part, face).SelectMany(source => new[]
        {
            ByBox(part, counts, filter, partitions, source, Sql.Sql.Of($"not {isMany}")),
            ByArea(part, counts, filter, partitions, source, isMany),
        }));
        return Sql.Sql.Of(
            $"""
            with {here} as materialized (
              select {cell}.cell, sum({cell}.parcels)::bigint as rows, sum({cell}.area)::float8 / 100 as area,
                sum({cell}.longitude)::float8 / 1e7 as lon, sum({cell}.latitude)::float8 / 1e7 as lat
              from {kept} as {cell} where {cell}.cell between {TileSlots.FirstKept} and {TileSlots.LastKept}{Asked(filter, cell)} group by {cell}.cell
            ), {many} as materialized (
              select coalesce(sum(rows), 0)::float8 ^ 2 > {TileSlots.Budget} * (select coalesce(sum({all}.parcels), 0) from {kept} as {all} where true{Asked(filter, all)}) as yes
              from {here}
            )
            (select st_asbinary(shape), key{columns}, lon, lat, area, api.map_cell(label), null::bigint
            from ({rows}) as {shape} order by area desc, key limit {TileSlots.Budget})
            union all
            (select null, null{missing}, lon, lat, area, cell, rows from {here} where rows > 0)
            """);
    }

    // The sum keeps the index of areas out of it.
    private static Sql.Sql ByBox(TilePart part, TileCounts counts, TileFilter? filter, int partitions, (Sql.Sql View, Func<SqlAlias, Sql.Sql> Where) source, Sql.Sql when)
    {
        SqlAlias row = new("row");
        return Sql.Sql.Of(
            $"""
            (select {Columns(part, counts, row)} from {source.View} as {row}
            where {when} and {part.Geometry(row)} && {TileSlots.Box} and {row.Column(counts.Area)} > {TileSlots.SmallestArea}{TileStatement.Named(part, row, partitions)}{source.Where(row)}{Asked(filter, row)}
            order by {row.Column(counts.Area)} + 0 desc, {row.Column(part.Key)} limit {TileSlots.Budget})
            """);
    }

    // No index answers whether a condition is true.
    private static Sql.Sql ByArea(TilePart part, TileCounts counts, TileFilter? filter, int partitions, (Sql.Sql View, Func<SqlAlias, Sql.Sql> Where) source, Sql.Sql when)
    {
        SqlAlias row = new("row");
        return Sql.Sql.Of(
            $"""
            (select {Columns(part, counts, row)} from {source.View} as {row}
            where {when} and ({part.Geometry(row)} && {TileSlots.Box}) is true and {row.Column(counts.Area)} > {TileSlots.SmallestArea}{TileStatement.Named(part, row, partitions)}{source.Where(row)}{Asked(filter, row)}
            order by {row.Column(counts.Area)} desc, {row.Column("county_code")} desc, {row.Column("id")} desc limit {TileSlots.Budget})
            """);
    }

    private static Sql.Sql Columns(TilePart part, TileCounts counts, SqlAlias row)
    {
        Sql.Sql named = Sql.Sql.Join($"", part.ValueProperties.Select(property => Sql.Sql.Of($", {property.Value(row)} as {Sql.Sql.Name(property.Name)}")));
        Sql.Sql label = row.Column(counts.LabelPoint);
        return Sql.Sql.Of($"{part.Geometry(row)} as shape, {row.Column(part.Key)} as key{named}, st_x({label}) as lon, st_y({label}) as lat, {row.Column(counts.Area)} as area, {label} as label");
    }

    // An index has the order of one face; both together are asked one after the other.
    private static IEnumerable<(Sql.Sql View, Func<SqlAlias, Sql.Sql> Where)> Sources(TilePart part, string face)
    {
        if (face != MixedFace)
        {
            yield return (Sql.Sql.Name("api", part.ViewOf(face)), _ => Sql.Sql.Empty);
            yield break;
        }

        yield return (Sql.Sql.Name("api", part.ViewOf("")), _ => Sql.Sql.Empty);
        yield return (
            Sql.Sql.Name("api", part.ViewOf(CoarseFace)),
            row => Sql.Sql.Of($" and {row.Column("county_code")} <> all ((select string_to_array(current_setting('geo.exact', true), ','))::text[])"));
    }

    private const string CoarseFace = "_coarse";
    private const string MixedFace = "_mixed";

    private static Sql.Sql Asked(TileFilter? filter, SqlAlias row) => filter is null ? Sql.Sql.Empty : Sql.Sql.Of($" and ({filter.Where(row)})");
}
