using Geo.Land.Areas;

namespace Geo.Exchange.Coordinates;

/// <summary>A coordinate system that we turn into EPSG:4490 and back by ourselves; WGS 84 counts as the same, as everybody does at this accuracy.</summary>
/// <param name="Epsg">Its code.</param>
/// <param name="Kind">Degrees, Web Mercator or Gauss-Krüger.</param>
/// <param name="Zone">Of Gauss-Krüger.</param>
internal readonly record struct KnownCrs(int Epsg, KnownCrsKind Kind, GaussKrueger Zone)
{
    public const int Cgcs2000 = 4490;
    private const int Wgs84 = 4326;
    private const int WebMercator = 3857;
    private const double WebRadius = 6378137;
    private const int FirstSixDegreeZone = 13;
    private const int LastSixDegreeZone = 23;
    private const int FirstSixDegreeEpsg = 4491;
    private const int FirstSixDegreeEpsgWithoutPrefix = 4502;

    /// <summary>The system of a code; null when it is not one of ours.</summary>
    public static KnownCrs? Of(int epsg)
    {
        if (epsg is Cgcs2000 or Wgs84)
        {
            return new KnownCrs(epsg, KnownCrsKind.Degrees, default);
        }

        if (epsg == WebMercator)
        {
            return new KnownCrs(epsg, KnownCrsKind.WebMercator, default);
        }

        for (int number = GaussKruegerZone.First; number <= GaussKruegerZone.Last; number++)
        {
            GaussKruegerZone zone = GaussKruegerZone.Create(number)!.Value;
            if (epsg == zone.EpsgWithPrefix || epsg == zone.EpsgWithoutPrefix)
            {
                return Metres(epsg, zone.CentralMeridian, epsg == zone.EpsgWithPrefix ? number : 0);
            }
        }

        for (int number = FirstSixDegreeZone; number <= LastSixDegreeZone; number++)
        {
            if (epsg == FirstSixDegreeEpsg + number - FirstSixDegreeZone || epsg == FirstSixDegreeEpsgWithoutPrefix + number - FirstSixDegreeZone)
            {
                return Metres(epsg, number * 6 - 3, epsg < FirstSixDegreeEpsgWithoutPrefix ? number : 0);
            }
        }

        return null;
    }

    /// <summary>To longitude and latitude.</summary>
    public (double Longitude, double Latitude) ToDegrees(double x, double y) => Kind switch
    {
        KnownCrsKind.Degrees => (x, y),
        KnownCrsKind.WebMercator => (x / WebRadius * (180 / Math.PI), Math.Atan(Math.Sinh(y / WebRadius)) * (180 / Math.PI)),
        _ => Zone.Unproject(x, y),
    };

    /// <summary>From longitude and latitude.</summary>
    public (double X, double Y) FromDegrees(double longitude, double latitude) => Kind switch
    {
        KnownCrsKind.Degrees => (longitude, latitude),
        KnownCrsKind.WebMercator => (longitude * (Math.PI / 180) * WebRadius, Math.Asinh(Math.Tan(latitude * (Math.PI / 180))) * WebRadius),
        _ => Zone.Project(longitude, latitude),
    };

    private static KnownCrs Metres(int epsg, int centralMeridian, int prefix) =>
        new(epsg, KnownCrsKind.GaussKrueger, new GaussKrueger(centralMeridian, 500_000 + prefix * 1_000_000d));
}
