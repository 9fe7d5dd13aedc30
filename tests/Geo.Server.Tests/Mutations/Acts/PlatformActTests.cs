using System.Text.Json;

namespace Geo.Server.Tests.Mutations.Acts;

/// <summary>What administrators correct of platforms and parks.</summary>
public sealed class PlatformActTests(DemoServer server) : IClassFixture<DemoServer>
{
    private const string Shown = "name note areaKm2 locationPrecision boundary version";

    private readonly ActLand _land = new(server);

    [Fact]
    public async Task A_platform_gets_its_outline_and_loses_it_again()
    {
        string id = ActLand.Id("Platform:jm-transfer-kaiping");
        JsonElement given = (await _land.RunAsync("correctPlatform", new { id, version = await VersionAsync(id), boundary = await _land.SquareAsync(), areaKm2 = "12.34567", reason = "r" }, Shown)).GetProperty("record");
        Assert.Equal(("OUTLINE", "MultiPolygon"), (given.GetProperty("locationPrecision").GetString(), given.GetProperty("boundary").GetProperty("type").GetString()));
        JsonElement taken = (await _land.RunAsync("correctPlatform", new { id, version = await VersionAsync(id), boundary = (object?)null, note = "注", reason = "r" }, Shown)).GetProperty("record");
        Assert.Equal(("POINT", JsonValueKind.Null, "注"), (taken.GetProperty("locationPrecision").GetString(), taken.GetProperty("boundary").ValueKind, taken.GetProperty("note").GetString()));
        await _land.RefusedAsync(
            "correctPlatform", new { id, version = await VersionAsync(id), name = (string?)null, tier = (string?)null, areaKm2 = 0, reason = "r" }, "name: REQUIRED", "tier: REQUIRED", "areaKm2: BAD_NUMBER");
        await _land.RefusedAsync("correctPlatform", new { id, version = await VersionAsync(id), boundary = OpenLand.Box(2, 48, 2.001, 48.001), reason = "r" }, "boundary: OUTSIDE_CHINA");
        await _land.RefusedAsync("correctPlatform", new { id = ActLand.Id("Platform:none"), version = 1, reason = "r" }, "id: NOT_FOUND");
    }

    [Fact]
    public async Task A_park_lies_in_a_platform_that_there_is()
    {
        string id = ActLand.Id("Park:kp-food");
        await _land.RefusedAsync("correctPark", new { id, version = await VersionAsync(id), platformKey = "none", nameEn = " ", reason = "r" }, "platformKey: UNKNOWN_PLATFORM", "nameEn: BLANK");
        await _land.MakeAsync("correctPark", new { id, version = await VersionAsync(id), platformKey = "jm-transfer-kaiping", nameEn = "Food Park", reason = "r" });
    }

    private async Task<int> VersionAsync(string id) =>
        (await server.QueryAsync("query ($id: ID!) { node(id: $id) { ... on Platform { version } ... on Park { version } } }", new { id })).GetProperty("node").GetProperty("version").GetInt32();
}
