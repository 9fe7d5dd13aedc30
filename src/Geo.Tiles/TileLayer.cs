using System.Collections.Immutable;

namespace Geo.Tiles;

/// <summary>What <c>/tiles/{layer}</c> names: one or more parts that always come together.</summary>
/// <param name="Name">The name in the address.</param>
/// <param name="MinZoom">Below this zoom there is nothing to see.</param>
/// <param name="MaxZoom">Beyond this zoom a map enlarges the tiles of this one; deeper tiles are served all the same.</param>
/// <param name="Parts">The layers inside the tile, in drawing order.</param>
public sealed record TileLayer(string Name, int MinZoom, int MaxZoom, ImmutableArray<TilePart> Parts)
{
    /// <summary>Whether the change log tells what is written in it.</summary>
    public bool HasHistory { get; init; } = true;
}
