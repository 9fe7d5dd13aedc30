namespace Geo.Tiles.Caching;

/// <summary>Where a tile came from.</summary>
public enum TileAnswer
{
    /// <summary>It was kept.</summary>
    Hit,

    /// <summary>It was made, and is kept from now on.</summary>
    Miss,

    /// <summary>Somebody else's equal request was making it.</summary>
    Joined,

    /// <summary>It was made for this request alone, since it was not known whether a kept one would be right.</summary>
    Bypassed,
}
