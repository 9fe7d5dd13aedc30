using System.Collections.Immutable;
using Geo.Query.Mapping;
using Geo.Server.Schema.Assemblies;

namespace Geo.Server.Schema.SiteSearch;

/// <summary>The root fields of site search, and what listens for it.</summary>
internal static class SiteSearchRoots
{
    /// <summary>The root fields in the order the schema shows them.</summary>
    public static ImmutableArray<ComputedRoot> Create(AssemblyFinder assemblies, TimeProvider clock)
    {
        (DayAskedAbout day, SiteFinders finders) = (new(clock), new(assemblies));
        return [new SiteSearchRoot(day, finders).Root, new DemandSitesRoot(day, finders).Root, new DemandMatchesRoot(day, finders).Root];
    }

    /// <summary>What tells a demand of changed parcels.</summary>
    public static DemandWatch Watch(AssemblyFinder assemblies, TimeProvider clock) => new(new DayAskedAbout(clock), new SiteFinders(assemblies));
}
