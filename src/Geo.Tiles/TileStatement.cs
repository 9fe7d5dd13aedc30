using System.Collections.Concurrent;
using Geo.Sql;
using Npgsql;

namespace Geo.Tiles;

/// <summary>Composes the statement that reads the rows of one part for one tile.</summary>
/// <remarks>
/// Columns: the geometry as well-known binary, the key, the properties; a part with counts adds cell, count, and sums of
/// longitude, latitude and area, where a row without geometry is a cell.
/// </remarks>
internal static class TileStatement
{
    // A tile of this zoom or deeper holds few enough rows to keep them between the branches of the statement.
    private const int KeptFromZoom = 11;

    private static readonly ConcurrentDictionary<(TilePart Part, bool Kept), PrintedSql> Unfiltered = new();

    /// <summary>The command for a part and a tile.</summary>
    public static NpgsqlBatchCommand Compile(TilePart part, TileId tile, TileFilter? filter, TileOptions options)
    {
        bool kept = tile.Z >= KeptFromZoom;
        PrintedSql printed = filter is null
            ? Unfiltered.GetOrAdd((part, kept), static key => SqlPrinter.Print(Compose(key.Part, filter: null, key.Kept)))
            : SqlPrinter.Print(Compose(part, filter, kept));
        return printed.ToBatchCommand(TileSlots.Fill(tile, options));
    }

    /// <summary>The statement with the tile left open: see <see cref="TileSlots"/>.</summary>
    public static Sql.Sql Compose(TilePart part, TileFilter? filter, bool kept) =>
        part.Counts is { } counts ? ComposeCounted(part, counts, filter, kept) : ComposePlain(part, filter);

    private static Sql.Sql ComposePlain(TilePart part, TileFilter? filter)
    {
        SqlAlias row = new("row");
        Sql.Sql properties = Sql.Sql.Join($"", part.Properties.Select(property => Sql.Sql.Of($", {property.Value(row)}")));
        Sql.Sql rank = part.Rank is null ? Sql.Sql.Empty : Sql.Sql.Of($"{part.Rank(row)} desc, ");
        return Sql.Sql.Of(
            $"""
            select st_asbinary({part.Geometry(row)}), {row.Column(part.Key)}{properties}
            from {Sql.Sql.Name("api", part.View)} as {row}
            where {Condition(part, filter, row)}
            order by {rank}{row.Column(part.Key)} limit {TileSlots.Budget}
            """);
    }

    private static Sql.Sql ComposeCounted(TilePart part, TileCounts counts, TileFilter? filter, bool kept)
    {
        SqlAlias row = new("row");
        SqlAlias candidate = new("candidate");
        SqlAlias shape = new("shape");
        SqlAlias cut = new("cut");
        Sql.Sql named = Sql.Sql.Join($"", part.Properties.Select(p => Sql.Sql.Of($", {p.Value(row)} as {Sql.Sql.Name(p.Name)}")));
        Sql.Sql properties = Sql.Sql.Join($"", part.Properties.Select(p => Sql.Sql.Of($", {Sql.Sql.Name(p.Name)}")));
        Sql.Sql missing = Sql.Sql.Join($"", part.Properties.Select(_ => Sql.Sql.Of($", null")));
        Sql.Sql keep = kept ? Sql.Sql.Of($"materialized") : Sql.Sql.Of($"not materialized");

        // The cut is the area of the largest row that is counted: the smallest shape's, or what the budget leaves out.
        return Sql.Sql.Of(
            $"""
            with {candidate} as {keep} (
              select {part.Geometry(row)} as shape, {row.Column(part.Key)} as key{named},
                st_x({row.Column(counts.LabelPoint)}) as lon, st_y({row.Column(counts.LabelPoint)}) as lat, {row.Column(counts.Area)} as area
              from {Sql.Sql.Name("api", part.View)} as {row}
              where {Condition(part, filter, row)}
            ), {cut} as materialized (
              select coalesce((select area from {candidate} where area > {TileSlots.SmallestArea}
                order by area desc offset {TileSlots.Budget} limit 1), {TileSlots.SmallestArea}) as area
            )
            (select st_asbinary(shape), key{properties}, {Cell()}, 1::bigint, lon, lat, area
            from {candidate} as {shape} where area > (select area from {cut}) order by area desc, key)
            union all
            (select null, null{missing}, {Cell()} as cell, count(*), sum(lon), sum(lat), sum(area)
            from {candidate} as {shape} where area <= (select area from {cut}) and {Owned()} group by cell)
            """);
    }

    private static Sql.Sql Condition(TilePart part, TileFilter? filter, SqlAlias row)
    {
        Sql.Sql shown = part.ShownAt is null ? Sql.Sql.Empty : Sql.Sql.Of($" and {part.ShownAt(row, TileSlots.Zoom)}");
        Sql.Sql asked = filter is null ? Sql.Sql.Empty : Sql.Sql.Of($" and ({filter.Where(row)})");
        return Sql.Sql.Of($"{part.Geometry(row)} && {TileSlots.Box}{shown}{asked}");
    }

    private static Sql.Sql Owned() => Sql.Sql.Of(
        $"lon >= {TileSlots.OwnWest} and lon < {TileSlots.OwnEast} and lat > {TileSlots.OwnSouth} and lat <= {TileSlots.OwnNorth}");

    // Clamped before the cast: no coordinate may raise an error.
    private static Sql.Sql Cell() => Sql.Sql.Of(
        $"""
        case when {Owned()} then
          least(greatest(floor((lat - {TileSlots.GridSouth}) * {TileSlots.CellsPerLatitude}), 0), {TileSlots.LastCell})::int * 64
          + least(greatest(floor((lon - {TileSlots.GridWest}) * {TileSlots.CellsPerLongitude}), 0), {TileSlots.LastCell})::int
        end
        """);
}
