namespace Geo.Tiles.Caching;

/// <summary>By what a kept tile dies.</summary>
/// <param name="OfOwnRows">True where it shows rows of its layer by their own columns: it dies with a change in its box. Else it dies with any change.</param>
/// <param name="Longest">After how long it dies at the latest; null where only changes end it.</param>
public sealed record TileLife(bool OfOwnRows, TimeSpan? Longest)
{
    // A rule may look at the day, which changes without a word.
    private static readonly TimeSpan LongestOfRules = TimeSpan.FromMinutes(1);

    // What keeps no history is loaded as a whole, once in a release.
    private static readonly TimeSpan LongestWithoutHistory = TimeSpan.FromMinutes(5);

    /// <summary>The life of a tile of a layer under a filter.</summary>
    public static TileLife Of(TileLayer layer, TileFilter? filter)
    {
        ArgumentNullException.ThrowIfNull(layer);
        bool own = filter is null || filter.OfOwnRows;
        return new(own, own ? (layer.HasHistory ? null : LongestWithoutHistory) : LongestOfRules);
    }
}
