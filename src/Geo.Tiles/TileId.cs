namespace Geo.Tiles;

/// <summary>The address of a tile; one that exists.</summary>
public readonly record struct TileId
{
    /// <summary>The deepest zoom an address may name.</summary>
    public const int MaxZoom = 22;

    private TileId(int z, int x, int y) => (Z, X, Y) = (z, x, y);

    /// <summary>Zoom: the world is 2^Z tiles wide.</summary>
    public int Z { get; }

    /// <summary>Column, from the west.</summary>
    public int X { get; }

    /// <summary>Row, from the north.</summary>
    public int Y { get; }

    /// <summary>The tile at an address, or null where there is none.</summary>
    public static TileId? Create(int z, int x, int y) =>
        z is >= 0 and <= MaxZoom && x >= 0 && y >= 0 && x < 1 << z && y < 1 << z ? new TileId(z, x, y) : null;

    /// <summary>The tile that shows a place; a place beyond the grid belongs to the tile at its edge.</summary>
    public static TileId Containing(int zoom, double longitude, double latitude)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(zoom);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(zoom, MaxZoom);
        return new(zoom, Column(TileGrid.X(longitude), zoom), Column(TileGrid.Y(latitude), zoom));
    }

    /// <summary>The tile's box.</summary>
    public TileBounds Bounds => BoundsWith(0);

    /// <summary>The tile one zoom up that this one is a quarter of; null for the whole world.</summary>
    public TileId? Parent => Z == 0 ? null : new TileId(Z - 1, X >> 1, Y >> 1);

    /// <summary>The four quarters, north-west first, row by row.</summary>
    public IReadOnlyList<TileId> Children => Z == MaxZoom
        ? []
        : [new(Z + 1, X * 2, Y * 2), new(Z + 1, X * 2 + 1, Y * 2), new(Z + 1, X * 2, Y * 2 + 1), new(Z + 1, X * 2 + 1, Y * 2 + 1)];

    /// <summary>The box grown on every side by some units of the tile's grid.</summary>
    internal TileBounds BoundsWith(int units)
    {
        double margin = (double)units / TileGrid.Extent;
        return new(
            TileGrid.Longitude(Math.ScaleB(X - margin, -Z)),
            TileGrid.Latitude(Math.ScaleB(Y + 1 + margin, -Z)),
            TileGrid.Longitude(Math.ScaleB(X + 1 + margin, -Z)),
            TileGrid.Latitude(Math.ScaleB(Y - margin, -Z)));
    }

    /// <summary>
    /// The box with the sides that lie on the edge of the grid moved out to the given distance, so that the tiles of one zoom
    /// cover every coordinate there is.
    /// </summary>
    internal TileBounds Opened(TileBounds box, double limit) => new(
        X == 0 ? -limit : box.West,
        Y == (1 << Z) - 1 ? -limit : box.South,
        X == (1 << Z) - 1 ? limit : box.East,
        Y == 0 ? limit : box.North);

    /// <inheritdoc/>
    public override string ToString() => $"{Z}/{X}/{Y}";

    private static int Column(double fraction, int zoom) =>
        (int)Math.Clamp(Math.Floor(Math.ScaleB(fraction, zoom)), 0, (1 << zoom) - 1);
}
