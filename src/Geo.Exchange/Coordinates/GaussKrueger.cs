namespace Geo.Exchange.Coordinates;

/// <summary>
/// Gauss-Krüger on the CGCS2000 ellipsoid, scale 1 at the central meridian, by Krüger's series to the fourth order in
/// the third flattening: below a micrometre within a zone.
/// </summary>
/// <param name="CentralMeridian">Degrees east.</param>
/// <param name="FalseEasting">500 000, with the zone number in front where the system carries it.</param>
internal readonly record struct GaussKrueger(double CentralMeridian, double FalseEasting)
{
    private const double SemiMajorAxis = 6378137;
    private const double Flattening = 1 / 298.257222101;
    private const double N = Flattening / (2 - Flattening);
    private const double MeridianRadius = SemiMajorAxis / (1 + N) * (1 + N * N / 4 + N * N * N * N / 64);
    private const double Degree = Math.PI / 180;

    private const double Forth1 = N / 2 - 2 * N * N / 3 + 5 * N * N * N / 16 + 41 * N * N * N * N / 180;
    private const double Forth2 = 13 * N * N / 48 - 3 * N * N * N / 5 + 557 * N * N * N * N / 1440;
    private const double Forth3 = 61 * N * N * N / 240 - 103 * N * N * N * N / 140;
    private const double Forth4 = 49561 * N * N * N * N / 161280;

    private const double Back1 = N / 2 - 2 * N * N / 3 + 37 * N * N * N / 96 - N * N * N * N / 360;
    private const double Back2 = N * N / 48 + N * N * N / 15 - 437 * N * N * N * N / 1440;
    private const double Back3 = 17 * N * N * N / 480 - 37 * N * N * N * N / 840;
    private const double Back4 = 4397 * N * N * N * N / 161280;

    private static readonly double Eccentricity = Math.Sqrt(Flattening * (2 - Flattening));

    public (double Easting, double Northing) Project(double longitude, double latitude)
    {
        (double sinTurn, double cosTurn) = Math.SinCos((longitude - CentralMeridian) * Degree);
        double conformal = ConformalTangent(Math.Tan(latitude * Degree));
        double xi = Math.Atan2(conformal, cosTurn);
        double eta = Math.Asinh(sinTurn / Math.Sqrt(conformal * conformal + cosTurn * cosTurn));
        (double north, double east) = Series(xi, eta, Forth1, Forth2, Forth3, Forth4);
        return (FalseEasting + MeridianRadius * (eta + east), MeridianRadius * (xi + north));
    }

    public (double Longitude, double Latitude) Unproject(double easting, double northing)
    {
        double xi = northing / MeridianRadius;
        double eta = (easting - FalseEasting) / MeridianRadius;
        (double north, double east) = Series(xi, eta, Back1, Back2, Back3, Back4);
        (double sin, double cos) = Math.SinCos(xi - north);
        double sinh = Math.Sinh(eta - east);
        double longitude = CentralMeridian + Math.Atan2(sinh, cos) / Degree;
        return (longitude, Math.Atan(GeographicTangent(sin / Math.Sqrt(sinh * sinh + cos * cos))) / Degree);
    }

    // Σ cₖ sin 2kξ cosh 2kη and Σ cₖ cos 2kξ sinh 2kη
    private static (double North, double East) Series(double xi, double eta, double c1, double c2, double c3, double c4)
    {
        double north = 0;
        double east = 0;
        for (int k = 4; k >= 1; k--)
        {
            double c = k switch { 1 => c1, 2 => c2, 3 => c3, _ => c4 };
            (double sin, double cos) = Math.SinCos(2 * k * xi);
            double power = Math.Exp(2 * k * eta);
            north += c * sin * (power + 1 / power) / 2;
            east += c * cos * (power - 1 / power) / 2;
        }

        return (north, east);
    }

    private static double ConformalTangent(double tangent)
    {
        double length = Math.Sqrt(1 + tangent * tangent);
        double sigma = Math.Sinh(Eccentricity * Math.Atanh(Eccentricity * tangent / length));
        return tangent * Math.Sqrt(1 + sigma * sigma) - sigma * length;
    }

    private static double GeographicTangent(double conformal)
    {
        double oneLess = (1 - Flattening) * (1 - Flattening);
        double tangent = conformal / oneLess;
        for (int round = 0; round < 6; round++)
        {
            double guess = ConformalTangent(tangent);
            double step = (conformal - guess) * (1 + oneLess * tangent * tangent)
                / (oneLess * Math.Sqrt((1 + tangent * tangent) * (1 + guess * guess)));
            tangent += step;
            if (Math.Abs(step) <= 1e-15 * Math.Max(1, Math.Abs(tangent)))
            {
                break;
            }
        }

        return tangent;
    }
}
