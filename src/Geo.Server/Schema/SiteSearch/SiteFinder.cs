using System.Collections.Immutable;
using Geo.Land.Areas;
using Geo.Land.Contiguity;
using Geo.Land.Siting;
using Geo.Query.Mapping;
using Geo.Server.Schema.Assemblies;
using Geo.Sql;

namespace Geo.Server.Schema.SiteSearch;

/// <summary>Finds the sites that meet the must-haves of criteria.</summary>
internal sealed class SiteFinder(SiteReading reading, SiteCriteria criteria, LandTrees trees, AssemblySearch search)
{
    /// <summary>How many sites are ranked at most.</summary>
    public const int MostSites = 50_000;

    // Looking for a rectangle takes some milliseconds for each site.
    private const int MostRectangles = 2000;

    /// <summary>The sites, best first; those of equal score by their key.</summary>
    /// <exception cref="Geo.Query.Plans.RefusedException">There are too many.</exception>
    public async Task<List<SiteProfile>> FindAsync(CancellationToken cancellationToken)
    {
        List<SiteProfile> sites = [];
        if (criteria.Kinds.Contains(SiteKind.Parcel))
        {
            sites.AddRange(await ParcelsAsync(cancellationToken));
        }

        if (criteria.Kinds.Contains(SiteKind.Assembly))
        {
            sites.AddRange(await AssembliesAsync(cancellationToken));
        }

        return Rank(sites);
    }

    /// <summary>The assemblies of two parcels and more that meet the must-haves, in no order.</summary>
    public async Task<List<SiteProfile>> AssembliesAsync(CancellationToken cancellationToken)
    {
        // 1. the groups that are large enough, without shapes
        AssemblyRule rule = new(ParcelConditions.AtLeast(criteria.Size!.Least!.Value), new ContiguityRule(criteria.MinSharedBoundary, criteria.MaxGap), WithNearMisses: false);
        SqlAlias row = new("parcel");
        Sql.Sql where = ParcelConditions.OfMember(criteria, trees, row);
        if (criteria.NotIdle)
        {
            where = Sql.Sql.Of($"{where} and ({row.Column("county_code")}, {row.Column("id")}) not in ({ParcelConditions.Idle(reading)})");
        }

        FoundAssembly[] groups = [.. (await search(where, row, rule, cancellationToken)).Where(group => group.Members.Length > 1 && !(Mu.FromSquareMetres(group.Area) > criteria.Size.Most))];
        // 2. what is known of their parcels
        Dictionary<(string, Guid), SiteProfile> parcels = await MembersAsync([.. groups.SelectMany(group => group.Members)], cancellationToken);
        List<SiteProfile> sites = [.. groups.Select(group => SiteProfile.Joined(group.Id, [.. group.Members.Select(member => parcels[(member.CountyCode, member.Id)])]))];
        // 3. the rest of the must-haves
        return [.. Meeting(sites, cancellationToken)];
    }

    /// <summary>The sites that meet the must-haves, what follows from the outline last.</summary>
    public IEnumerable<SiteProfile> Meeting(IEnumerable<SiteProfile> sites, CancellationToken cancellationToken)
    {
        SiteProfile[] left = [.. sites.Where(site => MustHaves.AreMetButForShape(criteria, site))];
        if (criteria.Rectangle is not null && left.Length > MostRectangles)
        {
            throw ComputedCall.Refuse(CriteriaMessages.Code, CriteriaMessages.TooManyRectangles(MostRectangles));
        }

        foreach (SiteProfile site in left)
        {
            cancellationToken.ThrowIfCancellationRequested();
            SiteProfile measured = OutlineMeasures.Add(criteria, site);
            if (MustHaves.AreMet(criteria, measured))
            {
                yield return measured with { Outlines = [] };
            }
        }
    }

    private async Task<IEnumerable<SiteProfile>> ParcelsAsync(CancellationToken cancellationToken)
    {
        SqlAlias row = new("parcel");
        List<SiteProfile> parcels = await new FactsReader(reading, criteria, trees).ReadAsync(row, ParcelConditions.OfSite(criteria, trees, row), decides: true, cancellationToken);
        return parcels.Count <= MostSites
            ? Meeting(parcels, cancellationToken)
            : throw ComputedCall.Refuse(CriteriaMessages.Code, CriteriaMessages.TooManySites(MostSites));
    }

    private async Task<Dictionary<(string, Guid), SiteProfile>> MembersAsync(ImmutableArray<ParcelKey> keys, CancellationToken cancellationToken)
    {
        if (keys.Length > MostSites)
        {
            throw ComputedCall.Refuse(CriteriaMessages.Code, CriteriaMessages.TooManyMembers(MostSites));
        }

        SqlAlias row = new("parcel");
        Sql.Sql where = Sql.Sql.Of(
            $"({row.Column("county_code")}, {row.Column("id")}) in (select county, id from unnest({KeyColumns.Counties(keys)}, {KeyColumns.Ids(keys)}) as given (county, id))");
        List<SiteProfile> parcels = await new FactsReader(reading, criteria, trees).ReadAsync(row, where, decides: false, cancellationToken);
        return parcels.ToDictionary(parcel => (parcel.Members[0].CountyCode, parcel.Members[0].Id));
    }

    private List<SiteProfile> Rank(IEnumerable<SiteProfile> sites) =>
    [
        .. sites
            .Select(site => (Site: site, Score: SiteScore.Of(criteria, site) ?? 0))
            .OrderByDescending(pair => pair.Score)
            .ThenBy(pair => pair.Site.Key, StringComparer.Ordinal)
            .Select(pair => pair.Site),
    ];
}
