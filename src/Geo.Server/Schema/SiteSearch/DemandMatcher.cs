using System.Collections.Immutable;
using Geo.Land.Siting;
using Geo.Query.Mapping;
using Geo.Sql;

namespace Geo.Server.Schema.SiteSearch;

/// <summary>Finds the demands that parcels meet: the parcels are measured once for all demands, and the same rules judge as in a search.</summary>
/// <param name="reading">From where and as of when.</param>
/// <param name="trees">The regions and platforms.</param>
/// <param name="finderOf">The finder of assemblies for criteria.</param>
internal sealed class DemandMatcher(SiteReading reading, LandTrees trees, Func<SiteCriteria, SiteFinder> finderOf)
{
    /// <summary>How many parcels are matched at once.</summary>
    public const int MostParcels = 1000;

    /// <summary>The matches of the parcels that the condition selects, the best first; those of equal score the newest demand first, then by site.</summary>
    /// <exception cref="Geo.Query.Plans.RefusedException">They are too many.</exception>
    public async Task<ImmutableArray<DemandMatch>> FindAsync(SqlAlias parcel, Sql.Sql where, IReadOnlyList<SavedDemand> demands, CancellationToken cancellationToken)
    {
        List<SiteProfile> parcels = await MeasureAsync(parcel, where, SiteCriteria.Measuring(demands.Select(demand => demand.Criteria)), cancellationToken);
        if (parcels.Count > MostParcels)
        {
            throw ComputedCall.Refuse(CriteriaMessages.Code, CriteriaMessages.TooManyParcels(MostParcels));
        }

        List<DemandMatch> matches = [];
        foreach (SavedDemand demand in demands)
        {
            matches.AddRange((await SitesAsync(demand.Criteria, parcels, cancellationToken)).Select(site => new DemandMatch(demand, SiteMatch.Of(demand.Criteria, site))));
        }

        return
        [
            .. matches
                .OrderByDescending(match => match.Match.Score ?? 0)
                .ThenByDescending(match => match.Demand.Id)
                .ThenBy(match => match.Match.Site.Key, StringComparer.Ordinal),
        ];
    }

    /// <summary>The sites that meet criteria and that one of the parcels is, or is a part of; an assembly has other members too.</summary>
    public async Task<IEnumerable<SiteProfile>> SitesAsync(SqlAlias parcel, Sql.Sql where, SiteCriteria criteria, CancellationToken cancellationToken) =>
        await SitesAsync(criteria, await MeasureAsync(parcel, where, criteria, cancellationToken), cancellationToken);

    private Task<List<SiteProfile>> MeasureAsync(SqlAlias parcel, Sql.Sql where, SiteCriteria needed, CancellationToken cancellationToken) =>
        new FactsReader(reading, needed, trees).ReadAsync(parcel, Sql.Sql.Of($"{parcel.Column("state")} = 'ACTIVE' and ({where})"), decides: false, cancellationToken);

    private async Task<IEnumerable<SiteProfile>> SitesAsync(SiteCriteria criteria, List<SiteProfile> parcels, CancellationToken cancellationToken)
    {
        IEnumerable<SiteProfile> sites = criteria.Kinds.Contains(SiteKind.Parcel) ? finderOf(criteria).Meeting(parcels, cancellationToken) : [];
        HashSet<string> members = criteria.Kinds.Contains(SiteKind.Assembly)
            ? [.. parcels.Where(parcel => MustHaves.MayBeMember(criteria, parcel)).Select(parcel => parcel.Key)]
            : [];
        return members.Count == 0
            ? sites
            : sites.Concat((await finderOf(criteria).AssembliesAsync(cancellationToken)).Where(site => site.Members.Any(member => members.Contains(member.Code))));
    }
}
