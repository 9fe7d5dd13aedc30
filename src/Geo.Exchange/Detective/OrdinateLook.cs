using Geo.Land.Areas;

namespace Geo.Exchange.Detective;

/// <summary>What the ordinates of a layer look like, by their size alone.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="Swapped">The northing or latitude stands first.</param>
/// <param name="Zone">The number in front of eastings; 0 without one.</param>
internal readonly record struct OrdinateLook(OrdinateKind Kind, bool Swapped, int Zone)
{
    private const double PrefixUnit = 1_000_000;

    /// <summary>By a place in the middle of the layer.</summary>
    public static OrdinateLook Of(double x, double y)
    {
        OrdinateLook straight = Straight(x, y);
        if (straight.Kind != OrdinateKind.Unknown)
        {
            return straight;
        }

        OrdinateLook turned = Straight(y, x);
        return turned.Kind == OrdinateKind.Unknown ? turned : turned with { Swapped = true };
    }

    /// <summary>The system these numbers name by themselves; null where the zone has to come from elsewhere.</summary>
    public int? Epsg => Kind switch
    {
        OrdinateKind.Degrees => 4490,
        OrdinateKind.WebMercator => 3857,
        OrdinateKind.PrefixedMetres when GaussKruegerZone.Create(Zone) is { } zone => zone.EpsgWithPrefix,
        OrdinateKind.PrefixedMetres => 4491 + Zone - 13,
        _ => null,
    };

    private static OrdinateLook Straight(double x, double y)
    {
        if (ChinaBox.Contains(x, y, x, y))
        {
            return new OrdinateLook(OrdinateKind.Degrees, false, 0);
        }

        // Northings of China, from Hainan to Heilongjiang.
        if (y is < 300_000 or > 6_100_000)
        {
            return default;
        }

        if (x is > 100_000 and < 900_000 && y > x)
        {
            return new OrdinateLook(OrdinateKind.Metres, false, 0);
        }

        int zone = (int)(x / PrefixUnit);
        bool isZone = zone is (>= 13 and <= 23) or (>= GaussKruegerZone.First and <= GaussKruegerZone.Last) && x % PrefixUnit is > 100_000 and < 900_000;
        return isZone ? new OrdinateLook(OrdinateKind.PrefixedMetres, false, zone)
            : x is > 8_100_000 and < 15_200_000 ? new OrdinateLook(OrdinateKind.WebMercator, false, 0)
            : default;
    }
}
