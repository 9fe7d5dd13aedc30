using System.Text.Json;

namespace Geo.Server.Tests.Mutations.Acts;

/// <summary>Facilities that administrators record and correct.</summary>
public sealed class FacilityActTests(DemoServer server) : IClassFixture<DemoServer>
{
    private readonly ActLand _land = new(server);

    [Fact]
    public async Task A_facility_lies_in_the_smallest_region_around_it_and_moves_with_its_point()
    {
        string key = ActLand.Key();
        JsonElement made = (await _land.RunAsync("recordFacility", Facility(key), "id key regionCode location version")).GetProperty("record");
        Assert.Equal((key, "440783", 1), (made.GetProperty("key").GetString(), made.GetProperty("regionCode").GetString(), made.GetProperty("version").GetInt32()));
        string id = made.GetProperty("id").GetString()!;
        JsonElement moved = (await _land.RunAsync("correctFacility", new { id, version = 1, location = ActLand.At(113.08, 22.58), note = "迁", reason = "r" }, "regionCode note version name")).GetProperty("record");
        Assert.Equal(
            ("440703", "迁", 2, "试验出口"),
            (moved.GetProperty("regionCode").GetString(), moved.GetProperty("note").GetString(), moved.GetProperty("version").GetInt32(), moved.GetProperty("name").GetString()));
        JsonElement distance = await server.QueryAsync(
            "query { facilities(near: {geometry: {wkt: {text: \"POINT (113.08 22.58)\"}}}, where: {kind: {eq: EXPRESSWAY_EXIT}}, first: 1) { nodes { key } } }");
        Assert.Equal(key, distance.GetProperty("facilities").GetProperty("nodes")[0].GetProperty("key").GetString());
    }

    [Fact]
    public async Task What_is_wrong_with_a_facility_is_told_by_field()
    {
        string key = ActLand.Key();
        await _land.MakeAsync("recordFacility", Facility(key));
        await _land.RefusedAsync("recordFacility", Facility(key), "key: DUPLICATE_KEY");
        await _land.RefusedAsync("recordFacility", Facility("Ä"), "key: BAD_KEY");
        await _land.RefusedAsync("recordFacility", Facility(ActLand.Key(), ActLand.At(2, 48)), "location: OUTSIDE_CHINA");
        await _land.RefusedAsync("recordFacility", Facility(ActLand.Key(), OpenLand.Box(112.5, 22.3, 112.6, 22.4)), "location: NOT_A_POINT");
        string id = await _land.FacilityAsync();
        await _land.RefusedAsync(
            "correctFacility",
            new { id, version = 1, location = (object?)null, name = " ", capacityMw = 0, regionCode = "999999", sourceKey = "none", reason = "r" },
            "location: REQUIRED", "name: BLANK", "capacityMw: BAD_NUMBER", "regionCode: UNKNOWN_REGION", "sourceKey: UNKNOWN_SOURCE");
    }

    private static object Facility(string key, object? location = null) =>
        new { key, kind = "EXPRESSWAY_EXIT", name = "试验出口", location = location ?? ActLand.At(112.69, 22.37), sourceKey = "generated" };
}
