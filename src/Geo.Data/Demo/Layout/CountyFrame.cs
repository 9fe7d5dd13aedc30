using NetTopologySuite.Geometries;

namespace Geo.Data.Demo.Layout;

/// <summary>
/// Metres over a county: degrees stretched by fixed factors, so that a straight line in metres is one in degrees too.
/// Over half a degree of latitude the scale is off by 0.4 %, which only blurs sizes that are random anyway.
/// </summary>
internal sealed class CountyFrame
{
    private const double SemiMajorAxis = 6378137;
    private const double EccentricitySquared = 0.00669438002290;

    private readonly double _longitude;
    private readonly double _latitude;
    private readonly double _metresPerLongitude;
    private readonly double _metresPerLatitude;

    public CountyFrame(Coordinate origin)
    {
        _longitude = origin.X;
        _latitude = origin.Y;
        double phi = _latitude * Math.PI / 180;
        double bent = 1 - EccentricitySquared * Math.Sin(phi) * Math.Sin(phi);
        _metresPerLatitude = SemiMajorAxis * (1 - EccentricitySquared) / (bent * Math.Sqrt(bent)) * Math.PI / 180;
        _metresPerLongitude = SemiMajorAxis / Math.Sqrt(bent) * Math.Cos(phi) * Math.PI / 180;
    }

    public LocalPoint ToLocal(Coordinate degrees) =>
        new((degrees.X - _longitude) * _metresPerLongitude, (degrees.Y - _latitude) * _metresPerLatitude);

    public Coordinate ToDegrees(LocalPoint local) =>
        new(_longitude + local.X / _metresPerLongitude, _latitude + local.Y / _metresPerLatitude);

    public GridPoint ToGrid(LocalPoint local)
    {
        Coordinate degrees = ToDegrees(local);
        return new GridPoint((int)Math.Round(degrees.X * 1e7), (int)Math.Round(degrees.Y * 1e7));
    }
}
