namespace Geo.Tiles;

/// <summary>A box in longitude and latitude, degrees.</summary>
public readonly record struct TileBounds(double West, double South, double East, double North);
