namespace Geo.Tiles;

/// <summary>A layer wanted in a tile, and the filter over its rows.</summary>
public sealed record TileRequest(TileLayer Layer, TileFilter? Filter);
