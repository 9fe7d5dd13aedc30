using Geo.Land.Siting;
using Geo.Query.Mapping;
using Geo.Server.Schema.Assemblies;

namespace Geo.Server.Schema.SiteSearch;

/// <summary>Makes finders, which share the graph of neighbours that the finder of assemblies keeps.</summary>
internal sealed class SiteFinders(AssemblyFinder assemblies)
{
    /// <summary>A finder inside of a call.</summary>
    public SiteFinder Of(ComputedCall call, SiteReading reading, SiteCriteria criteria, LandTrees trees) =>
        new(reading, criteria, trees, (where, parcel, rule, cancellationToken) => assemblies.FindAsync(call, where, parcel, rule, cancellationToken));
}
