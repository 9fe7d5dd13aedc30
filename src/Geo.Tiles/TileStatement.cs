using System.Collections.Concurrent;
using Geo.Sql;
using Npgsql;

namespace Geo.Tiles;

/// <summary>Composes the statement that reads the rows of one part for one tile.</summary>
/// <remarks>
/// Columns: the geometry as well-known binary, the key, the properties; a part with counts adds longitude, latitude and area.
/// A grouped statement adds cell and count: a row with a cell stands for so many rows, and the three before are their sums. In a statement of kept
/// cells (<see cref="CellStatement"/>) rows to draw have their cell too and no count, and the counts are of all rows, drawn or not.
/// </remarks>
internal static class TileStatement
{
    private static readonly ConcurrentDictionary<(TilePart Part, string Face, PartReading Reading, int Partitions), PrintedSql> Unfiltered = new();

    /// <summary>The command for a part in a face and a tile, of the partitions that its rows lie in; null where these are not named.</summary>
    public static NpgsqlBatchCommand Compile(TilePart part, string face, TileId tile, TileFilter? filter, TileOptions options, PartReading reading, PartitionList? partitions)
    {
        PartitionList? named = part.PartitionColumn is null ? null : partitions;
        int size = named?.Size ?? 0;
        PrintedSql printed = filter is null
            ? Unfiltered.GetOrAdd((part, face, reading, size), static key => SqlPrinter.Print(Compose(key.Part, key.Face, filter: null, key.Reading, key.Partitions)))
            : SqlPrinter.Print(Compose(part, face, filter, reading, size));
        return printed.ToBatchCommand(TileSlots.Fill(tile, options, named));
    }

    /// <summary>The statement with the tile left open: see <see cref="TileSlots"/>.</summary>
    public static Sql.Sql Compose(TilePart part, string face, TileFilter? filter, PartReading reading, int partitions = 0) => (part.Counts, reading) switch
    {
        (null, _) => ComposePlain(part, face, filter, partitions),
        ({ } counts, PartReading.Rows) => ComposeCounted(part, face, counts, filter, partitions),
        ({ } counts, PartReading.Grouped) => ComposeGrouped(part, face, counts, filter, partitions),
        ({ } counts, PartReading.Cells) => CellStatement.Compose(part, face, counts, filter, partitions),
        _ => throw new System.Diagnostics.UnreachableException($"No statement for {reading}."),
    };

    private static Sql.Sql ComposePlain(TilePart part, string face, TileFilter? filter, int partitions)
    {
        SqlAlias row = new("row");
        Sql.Sql rank = part.Rank is null ? Sql.Sql.Empty : Sql.Sql.Of($"{part.Rank(row)} desc, ");
        return Sql.Sql.Of(
            $"""
            select st_asbinary({part.Geometry(row)}), {row.Column(part.Key)}{Values(part, row)}
            from {Sql.Sql.Name("api", part.ViewOf(face))} as {row}
            where {Condition(part, filter, row, partitions)}
            order by {rank}{row.Column(part.Key)} limit {TileSlots.Budget}
            """);
    }

    // Every row comes, the geometry only of those large enough to be drawn; one row too many says that they are too many.
    private static Sql.Sql ComposeCounted(TilePart part, string face, TileCounts counts, TileFilter? filter, int partitions)
    {
        SqlAlias row = new("row");
        Sql.Sql area = row.Column(counts.Area);
        return Sql.Sql.Of(
            $"""
            select case when {area} > {TileSlots.SmallestArea} then st_asbinary({part.Geometry(row)}) end, {row.Column(part.Key)}{Values(part, row)},
              st_x({row.Column(counts.LabelPoint)}), st_y({row.Column(counts.LabelPoint)}), {area}
            from {Sql.Sql.Name("api", part.ViewOf(face))} as {row}
            where {Condition(part, filter, row, partitions)}
            limit {TileSlots.Budget} + 1
            """);
    }

    // The cut is the area of the largest row that is counted: the smallest shape's, or what the budget leaves out.
    // The sum keeps the index of areas out of it: planned for very values, it was read whole beside that of boxes, of a million parcels three times.
    private static Sql.Sql ComposeGrouped(TilePart part, string face, TileCounts counts, TileFilter? filter, int partitions)
    {
        SqlAlias row = new("row");
        SqlAlias candidate = new("candidate");
        SqlAlias shape = new("shape");
        SqlAlias cut = new("cut");
        Sql.Sql named = Sql.Sql.Join($"", part.ValueProperties.Select(p => Sql.Sql.Of($", {p.Value(row)} as {Sql.Sql.Name(p.Name)}")));
        Sql.Sql properties = Sql.Sql.Join($"", part.ValueProperties.Select(p => Sql.Sql.Of($", {Sql.Sql.Name(p.Name)}")));
        Sql.Sql missing = Sql.Sql.Join($"", part.ValueProperties.Select(_ => Sql.Sql.Of($", null")));
        return Sql.Sql.Of(
            $"""
            with {candidate} as not materialized (
              select {part.Geometry(row)} as shape, {row.Column(part.Key)} as key{named},
                st_x({row.Column(counts.LabelPoint)}) as lon, st_y({row.Column(counts.LabelPoint)}) as lat, {row.Column(counts.Area)} + 0 as area
              from {Sql.Sql.Name("api", part.ViewOf(face))} as {row}
              where {Condition(part, filter, row, partitions)}
            ), {cut} as materialized (
              select coalesce((select area from {candidate} where area > {TileSlots.SmallestArea}
                order by area desc offset {TileSlots.Budget} limit 1), {TileSlots.SmallestArea}) as area
            )
            (select st_asbinary(shape), key{properties}, lon, lat, area, null::integer as cell, 1::bigint
            from {candidate} as {shape} where area > (select area from {cut}) order by area desc, key)
            union all
            (select null, null{missing}, sum(lon), sum(lat), sum(area), {Cell()} as cell, count(*)
            from {candidate} as {shape} where area <= (select area from {cut}) and {Owned()} group by cell)
            """);
    }

    private static Sql.Sql Values(TilePart part, SqlAlias row) =>
        Sql.Sql.Join($"", part.ValueProperties.Select(property => Sql.Sql.Of($", {property.Value(row)}")));

    private static Sql.Sql Condition(TilePart part, TileFilter? filter, SqlAlias row, int partitions)
    {
        Sql.Sql shown = part.ShownAt is null ? Sql.Sql.Empty : Sql.Sql.Of($" and {part.ShownAt(row, TileSlots.Zoom)}");
        Sql.Sql asked = filter is null ? Sql.Sql.Empty : Sql.Sql.Of($" and ({filter.Where(row)})");
        return Sql.Sql.Of($"{part.Geometry(row)} && {TileSlots.Box}{Named(part, row, partitions)}{shown}{asked}");
    }

    /// <summary>The condition that rows lie in so many named partitions; nothing for none.</summary>
    internal static Sql.Sql Named(TilePart part, SqlAlias row, int partitions) =>
        partitions == 0 ? Sql.Sql.Empty : Sql.Sql.Of($" and {TileSlots.OfPartitions(row.Column(part.PartitionColumn!), partitions)}");

    // As CountGrid.Owns.
    private static Sql.Sql Owned() => Sql.Sql.Of(
        $"lon >= {TileSlots.OwnWest} and lon < {TileSlots.OwnEast} and lat > {TileSlots.OwnSouth} and lat <= {TileSlots.OwnNorth}");

    // As CountGrid.CellOf. Clamped before the cast: no coordinate may raise an error.
    private static Sql.Sql Cell() => Sql.Sql.Of(
        $"""
        least(greatest(floor((lat - {TileSlots.GridSouth}) * {TileSlots.CellsPerLatitude}), 0), {TileSlots.LastCell})::int * 64
          + least(greatest(floor((lon - {TileSlots.GridWest}) * {TileSlots.CellsPerLongitude}), 0), {TileSlots.LastCell})::int
        """);
}
