namespace Geo.Tiles;

/// <summary>
/// The web mercator grid of tiles, in fractions of the world: x runs east from the antimeridian, y south from the
/// northern edge, both from 0 to 1. Equal fractions give equal degrees at every zoom, bit for bit: neighbours and
/// parents share their edges exactly.
/// </summary>
internal static class TileGrid
{
    /// <summary>Units along the side of a tile.</summary>
    public const int Extent = 4096;

    /// <summary>Units beyond each side of a tile that its shapes reach.</summary>
    public const int Buffer = 64;

    /// <summary>Pixels along the side of a tile as MapLibre draws it.</summary>
    public const int Pixels = 512;

    private const double EarthRadius = 6378137;

    // Beyond any latitude the grid reaches at any buffer; keeps the logarithm finite.
    private const double LatitudeLimit = 89.9999;

    public static double Longitude(double x) => x * 360 - 180;

    public static double Latitude(double y) => Math.Atan(Math.Sinh(Math.PI * (1 - 2 * y))) * (180 / Math.PI);

    public static double X(double longitude) => (longitude + 180) / 360;

    public static double Y(double latitude)
    {
        double sine = Math.Sin(Math.Clamp(latitude, -LatitudeLimit, LatitudeLimit) * (Math.PI / 180));
        return 0.5 - Math.Log((1 + sine) / (1 - sine)) / (4 * Math.PI);
    }

    /// <summary>Square metres on the ground that one pixel shows at a latitude.</summary>
    public static double PixelArea(int zoom, double latitude)
    {
        double side = 2 * Math.PI * EarthRadius * Math.Cos(latitude * (Math.PI / 180)) / Math.ScaleB(Pixels, zoom);
        return side * side;
    }
}
