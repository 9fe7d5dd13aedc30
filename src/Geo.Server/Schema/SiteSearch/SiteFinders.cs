using Geo.Land.Siting;
using Geo.Query.Mapping;

namespace Geo.Server.Schema.SiteSearch;

/// <summary>Makes finders.</summary>
internal sealed class SiteFinders
{
    /// <summary>A finder inside of a call.</summary>
    public SiteFinder Of(ComputedCall call, SiteReading reading, SiteCriteria criteria, LandTrees trees) => new(reading, criteria, trees);
}
