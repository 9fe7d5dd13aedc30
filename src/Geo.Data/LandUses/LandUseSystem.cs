namespace Geo.Data.LandUses;

/// <summary>A classification of land use (土地用途分类标准).</summary>
public sealed class LandUseSystem
{
    /// <summary>The key, such as YDYH_2023.</summary>
    public required string Key { get; set; }

    /// <summary>The Chinese name.</summary>
    public required string Name { get; set; }

    /// <summary>The English name.</summary>
    public required string NameEn { get; set; }
}
