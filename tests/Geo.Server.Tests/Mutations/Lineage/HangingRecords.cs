using Geo.Testing;

namespace Geo.Server.Tests.Mutations.Lineage;

/// <summary>What hangs on a parcel: contracts, projects, yields.</summary>
internal static class HangingRecords
{
    /// <summary>Gives a parcel a contract and its id in the API.</summary>
    public static async Task<string> AddContractAsync(this DemoServer server, LiveParcel parcel, string number)
    {
        string id = await server.Owner.ScalarAsync<string>(
            "insert into land.supply_contract (county_code, id, parcel_id, number, kind, signed_on, origin, source_id) select county_code, gen_random_uuid(), id, $2, 'TRANSFER', '2025-01-01', 'REPORTED', 'generated' from land.parcel where code = $1 returning id::text",
            parcel.Code,
            number);
        return Id("SupplyContract", id);
    }

    /// <summary>Lets a project stand on a parcel, and gives it a yield of 2025.</summary>
    public static async Task AddProjectAndYieldAsync(this DemoServer server, LiveParcel parcel)
    {
        await server.Owner.RunAsync(
            $"""
            insert into land.project_parcel (county_code, project_id, parcel_id)
            select parcel.county_code, (select project.id from land.project where project.county_code = parcel.county_code order by id limit 1), parcel.id from land.parcel where code = '{parcel.Code}'
            """);
        await server.Owner.RunAsync(
            $"insert into land.parcel_performance (county_code, parcel_id, year, origin, source_id) select county_code, id, 2025, 'REPORTED', 'generated' from land.parcel where code = '{parcel.Code}'");
    }

    /// <summary>The identifier of a record of 开平.</summary>
    public static string Id(string type, string id) =>
        System.Buffers.Text.Base64Url.EncodeToString(System.Text.Encoding.UTF8.GetBytes($"{type}:440783:{id}"));
}
