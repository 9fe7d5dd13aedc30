using System.Collections.Immutable;
using Geo.Land.Contiguity;
using Geo.Query.Mapping;
using Geo.Sql;
using Npgsql;
using NpgsqlTypes;

namespace Geo.Server.Schema.Assemblies;

/// <summary>The supply contracts that run on members.</summary>
/// <param name="Count">How many they are.</param>
/// <param name="Parcels">On how many members.</param>
/// <param name="Area">The ellipsoid area of those in m².</param>
/// <param name="Share">Its share of the whole.</param>
internal sealed record RunningContracts(int Count, int Parcels, double Area, double Share)
{
    /// <summary>The contracts that run on the members of each assembly on a day, by its place.</summary>
    public static async Task<Dictionary<int, RunningContracts>> ReadAsync(ComputedCall call, ImmutableArray<FoundAssembly> page, DateOnly on, CancellationToken cancellationToken)
    {
        ParcelKey[] members = [.. page.SelectMany(assembly => assembly.Members)];
        int[] owners = [.. page.SelectMany((assembly, place) => Enumerable.Repeat(place, assembly.Members.Length))];
        await using NpgsqlCommand command = Sql.Sql.Of(
            $"""
            select owner, sum(contracts)::int, count(*)::int, sum(ellipsoid_area order by place)
            from (
                select given.owner, given.place, parcel.ellipsoid_area, count(*) as contracts
                from unnest({Sql.Sql.Value(owners, NpgsqlDbType.Array | NpgsqlDbType.Integer)}, {KeyColumns.Counties(members)}, {KeyColumns.Ids(members)})
                    with ordinality as given (owner, county, id, place)
                join {call.Rows("parcel")} as parcel on parcel.county_code = given.county and parcel.id = given.id
                join {call.Rows("supply_contract")} as contract on contract.county_code = parcel.county_code and contract.parcel_id = parcel.id
                where contract.signed_on <= {Sql.Sql.Value(on)} and (contract.completed_on is null or contract.completed_on > {Sql.Sql.Value(on)})
                    and not exists (
                        select from {call.Rows("idle_finding")} as finding
                        join {call.Rows("idle_disposal")} as disposal on disposal.county_code = finding.county_code and disposal.finding_id = finding.id
                        where finding.county_code = contract.county_code and finding.contract_id = contract.id and disposal.decided_on <= {Sql.Sql.Value(on)}
                            and (disposal.withdrawn_on is null or disposal.withdrawn_on > {Sql.Sql.Value(on)}) and (finding.withdrawn_on is null or finding.withdrawn_on > {Sql.Sql.Value(on)})
                            and disposal.measure in ('TAKEN_BACK_BY_AGREEMENT', 'EXCHANGE', 'TAKEN_BACK_WITHOUT_COMPENSATION'))
                group by 1, 2, 3
            ) as taken
            group by owner
            """).ToCommand(call.Connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        Dictionary<int, RunningContracts> found = [];
        while (await reader.ReadAsync(cancellationToken))
        {
            int place = reader.GetInt32(0);
            found[place] = new(reader.GetInt32(1), reader.GetInt32(2), reader.GetDouble(3), reader.GetDouble(3) / page[place].Area);
        }

        return found;
    }
}
