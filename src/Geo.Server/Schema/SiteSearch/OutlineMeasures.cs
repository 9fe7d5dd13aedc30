using Geo.Land.Siting;
using Geo.Server.Schema.Assemblies;
using Geo.Sql;
using Npgsql;

namespace Geo.Server.Schema.SiteSearch;

/// <summary>What only the outline of an assembly tells.</summary>
internal static class OutlineMeasures
{
    /// <summary>Adds the measures that the criteria need to the assemblies.</summary>
    public static async Task AddAsync(SiteReading reading, SiteCriteria criteria, List<SiteFacts> sites, CancellationToken cancellationToken)
    {
        if (sites.Count == 0 || !criteria.Needs(SiteCriterion.Compactness))
        {
            return;
        }

        for (int i = 0; i < sites.Count; i++)
        {
            sites[i] = sites[i] with { Compactness = await CompactnessAsync(reading, sites[i], cancellationToken) };
        }
    }

    private static async Task<double?> CompactnessAsync(SiteReading reading, SiteFacts site, CancellationToken cancellationToken)
    {
        Land.Contiguity.ParcelKey[] keys = [.. site.Members.Select(member => new Land.Contiguity.ParcelKey(member.CountyCode, member.Id))];
        await using NpgsqlCommand command = Sql.Sql.Of(
            $"""
            select 4 * pi() * sum(parcel.ellipsoid_area) / st_perimeter(st_union(parcel.boundary)::geography, true) ^ 2
            from unnest({KeyColumns.Counties(keys)}, {KeyColumns.Ids(keys)}) as given (county, id)
            join {reading.Rows("parcel")} as parcel on parcel.county_code = given.county and parcel.id = given.id
            """).ToCommand(reading.Connection);
        return await command.ExecuteScalarAsync(cancellationToken) as double?;
    }
}
