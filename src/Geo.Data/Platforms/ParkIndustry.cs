namespace Geo.Data.Platforms;

/// <summary>An industry of a park.</summary>
public sealed class ParkIndustry
{
    /// <summary>The key of the park.</summary>
    public required string ParkKey { get; set; }

    /// <summary>The name of the industry chain.</summary>
    public required string Chain { get; set; }

    /// <summary>Its place in the list, from 1.</summary>
    public int Position { get; set; }
}
