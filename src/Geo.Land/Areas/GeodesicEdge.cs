namespace Geo.Land.Areas;

/// <summary>
/// One edge of a geodesic polygon on CGCS2000. The geodesic is a great circle of the auxiliary sphere of reduced
/// latitudes β whose longitude ω runs with dλ = √(1 − e² cos²β) dω (Bessel); the area under it is ∫ A(β) dλ, where
/// A is the closed form for the area between the equator and a latitude, per radian. Both integrals are taken by
/// Gauss-Legendre quadrature, which is exact to rounding on panels this short.
/// </summary>
internal static class GeodesicEdge
{
    private const double SemiMajorAxis = 6378137;
    private const double Flattening = 1 / 298.257222101;
    private const double EccentricitySquared = Flattening * (2 - Flattening);
    private const double SemiMinorAxis = SemiMajorAxis * (1 - Flattening);

    // 10 000 km; beyond that the way between two points may be found only with more care.
    private const double LongestArc = Math.PI / 2;
    private const double LongestPanel = 0.05;
    private const double ShortArc = 0.003;

    private static readonly double Eccentricity = Math.Sqrt(EccentricitySquared);
    private static readonly double[] Nodes4 = [0.0694318442029737, 0.3300094782075719, 0.6699905217924281, 0.9305681557970263];
    private static readonly double[] Weights4 = [0.1739274225687269, 0.3260725774312731, 0.3260725774312731, 0.1739274225687269];

    private static readonly double[] Nodes8 =
    [
        0.01985507175123188, 0.10166676129318664, 0.2372337950418355, 0.4082826787521751,
        0.5917173212478249, 0.7627662049581645, 0.8983332387068134, 0.9801449282487681,
    ];

    private static readonly double[] Weights8 =
    [
        0.05061426814518813, 0.11119051722668724, 0.15685332293894364, 0.181341891689181,
        0.181341891689181, 0.15685332293894364, 0.11119051722668724, 0.05061426814518813,
    ];

    /// <summary>The sine of the reduced latitude of a geographic latitude in degrees, and its cosine.</summary>
    public static (double Sin, double Cos) ReducedLatitude(double latitude)
    {
        (double sin, double cos) = Math.SinCos(latitude * (Math.PI / 180));
        sin *= 1 - Flattening;
        double length = Math.Sqrt(sin * sin + cos * cos);
        return (sin / length, cos / length);
    }

    /// <summary>m² per radian of longitude between the equator and a reduced latitude.</summary>
    public static double AreaToEquator((double Sin, double Cos) reduced)
    {
        double across = (1 - Flattening) * reduced.Cos;
        double sin = reduced.Sin / Math.Sqrt(across * across + reduced.Sin * reduced.Sin);
        return SemiMinorAxis * SemiMinorAxis / 2 * (sin / (1 - EccentricitySquared * sin * sin) + Math.Atanh(Eccentricity * sin) / Eccentricity);
    }

    /// <summary>The area between the edge and the latitude whose <see cref="AreaToEquator"/> is given; positive for an eastward edge north of it.</summary>
    public static double AreaBelow(double latitudeFrom, double latitudeTo, double eastwardDegrees, double reference)
    {
        if (eastwardDegrees == 0)
        {
            return 0;
        }

        double eastward = eastwardDegrees * (Math.PI / 180);
        (double Sin, double Cos) from = ReducedLatitude(latitudeFrom);
        (double Sin, double Cos) to = ReducedLatitude(latitudeTo);
        double omega = eastward;
        for (int round = 0; round < 50; round++)
        {
            Arc arc = Arc.Between(from, to, omega);
            double longitude = Integrate(arc, area: false, 0);
            double better = omega * (eastward / longitude);
            bool done = Math.Abs(better - omega) <= 1e-15 * Math.Abs(omega);
            omega = better;
            if (done)
            {
                break;
            }
        }

        return Integrate(Arc.Between(from, to, omega), area: true, reference);
    }

    private static double Integrate(Arc arc, bool area, double reference)
    {
        (double[] nodes, double[] weights) = arc.Length < ShortArc ? (Nodes4, Weights4) : (Nodes8, Weights8);
        int panels = Math.Max(1, (int)Math.Ceiling(arc.Length / LongestPanel));
        double sum = 0;
        for (int panel = 0; panel < panels; panel++)
        {
            for (int i = 0; i < nodes.Length; i++)
            {
                (double sin, double cosSquared) = arc.LatitudeAt((panel + nodes[i]) / panels);
                double perStep = Math.Sqrt(1 - EccentricitySquared * cosSquared) * arc.Turn / cosSquared;
                sum += weights[i] * perStep * (area ? AreaToEquator((sin, Math.Sqrt(cosSquared))) - reference : 1);
            }
        }

        return sum / panels;
    }

    /// <summary>A great circle of the auxiliary sphere between two points; longitudes count from the first.</summary>
    /// <param name="From">The reduced latitude where it begins.</param>
    /// <param name="To">The point where it ends.</param>
    /// <param name="Length">Radians.</param>
    /// <param name="SinLength">Its sine.</param>
    private readonly record struct Arc((double Sin, double Cos) From, (double X, double Y, double Z) To, double Length, double SinLength)
    {
        /// <summary>cos²β dω/dt, the same all along.</summary>
        public double Turn => Length / SinLength * From.Cos * To.Y;

        public static Arc Between((double Sin, double Cos) from, (double Sin, double Cos) to, double omega)
        {
            (double sinOmega, double cosOmega) = Math.SinCos(omega);
            (double X, double Y, double Z) end = (to.Cos * cosOmega, to.Cos * sinOmega, to.Sin);
            double x = end.X - from.Cos;
            double z = end.Z - from.Sin;
            double length = 2 * Math.Asin(Math.Min(1, Math.Sqrt(x * x + end.Y * end.Y + z * z) / 2));
            return length <= LongestArc
                ? new Arc(from, end, length, Math.Sin(length))
                : throw new ArgumentException("An edge is longer than 10 000 km; add points along it.");
        }

        // cos² from the horizontal part: 1 − sin² would lose all digits near a pole.
        public (double Sin, double CosSquared) LatitudeAt(double part)
        {
            double first = Math.Sin((1 - part) * Length) / SinLength;
            double second = Math.Sin(part * Length) / SinLength;
            double x = first * From.Cos + second * To.X;
            double y = second * To.Y;
            return (first * From.Sin + second * To.Z, x * x + y * y);
        }
    }
}
