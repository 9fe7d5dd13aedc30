using System.Text.Json;
using Geo.Testing;

namespace Geo.Server.Tests.Mutations.Lineage;

/// <summary>A new number for the same land.</summary>
public sealed class RenumberParcelTests(DemoServer server) : IClassFixture<DemoServer>
{
    [Fact]
    public async Task The_new_number_has_all_that_the_old_one_had_and_the_old_one_leads_to_it()
    {
        LiveParcel parcel = await server.NewParcelAsync(CutLand.Box(await new OpenLand(server).FindAsync()));
        await server.AddContractAsync(parcel, "R-1");
        await server.AddProjectAndYieldAsync(parcel);
        await server.Owner.RunAsync($"update land.parcel set name = '旧名', registered_area = 9000 where code = '{parcel.Code}'");
        string code = OpenLand.Code();

        JsonElement payload = await server.RenumberAsync(new { id = parcel.Id, version = 2, code, reason = "地籍子区调整" });

        LineageAct.Expect(payload);
        JsonElement renumbered = payload.GetProperty("parcel");
        Assert.Equal(
            (code, "旧名", "ACTIVE", "PREPARED", 1, "R-1"),
            (Text(renumbered, "code"), Text(renumbered, "name"), Text(renumbered, "state"), Text(renumbered, "stage"), renumbered.GetProperty("projects").GetProperty("totalCount").GetInt32(),
                Text(renumbered.GetProperty("contracts").GetProperty("nodes")[0], "number")));
        Assert.Equal<object?[]>(
            [[true, true, 9000m, "RENUMBER", true, 1L]],
            await server.Owner.RowsAsync(
                """
                select old.state = 'RETIRED', st_equals(old.boundary, new.boundary), new.registered_area, act, abs(shared_area / new.ellipsoid_area - 1) < 1e-9,
                  (select count(*) from land.parcel_performance as yield where yield.parcel_id = new.id)
                from land.parcel_lineage join land.parcel as old on old.id = predecessor_id join land.parcel as new on new.id = successor_id where new.code = $1
                """,
                code));
        JsonElement data = await server.QueryAsync(
            "query ($code: String!) { parcelLineage(code: $code) { parcel { code } current { code } } parcel(code: $code) { successors { nodes { code } } } }", new { code = parcel.Code });
        Assert.Equal(code, Text(data.GetProperty("parcelLineage").GetProperty("current")[0], "code"));
        Assert.Equal(code, Text(data.GetProperty("parcel").GetProperty("successors").GetProperty("nodes")[0], "code"));
    }

    [Fact]
    public async Task Into_another_county_goes_land_at_its_border_without_contracts()
    {
        object?[] border = Assert.Single(await server.Owner.RowsAsync(
            """
            select st_x(p), st_y(p) from (
              select (st_dumppoints(st_intersection(st_boundary(one.boundary), st_buffer(other.boundary, 0.0005)))).geom as p
              from land.region as one, land.region as other where one.code = '440783' and other.code = '440784') as border
            where not exists (select from land.parcel where parcel.boundary && st_expand(p, 0.003)) order by st_x(p) limit 1
            """));
        (double x, double y) = ((double)border[0]!, (double)border[1]!);
        LiveParcel parcel = await server.NewParcelAsync(CutLand.Box(x - 0.0005, y - 0.0005, x + 0.0005, y + 0.0005));
        await server.AddContractAsync(parcel, "R-2");
        string code = "440784999001GB00001";
        LineageAct.Expect(await server.RenumberAsync(new { id = parcel.Id, version = 1, code, reason = "区划调整" }), "code: CONTRACTS_OF_COUNTY");
        await server.Owner.RunAsync("delete from land.supply_contract where number = 'R-2'");
        JsonElement payload = await server.RenumberAsync(new { id = parcel.Id, version = 1, code, reason = "区划调整" });
        LineageAct.Expect(payload);
        Assert.Equal((code, "APPROXIMATE", parcel.Code), (Text(payload.GetProperty("parcel"), "code"), Text(payload.GetProperty("parcel"), "townshipPrecision"), Text(payload.GetProperty("parcel").GetProperty("predecessors").GetProperty("nodes")[0], "code")));
        LiveParcel inland = await server.NewParcelAsync(CutLand.Box(await new OpenLand(server).FindAsync()));
        LineageAct.Expect(await server.RenumberAsync(new { id = inland.Id, version = 1, code = "440703999001GB00001", reason = "r" }), "boundary: OUTSIDE_COUNTY");
    }

    [Fact]
    public async Task A_number_that_is_none_or_taken_or_of_another_owner_is_refused()
    {
        LiveParcel parcel = await server.NewParcelAsync(CutLand.Box(await new OpenLand(server).FindAsync()));
        LineageAct.Expect(await RenumberAsync("440783"), "code: BAD_CODE");
        LineageAct.Expect(await RenumberAsync(parcel.Code), "code: DUPLICATE_CODE");
        LineageAct.Expect(await RenumberAsync(OpenLand.Code('J')), "code: OWNERSHIP_CHANGES");
        LineageAct.Expect(await server.RenumberAsync(new { id = parcel.Id, version = 2, code = OpenLand.Code(), reason = "r" }), "version: STALE_VERSION");
        JsonElement answer = await server.AskAsync("{ bad: parcelLineage(code: \"440783\") { code } none: parcelLineage(code: \"440783998998GB00001\") { code } deep: parcelLineage(code: \"440783998998GB00001\", depth: 101) { code } }");
        Assert.Equal(["BAD_CODE", "BAD_USER_INPUT"], answer.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("extensions").GetProperty("code").GetString()));
        Assert.Equal("""{"bad":null,"none":null,"deep":null}""", answer.GetProperty("data").GetRawText());

        Task<JsonElement> RenumberAsync(string code) => server.RenumberAsync(new { id = parcel.Id, version = 1, code, reason = "r" });
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
