using Geo.Data.Demo.World;
using NetTopologySuite.Geometries;

namespace Geo.Data.Demo.Layout;

/// <summary>
/// Says where streets grow in a county: at the seats of its townships, beside them at its platforms (which stand at a
/// seat too as long as nobody knows better, and would share its streets), and at villages far from both.
/// </summary>
internal static class SitePlanner
{
    private const double VillageDistance = 2200;
    private const int Tries = 96;

    public static IReadOnlyList<Site> Plan(CountyLand land, long seed)
    {
        List<Site> sites = [];
        foreach (DemoTownship township in land.County.Townships)
        {
            LocalPoint seat = land.Frame.ToLocal(township.Seat);
            if (land.Contains(seat) && IsFar(seat, sites, 300))
            {
                long path = DemoRandom.PathOf(township.Code);
                double weight = (township.Name.EndsWith("街道", StringComparison.Ordinal) ? 1.7 : 0.9) * DemoRandom.At(seed, path, 10).Spread(0.45);
                sites.Add(new Site(SiteKind.Town, path, township.Name, int.Parse(township.Code.AsSpan(6)), seat, weight, null));
            }
        }

        for (int i = 0; i < land.County.Platforms.Count; i++)
        {
            DemoPlatform platform = land.County.Platforms[i];
            if (Place(land, platform, sites, seed) is { } centre)
            {
                sites.Add(new Site(SiteKind.Platform, DemoRandom.PathOf(platform.Key), platform.Name, 901 + i, centre, 2.2, platform));
            }
        }

        int village = 801;
        foreach (DemoPlace place in land.County.Places)
        {
            LocalPoint centre = land.Frame.ToLocal(place.Location);
            if (village < 900 && land.Contains(centre) && IsFar(centre, sites, VillageDistance))
            {
                sites.Add(new Site(SiteKind.Village, DemoRandom.PathOf(place.Key), place.Name, village++, centre, 0.3, null));
            }
        }

        return sites;
    }

    private static bool IsFar(LocalPoint point, List<Site> sites, double metres) =>
        sites.TrueForAll(site => (site.Centre - point).Length >= metres);

    private static LocalPoint? Place(CountyLand land, DemoPlatform platform, List<Site> sites, long seed)
    {
        LocalPoint from = land.Frame.ToLocal(platform.Location);
        if (platform.IsExact)
        {
            return from;
        }

        DemoRandom chance = DemoRandom.At(seed, DemoRandom.PathOf(platform.Key), 3);
        double radius = Math.Sqrt(platform.AreaKm2 is > 0 and < 60 ? platform.AreaKm2.Value : 8) * 700;
        LocalPoint? best = null;
        double bestScore = 0;
        for (int i = 0; i < Tries; i++)
        {
            (double sin, double cos) = Math.SinCos(chance.Between(0, Math.Tau));
            double away = chance.Between(2500, 9000);
            LocalPoint candidate = from + new LocalPoint(cos, sin) * away;
            double score = Room(land, candidate, sites, radius) - away * 0.15;
            if (land.Contains(candidate) && (best is null || score > bestScore))
            {
                (best, bestScore) = (candidate, score);
            }
        }

        return best ?? (land.Contains(from) ? from : null);
    }

    // Metres to the nearest site or to the county's edge, seen in eight directions; more than enough counts no further.
    private static double Room(CountyLand land, LocalPoint centre, List<Site> sites, double enough)
    {
        double room = enough;
        foreach (Site site in sites)
        {
            room = Math.Min(room, (site.Centre - centre).Length / 2);
        }

        for (int direction = 0; direction < 8; direction++)
        {
            (double sin, double cos) = Math.SinCos(direction * Math.PI / 4);
            for (double away = 500; away < room; away += 500)
            {
                if (!land.Contains(centre + new LocalPoint(cos, sin) * away))
                {
                    room = away;
                }
            }
        }

        return room;
    }

    /// <summary>The township whose seat is nearest to a point; null in a county without any seat.</summary>
    public static DemoTownship? NearestTownship(CountyLand land, LocalPoint point)
    {
        DemoTownship? nearest = null;
        double least = double.MaxValue;
        Coordinate here = land.Frame.ToDegrees(point);
        foreach (DemoTownship township in land.County.Townships)
        {
            // A degree of longitude is as wide as at the middle between the two.
            double east = (township.Seat.X - here.X) * Math.Cos((township.Seat.Y + here.Y) * (Math.PI / 360)) * 1.0067;
            double north = township.Seat.Y - here.Y;
            double distance = east * east + north * north;
            if (distance < least)
            {
                (nearest, least) = (township, distance);
            }
        }

        return nearest;
    }
}
