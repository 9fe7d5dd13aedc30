namespace Geo.Tiles;

/// <summary>What a property of a tile holds.</summary>
public enum TileValueKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,
}
