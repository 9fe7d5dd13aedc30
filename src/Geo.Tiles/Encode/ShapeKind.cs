namespace Geo.Tiles.Encode;

/// <summary>What a feature of a tile is drawn as, by the numbers of the vector tile specification; also its dimension plus one.</summary>
internal enum ShapeKind
{
    /// <summary>Nothing of the geometry is left in this tile.</summary>
    None = 0,

    /// <summary>POINT.</summary>
    Point = 1,

    /// <summary>LINESTRING.</summary>
    Line = 2,

    /// <summary>POLYGON.</summary>
    Polygon = 3,
}
