namespace Geo.Land.Inefficiency;

/// <summary>What imagery of a day shows of the buildings on a parcel.</summary>
/// <param name="ImageryOn">The day of the imagery.</param>
/// <param name="Share">The share of the land that is built over.</param>
/// <param name="StatedOn">The day it was measured; null where that is not on record.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="IsGenerated">Whether it is generated for demonstration.</param>
public sealed record Footprint(DateOnly ImageryOn, decimal Share, DateOnly? StatedOn = null, string? Source = null, bool IsGenerated = false)
{
    /// <summary>True where it was known by a day.</summary>
    public bool IsKnownOn(DateOnly on) => (StatedOn ?? ImageryOn) <= on;
}
