namespace Geo.Exchange.Coordinates;

/// <summary>
/// The shifts of maps published in China, by the formulas that are commonly known, and their inverses by iteration to
/// about a tenth of a millimetre. Outside of China there is no shift.
/// </summary>
public static class ShiftedDegrees
{
    private const double SemiMajorAxis = 6378245;
    private const double EccentricitySquared = 0.00669342162296594323;
    private const double BaiduTurn = Math.PI * 3000 / 180;
    private const double BaiduEast = 0.0065;
    private const double BaiduNorth = 0.006;

    // 1e-9 of a degree is a tenth of a millimetre.
    private const double Enough = 1e-10;
    private const int MostRounds = 30;

    /// <summary>Takes a shift out.</summary>
    public static (double Longitude, double Latitude) Remove(ChinaShift shift, double longitude, double latitude)
    {
        if (shift == ChinaShift.None)
        {
            return (longitude, latitude);
        }

        double atLongitude = longitude;
        double atLatitude = latitude;
        for (int round = 0; round < MostRounds; round++)
        {
            (double east, double north) = Apply(shift, atLongitude, atLatitude);
            atLongitude += longitude - east;
            atLatitude += latitude - north;
            if (Math.Abs(longitude - east) < Enough && Math.Abs(latitude - north) < Enough)
            {
                break;
            }
        }

        return (atLongitude, atLatitude);
    }

    /// <summary>Puts a shift on, to tell how a place would be drawn.</summary>
    public static (double Longitude, double Latitude) Apply(ChinaShift shift, double longitude, double latitude) => shift switch
    {
        ChinaShift.None => (longitude, latitude),
        ChinaShift.Gcj02 => ToGcj02(longitude, latitude),
        _ => ToBd09(longitude, latitude),
    };

    private static (double Longitude, double Latitude) ToGcj02(double longitude, double latitude)
    {
        // The official shift ends at this box.
        if (longitude is < 72.004 or > 137.8347 || latitude is < 0.8293 or > 55.8271)
        {
            return (longitude, latitude);
        }

        (double sin, double cos) = Math.SinCos(latitude * (Math.PI / 180));
        double magic = 1 - EccentricitySquared * sin * sin;
        double root = Math.Sqrt(magic);
        double north = NorthOf(longitude - 105, latitude - 35) * 180 / (SemiMajorAxis * (1 - EccentricitySquared) / (magic * root) * Math.PI);
        double east = EastOf(longitude - 105, latitude - 35) * 180 / (SemiMajorAxis / root * cos * Math.PI);
        return (longitude + east, latitude + north);
    }

    private static (double Longitude, double Latitude) ToBd09(double longitude, double latitude)
    {
        (double x, double y) = ToGcj02(longitude, latitude);
        double radius = Math.Sqrt(x * x + y * y) + 0.00002 * Math.Sin(y * BaiduTurn);
        double angle = Math.Atan2(y, x) + 0.000003 * Math.Cos(x * BaiduTurn);
        return (radius * Math.Cos(angle) + BaiduEast, radius * Math.Sin(angle) + BaiduNorth);
    }

    private static double NorthOf(double x, double y) =>
        -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.Sqrt(Math.Abs(x))
        + (20 * Math.Sin(6 * x * Math.PI) + 20 * Math.Sin(2 * x * Math.PI)) * 2 / 3
        + (20 * Math.Sin(y * Math.PI) + 40 * Math.Sin(y / 3 * Math.PI)) * 2 / 3
        + (160 * Math.Sin(y / 12 * Math.PI) + 320 * Math.Sin(y * Math.PI / 30)) * 2 / 3;

    private static double EastOf(double x, double y) =>
        300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.Sqrt(Math.Abs(x))
        + (20 * Math.Sin(6 * x * Math.PI) + 20 * Math.Sin(2 * x * Math.PI)) * 2 / 3
        + (20 * Math.Sin(x * Math.PI) + 40 * Math.Sin(x / 3 * Math.PI)) * 2 / 3
        + (150 * Math.Sin(x / 12 * Math.PI) + 300 * Math.Sin(x / 30 * Math.PI)) * 2 / 3;
}
