using Geo.Data.Demo.World;

namespace Geo.Data.Demo.Layout;

/// <summary>Shares the parcels out among the sites of all counties; what one has no ground for goes to the others.</summary>
internal static class LayoutPlanner
{
    public static IReadOnlyList<CountyLayout> Plan(DemoWorld world, DemoOptions options)
    {
        CountyLayout[] layouts = new CountyLayout[world.Counties.Count];
        Parallel.For(0, layouts.Length, i => layouts[i] = LayOut(world.Counties[i], options));
        Share(layouts, options.Parcels);
        return layouts;
    }

    private static CountyLayout LayOut(DemoCounty county, DemoOptions options)
    {
        CountyLand land = new(county);
        IReadOnlyList<Site> sites = SitePlanner.Plan(land, options.Seed);
        return new CountyLayout(land, [.. sites.Select(site => new SiteGround(land, sites, site, options))]);
    }

    private static void Share(CountyLayout[] layouts, int parcels)
    {
        List<SiteGround> open = [.. layouts.SelectMany(layout => layout.Sites)];
        int planned = open.Sum(ground => ground.Count);
        while (planned < parcels && open.Count > 0)
        {
            double weight = open.Sum(ground => ground.Site.Weight);
            int missing = parcels - planned;
            int[] goals = [.. open.Select(ground => ground.Count + (int)Math.Ceiling(missing * ground.Site.Weight / weight))];
            Cap(open, goals, missing);
            Parallel.For(0, open.Count, i => open[i].TakeUpTo(goals[i]));
            open = [.. open.Where((ground, i) => ground.Count >= goals[i])];
            planned = layouts.Sum(layout => layout.Sites.Sum(ground => ground.Count));
        }
    }

    // Rounding up asks for a few too many; the last sites go without them.
    private static void Cap(List<SiteGround> open, int[] goals, int missing)
    {
        for (int i = 0; i < goals.Length; i++)
        {
            int more = Math.Min(goals[i] - open[i].Count, missing);
            goals[i] = open[i].Count + more;
            missing -= more;
        }
    }
}
