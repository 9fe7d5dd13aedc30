namespace Geo.Data.LandUses;

/// <summary>A class of land use in one system (地类).</summary>
public sealed class LandUse
{
    /// <summary>The key of the system.</summary>
    public required string System { get; set; }

    /// <summary>The code; it means nothing without the system.</summary>
    public required string Code { get; set; }

    /// <summary>The code of the class above.</summary>
    public string? ParentCode { get; set; }

    /// <summary>The level, from 1.</summary>
    public int Level { get; set; }

    /// <summary>The Chinese name.</summary>
    public required string Name { get; set; }

    /// <summary>The English name.</summary>
    public required string NameEn { get; set; }

    /// <summary>The map colour as #RRGGBB.</summary>
    public string? Colour { get; set; }

    /// <summary>Where the colour comes from.</summary>
    public string? ColourBasis { get; set; }
}
