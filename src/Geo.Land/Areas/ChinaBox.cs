namespace Geo.Land.Areas;

/// <summary>A box around China, 73° to 136° E and 3° to 54° N: swapped, projected or foreign coordinates lie outside. The database holds to the same.</summary>
public static class ChinaBox
{
    /// <summary>Whether a box of longitudes and latitudes lies inside.</summary>
    public static bool Contains(double west, double south, double east, double north) => west >= 73 && east <= 136 && south >= 3 && north <= 54;
}
