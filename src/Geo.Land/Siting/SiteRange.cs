namespace Geo.Land.Siting;

/// <summary>A range of values, both ends part of it.</summary>
/// <param name="Least">The lower end; null for none.</param>
/// <param name="Most">The upper end; null for none.</param>
public sealed record SiteRange(double? Least, double? Most)
{
    /// <summary>Whether a value lies in it.</summary>
    public bool Holds(double value) => !(value < Least) && !(value > Most);
}
