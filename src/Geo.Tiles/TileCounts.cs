namespace Geo.Tiles;

/// <summary>
/// The counts beside the shapes of a part. Each row belongs to the one tile of each zoom that holds its label point: there it is
/// a shape with <c>own</c> = true, or one of the <c>count</c> of a grid cell; in other tiles its shape is drawn without <c>own</c>.
/// So the own shapes and the counts of all tiles of a zoom come to the number of rows.
/// </summary>
/// <param name="Name">The name of the layer of counts in the tile.</param>
/// <param name="LabelPoint">The column with the point that decides which tile owns the row; inside the geometry.</param>
/// <param name="Area">The column with the area in square metres.</param>
public sealed record TileCounts(string Name, string LabelPoint, string Area)
{
    /// <summary>
    /// The view of the counts of all rows by cell of the map, or null where none are kept: <c>cell</c> (a tile of zoom 14, numbered along the
    /// Z curve by <c>api.map_cell</c>), <c>parcels</c>, and the sums <c>area</c> (0.01 m²), <c>longitude</c> and <c>latitude</c> (1e-7 degrees).
    /// </summary>
    public string? Cells { get; init; }

    /// <summary>The property of a shape that is true in its own tile and absent elsewhere.</summary>
    public const string Own = "own";

    /// <summary>The property of a cell: how many rows.</summary>
    public const string Count = "count";

    /// <summary>The property of a cell: their area in mu.</summary>
    public const string AreaMu = "areaMu";
}
