namespace Geo.Tiles.Encode;

/// <summary>The geometry types of well-known binary that the tables hold.</summary>
internal enum WkbType
{
    /// <summary>POINT; without coordinates it holds NaN.</summary>
    Point = 1,

    /// <summary>LINESTRING.</summary>
    LineString = 2,

    /// <summary>POLYGON: an exterior ring and holes.</summary>
    Polygon = 3,

    /// <summary>MULTIPOINT.</summary>
    MultiPoint = 4,

    /// <summary>MULTILINESTRING.</summary>
    MultiLineString = 5,

    /// <summary>MULTIPOLYGON.</summary>
    MultiPolygon = 6,

    /// <summary>GEOMETRYCOLLECTION.</summary>
    GeometryCollection = 7,
}
