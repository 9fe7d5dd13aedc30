namespace Geo.Tiles.Encode;

/// <summary>A place in tile units before rounding; x runs east, y south, the tile's north-west corner is 0, 0.</summary>
internal readonly record struct Position(double X, double Y);
