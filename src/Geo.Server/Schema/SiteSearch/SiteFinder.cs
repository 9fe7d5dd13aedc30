using Geo.Land.Siting;
using Geo.Query.Mapping;
using Geo.Sql;

namespace Geo.Server.Schema.SiteSearch;

/// <summary>Finds the sites that meet the must-haves of criteria.</summary>
internal sealed class SiteFinder(SiteReading reading, SiteCriteria criteria, LandTrees trees)
{
    /// <summary>How many sites are ranked at most.</summary>
    public const int MostSites = 50_000;

    /// <summary>The sites, best first; those of equal score by their key.</summary>
    /// <exception cref="Geo.Query.Plans.RefusedException">There are too many.</exception>
    public async Task<List<SiteFacts>> FindAsync(CancellationToken cancellationToken)
    {
        List<SiteFacts> sites = [];
        if (criteria.Kinds.Contains(SiteKind.Parcel))
        {
            SqlAlias row = new("parcel");
            sites.AddRange(await new FactsReader(reading, criteria, trees).ReadAsync(row, ParcelConditions.OfSite(criteria, trees, row), decides: true, cancellationToken));
        }

        if (sites.Count > MostSites)
        {
            throw ComputedCall.Refuse(CriteriaMessages.Code, CriteriaMessages.TooManySites(MostSites));
        }

        return Rank(criteria, sites.Where(site => MustHaves.AreMet(criteria, site)));
    }

    /// <summary>The assemblies that meet the must-haves, in no order.</summary>
    public Task<IReadOnlyList<SiteFacts>> AssembliesAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<SiteFacts>>([]);

    /// <summary>The sites in the order of the answer.</summary>
    public static List<SiteFacts> Rank(SiteCriteria criteria, IEnumerable<SiteFacts> sites) =>
    [
        .. sites
            .Select(site => (Site: site, Score: SiteScore.Of(criteria, site) ?? 0))
            .OrderByDescending(pair => pair.Score)
            .ThenBy(pair => pair.Site.Key, StringComparer.Ordinal)
            .Select(pair => pair.Site),
    ];
}
