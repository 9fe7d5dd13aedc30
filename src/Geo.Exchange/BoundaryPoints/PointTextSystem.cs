using System.Globalization;
using Geo.Land.Areas;

namespace Geo.Exchange.BoundaryPoints;

/// <summary>How the two numbers of a point line are meant.</summary>
/// <param name="EastFirst">The easting or longitude stands first; the rule is the northing.</param>
/// <param name="Prefix">The zone number in front of eastings; 0 without one.</param>
/// <param name="IsDegrees">Longitude and latitude.</param>
/// <param name="Epsg">Null where the file does not say enough.</param>
internal sealed record PointTextSystem(bool EastFirst, int Prefix, bool IsDegrees, int? Epsg)
{
    private const double PrefixUnit = 1_000_000;
    private const int FirstSixDegreeZone = 13;
    private const int LastSixDegreeZone = 23;

    /// <summary>From the first point of the file and its header: 8 digits are an easting with its zone, else the smaller number is the easting.</summary>
    public static PointTextSystem Of(double first, double second, PointTextHeader header)
    {
        if (Math.Abs(first) <= 180 && Math.Abs(second) <= 180)
        {
            return new PointTextSystem(EastFirst: first > second, 0, IsDegrees: true, header.IsOldDatum ? null : 4490);
        }

        bool eastFirst = PrefixOf(first) > 0 || (PrefixOf(second) == 0 && first < second);
        int prefix = PrefixOf(eastFirst ? first : second);
        return new PointTextSystem(eastFirst, prefix, IsDegrees: false, header.IsOldDatum ? null : EpsgOf(prefix, header));
    }

    /// <summary>The zone number in front of an easting; 0 without one.</summary>
    public static int PrefixOf(double easting) => easting is >= 10 * PrefixUnit and < 100 * PrefixUnit ? (int)(easting / PrefixUnit) : 0;

    /// <summary>East and north.</summary>
    public (double East, double North) Order(double first, double second) => EastFirst ? (first, second) : (second, first);

    // A prefix of 25 to 45 is a 3-degree zone and one of 13 to 23 a 6-degree zone, whatever the header says.
    private static int? EpsgOf(int prefix, PointTextHeader header)
    {
        int? zone = prefix > 0 ? prefix : header.Zone;
        bool isSix = zone is >= FirstSixDegreeZone and <= LastSixDegreeZone;
        if (isSix)
        {
            return (prefix > 0 ? 4491 : 4502) + zone - FirstSixDegreeZone;
        }

        return zone is { } number && GaussKruegerZone.Create(number) is { } three ? (prefix > 0 ? three.EpsgWithPrefix : three.EpsgWithoutPrefix) : null;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"EPSG {Epsg}, prefix {Prefix}");
}
