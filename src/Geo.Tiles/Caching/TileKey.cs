namespace Geo.Tiles.Caching;

/// <summary>What a tile shows and to whom: equal keys are equal tiles, until something is written.</summary>
/// <param name="Layer">The name of the layer.</param>
/// <param name="Tile">The tile.</param>
/// <param name="Rights">All that says which rows the caller may see, and in which face.</param>
/// <param name="Filter">The caller's filter, or a hash of it; empty for none.</param>
public readonly record struct TileKey(string Layer, TileId Tile, string Rights, string Filter);
