using NetTopologySuite.Geometries;

namespace Geo.Land.Siting;

/// <summary>
/// A plane in metres that touches CGCS2000 along the meridian of a point: the transverse Mercator projection of Krüger's series to
/// the fourth order, with scale 1 on that meridian. Within 3 km of it lengths are true to 1.2e-7 of themselves, which a
/// Gauss-Krüger zone is not (2.9e-4 at its edge). The point is (0, 0), x goes east, y north.
/// </summary>
public sealed class LocalPlane
{
    private const double SemiMajorAxis = 6378137;
    private const double Flattening = 1 / 298.257222101;
    private const double N = Flattening / (2 - Flattening);
    private const double Radius = SemiMajorAxis / (1 + N) * (1 + (N * N / 4) + (N * N * N * N / 64));
    private const double Degree = Math.PI / 180;

    private static readonly double[] Forward =
    [
        (N / 2) - (2 * N * N / 3) + (5 * N * N * N / 16) + (41 * N * N * N * N / 180),
        (13 * N * N / 48) - (3 * N * N * N / 5) + (557 * N * N * N * N / 1440),
        (61 * N * N * N / 240) - (103 * N * N * N * N / 140),
        49561 * N * N * N * N / 161280,
    ];

    private static readonly double[] Backward =
    [
        (N / 2) - (2 * N * N / 3) + (37 * N * N * N / 96) - (N * N * N * N / 360),
        (N * N / 48) + (N * N * N / 15) - (437 * N * N * N * N / 1440),
        (17 * N * N * N / 480) - (37 * N * N * N * N / 840),
        4397 * N * N * N * N / 161280,
    ];

    private static readonly double[] Latitude =
    [
        (2 * N) - (2 * N * N / 3) - (2 * N * N * N) + (116 * N * N * N * N / 45),
        (7 * N * N / 3) - (8 * N * N * N / 5) - (227 * N * N * N * N / 45),
        (56 * N * N * N / 15) - (136 * N * N * N * N / 35),
        4279 * N * N * N * N / 630,
    ];

    private static readonly double Eccentricity = 2 * Math.Sqrt(N) / (1 + N);

    private readonly double _meridian;
    private readonly double _north;

    private LocalPlane(double meridian, double north)
    {
        _meridian = meridian;
        _north = north;
    }

    /// <summary>The plane around a longitude and latitude in degrees.</summary>
    public static LocalPlane At(double longitude, double latitude) => new(longitude, Northing(0, latitude).North);

    /// <summary>The plane around the middle of a shape's box.</summary>
    public static LocalPlane Around(Envelope box)
    {
        ArgumentNullException.ThrowIfNull(box);
        return At(box.Centre.X, box.Centre.Y);
    }

    /// <summary>From degrees to metres.</summary>
    public Geometry ToMetres(Geometry shape) => Moved(shape, position =>
    {
        (double east, double north) = Northing(position.X - _meridian, position.Y);
        return (east, north - _north);
    });

    /// <summary>From metres to degrees.</summary>
    public Geometry ToDegrees(Geometry shape) => Moved(shape, position => Degrees(position.X, position.Y + _north));

    private static Geometry Moved(Geometry shape, Func<Coordinate, (double X, double Y)> move)
    {
        ArgumentNullException.ThrowIfNull(shape);
        Geometry copy = shape.Copy();
        copy.Apply(new MoveEach(move));
        copy.GeometryChanged();
        return copy;
    }

    private static (double East, double North) Northing(double longitude, double latitude)
    {
        double sin = Math.Sin(latitude * Degree);
        double conformal = Math.Sinh(Math.Atanh(sin) - (Eccentricity * Math.Atanh(Eccentricity * sin)));
        (double sinLongitude, double cosLongitude) = Math.SinCos(longitude * Degree);
        double xi = Math.Atan2(conformal, cosLongitude);
        double eta = Math.Atanh(sinLongitude / Math.Sqrt(1 + (conformal * conformal)));
        (double north, double east) = (xi, eta);
        for (int i = 0; i < Forward.Length; i++)
        {
            double order = 2 * (i + 1);
            north += Forward[i] * Math.Sin(order * xi) * Math.Cosh(order * eta);
            east += Forward[i] * Math.Cos(order * xi) * Math.Sinh(order * eta);
        }

        return (Radius * east, Radius * north);
    }

    private (double Longitude, double Latitude) Degrees(double east, double north)
    {
        (double xi, double eta) = (north / Radius, east / Radius);
        (double up, double across) = (xi, eta);
        for (int i = 0; i < Backward.Length; i++)
        {
            double order = 2 * (i + 1);
            up -= Backward[i] * Math.Sin(order * xi) * Math.Cosh(order * eta);
            across -= Backward[i] * Math.Cos(order * xi) * Math.Sinh(order * eta);
        }

        double conformal = Math.Asin(Math.Sin(up) / Math.Cosh(across));
        double latitude = conformal;
        for (int i = 0; i < Latitude.Length; i++)
        {
            latitude += Latitude[i] * Math.Sin(2 * (i + 1) * conformal);
        }

        return (_meridian + (Math.Atan2(Math.Sinh(across), Math.Cos(up)) / Degree), latitude / Degree);
    }

    private sealed class MoveEach(Func<Coordinate, (double X, double Y)> move) : IEntireCoordinateSequenceFilter
    {
        public bool Done => false;

        public bool GeometryChanged => true;

        public void Filter(CoordinateSequence positions)
        {
            for (int i = 0; i < positions.Count; i++)
            {
                (double x, double y) = move(positions.GetCoordinate(i));
                positions.SetOrdinate(i, Ordinate.X, x);
                positions.SetOrdinate(i, Ordinate.Y, y);
            }
        }
    }
}
