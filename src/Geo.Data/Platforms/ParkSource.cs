namespace Geo.Data.Platforms;

/// <summary>A source a park was read from.</summary>
public sealed class ParkSource
{
    /// <summary>The key of the park.</summary>
    public required string ParkKey { get; set; }

    /// <summary>The source.</summary>
    public required string SourceId { get; set; }

    /// <summary>Its place in the list, from 1.</summary>
    public int Position { get; set; }
}
