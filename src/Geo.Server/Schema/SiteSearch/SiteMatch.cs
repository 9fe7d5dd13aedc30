using System.Collections.Immutable;
using Geo.Land.Siting;

namespace Geo.Server.Schema.SiteSearch;

/// <summary>A site that meets criteria, with all that was judged.</summary>
/// <param name="Site">The site.</param>
/// <param name="Score">Its points; null where nothing is wished.</param>
/// <param name="Criteria">What became of each criterion, must-haves first.</param>
internal sealed record SiteMatch(SiteProfile Site, double? Score, ImmutableArray<CriterionResult> Criteria)
{
    /// <summary>Judges a site.</summary>
    public static SiteMatch Of(SiteCriteria criteria, SiteProfile site) =>
        new(site, SiteScore.Of(criteria, site), [.. MustHaves.Judge(criteria, site), .. SiteScore.Judge(criteria, site)]);

    /// <summary>The key of the parcel; null for an assembly.</summary>
    public object[]? Parcel => Site.Kind == SiteKind.Parcel ? [Site.Members[0].CountyCode, Site.Members[0].Id] : null;

    /// <summary>The keys of the parcels of an assembly; none for a parcel.</summary>
    public IEnumerable<object[]> Members => Site.Kind == SiteKind.Assembly ? Site.Members.Select(member => new object[] { member.CountyCode, member.Id }) : [];
}
