namespace Geo.Data.Platforms;

/// <summary>A source a platform was read from.</summary>
public sealed class PlatformSource
{
    /// <summary>The key of the platform.</summary>
    public required string PlatformKey { get; set; }

    /// <summary>The source.</summary>
    public required string SourceId { get; set; }

    /// <summary>Its place in the list, from 1.</summary>
    public int Position { get; set; }
}
