namespace Geo.Server.Links;

/// <summary>What a signed address is for; one made for one thing opens no other.</summary>
internal enum LinkPurpose
{
    /// <summary>Vector tiles.</summary>
    Tiles,

    /// <summary>A file.</summary>
    Export,
}
