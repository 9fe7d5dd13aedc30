using System.Collections.Immutable;
using Geo.Land.Contiguity;
using Geo.Query.Mapping;
using Geo.Sql;
using Npgsql;
using NpgsqlTypes;

namespace Geo.Server.Schema.Assemblies;

/// <summary>Reads what the API shows of the assemblies of a page: the areas and facts of their members, and what is derived from their shapes where that is selected.</summary>
internal static class AssemblyItems
{
    /// <summary>The assemblies of a page, in its order.</summary>
    public static async Task<ImmutableArray<AssemblyItem>> ReadAsync(
        ComputedCall call, ImmutableArray<FoundAssembly> page, AssemblyRule rule, int firstMembers, CancellationToken cancellationToken)
    {
        MemberTally[] tallies = [.. page.Select(_ => new MemberTally(firstMembers))];
        ParcelKey[] members = [.. page.SelectMany(assembly => assembly.Members)];
        int[] owners = [.. page.SelectMany((assembly, place) => Enumerable.Repeat(place, assembly.Members.Length))];
        await using NpgsqlCommand command = Sql.Sql.Of(
            $"""
            select given.owner, parcel.county_code, parcel.id, parcel.code, parcel.ellipsoid_area, parcel.planar_area, parcel.registered_area,
                parcel.stage, parcel.ownership, parcel.platform_key
            from unnest({Sql.Sql.Value(owners, NpgsqlDbType.Array | NpgsqlDbType.Integer)}, {KeyColumns.Counties(members)}, {KeyColumns.Ids(members)})
                with ordinality as given (owner, county, id, place)
            join {ComputedCall.Rows("parcel")} as parcel on parcel.county_code = given.county and parcel.id = given.id
            order by given.place
            """).ToCommand(call.Connection);
        await using (NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken))
        {
            while (await reader.ReadAsync(cancellationToken))
            {
                tallies[reader.GetInt32(0)].Add(reader);
            }
        }

        return [.. page.Select((found, place) => new AssemblyItem(found, rule, tallies[place].Areas, tallies[place].Facts))];
    }
}
