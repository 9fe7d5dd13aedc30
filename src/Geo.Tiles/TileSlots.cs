using Geo.Sql;
using NpgsqlTypes;

namespace Geo.Tiles;

/// <summary>The values of a tile's statement that differ from tile to tile, so that its text stays the same.</summary>
internal static class TileSlots
{
    // Any coordinate lies nearer than this, and the box still fits the index's single precision.
    private const double AnyCoordinate = 1e30;

    private const int FirstOfPartitions = 18;

    /// <summary>The tile and its buffer as a geometry.</summary>
    public static readonly Sql.Sql Box = Sql.Sql.Of($"st_makeenvelope({Number(0)}, {Number(1)}, {Number(2)}, {Number(3)}, 4490)");

    /// <summary>The box of the label points that the tile owns: west and north belong to it, east and south do not.</summary>
    public static readonly Sql.Sql OwnWest = Number(4);

    /// <inheritdoc cref="OwnWest"/>
    public static readonly Sql.Sql OwnSouth = Number(5);

    /// <inheritdoc cref="OwnWest"/>
    public static readonly Sql.Sql OwnEast = Number(6);

    /// <inheritdoc cref="OwnWest"/>
    public static readonly Sql.Sql OwnNorth = Number(7);

    /// <summary>The corner the grid of counts starts from.</summary>
    public static readonly Sql.Sql GridWest = Number(8);

    /// <inheritdoc cref="GridWest"/>
    public static readonly Sql.Sql GridSouth = Number(9);

    /// <summary>Cells of counts per degree.</summary>
    public static readonly Sql.Sql CellsPerLongitude = Number(10);

    /// <inheritdoc cref="CellsPerLongitude"/>
    public static readonly Sql.Sql CellsPerLatitude = Number(11);

    /// <summary>The number of the last cell of a row or column.</summary>
    public static readonly Sql.Sql LastCell = Number(12);

    /// <summary>Rows up to this area, in square metres, are too small to be drawn.</summary>
    public static readonly Sql.Sql SmallestArea = Number(13);

    /// <summary>The most shapes.</summary>
    public static readonly Sql.Sql Budget = Sql.Sql.Slot(14, NpgsqlDbType.Bigint);

    /// <summary>The zoom.</summary>
    public static readonly Sql.Sql Zoom = Sql.Sql.Slot(15, NpgsqlDbType.Integer);

    /// <summary>The first and the last of the kept cells that make up the tile.</summary>
    public static readonly Sql.Sql FirstKept = Sql.Sql.Slot(16, NpgsqlDbType.Bigint);

    /// <inheritdoc cref="FirstKept"/>
    public static readonly Sql.Sql LastKept = Sql.Sql.Slot(17, NpgsqlDbType.Bigint);

    /// <summary>The condition on the column of partitions that are <see cref="PartitionList.Size"/> in number.</summary>
    public static Sql.Sql OfPartitions(Sql.Sql column, int size) => PartitionList.Condition(column, size, FirstOfPartitions);

    /// <summary>The partitions whose rows lie in a tile and its buffer; null where they are not named.</summary>
    public static PartitionList? PartitionsOf(TileId tile, IPartitionMap? partitions)
    {
        TileBounds box = BoxOf(tile);
        return partitions?.Touched(box.West, box.South, box.East, box.North);
    }

    /// <summary>The values for a tile.</summary>
    public static object?[] Fill(TileId tile, TileOptions options, PartitionList? partitions)
    {
        TileBounds bounds = tile.Bounds;
        TileBounds box = BoxOf(tile);
        CountGrid grid = new(tile, options);
        object?[] values =
        [
            box.West, box.South, box.East, box.North,
            grid.Own.West, grid.Own.South, grid.Own.East, grid.Own.North,
            grid.West, grid.South, grid.PerLongitude, grid.PerLatitude, grid.LastCell,
            options.SmallestShape * TileGrid.PixelArea(tile.Z, (bounds.South + bounds.North) / 2),
            (long)options.FeatureBudget, tile.Z, grid.FirstKept, grid.LastKept,
            .. new object?[PartitionList.Slots],
        ];
        partitions?.Fill(values.AsSpan(FirstOfPartitions));
        return values;
    }

    private static TileBounds BoxOf(TileId tile) => tile.Opened(tile.BoundsWith(TileGrid.Buffer), AnyCoordinate);

    private static Sql.Sql Number(int slot) => Sql.Sql.Slot(slot, NpgsqlDbType.Double);
}
