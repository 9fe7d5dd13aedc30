namespace Geo.Data.Platforms;

/// <summary>An industry of a platform (平台产业).</summary>
public sealed class PlatformIndustry
{
    /// <summary>The key of the platform.</summary>
    public required string PlatformKey { get; set; }

    /// <summary>The name of the industry chain.</summary>
    public required string Chain { get; set; }

    /// <summary>What it is to the platform.</summary>
    public IndustryRole Role { get; set; }

    /// <summary>Its place in the list, from 1.</summary>
    public int Position { get; set; }
}
