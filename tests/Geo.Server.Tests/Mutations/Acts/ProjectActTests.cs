using System.Text.Json;
using Geo.Testing;

namespace Geo.Server.Tests.Mutations.Acts;

/// <summary>Projects, their stages and their land.</summary>
public sealed class ProjectActTests(DemoServer server) : IClassFixture<DemoServer>
{
    private readonly ActLand _land = new(server);

    [Fact]
    public async Task A_project_is_recorded_with_a_vague_time_and_named_by_its_key()
    {
        string key = ActLand.Key();
        JsonElement payload = await _land.RunAsync(
            "recordProject",
            new
            {
                countyCode = "440783", key, name = "试验项目", stage = "LISTED", startOnDelivery = true, platformKey = "jm-transfer-kaiping", investment = "1000000000",
                reached = new { first = "2024-01-01", last = "2024-06-30", text = "2024年上半年" }, sourceKey = "generated",
            },
            "key name stage stageText stageFirst stageLast investment startOnDelivery platform { key }");
        ParcelAct.Expect(payload);
        JsonElement project = payload.GetProperty("record");
        Assert.Equal(
            (key, "LISTED", "2024年上半年", "2024-01-01", "2024-06-30", "1000000000.00", true),
            (Text(project, "key"), Text(project, "stage"), Text(project, "stageText"), Text(project, "stageFirst"), Text(project, "stageLast"), Text(project, "investment"), project.GetProperty("startOnDelivery").GetBoolean()));
        await _land.MakeAsync("enlistProject", new { project = new { key }, campaignKey = "kp-hundred-days-2023" });
        await _land.RefusedAsync("recordProject", Input(key: key), "key: DUPLICATE_KEY");
        await _land.RefusedAsync("recordProject", Input(key: "Not a key"), "key: BAD_KEY");
        await _land.RefusedAsync(
            "recordProject", Input(platformKey: "none", industryName: "none", investment: "-1", reached: new { first = "2024-02-01", last = "2024-01-01" }),
            "platformKey: UNKNOWN_PLATFORM", "industryName: UNKNOWN_INDUSTRY", "investment: BAD_NUMBER", "reached.last: BAD_PERIOD");
        await _land.RefusedAsync("recordProject", Input(reached: new { first = "2999-02-01", text = " " }), "reached.first: BAD_DATE", "reached.text: BLANK");
    }

    [Fact]
    public async Task A_correction_leaves_the_stage()
    {
        string id = await _land.ProjectAsync();
        JsonElement payload = await _land.RunAsync("correctProject", new { id, version = 1, note = "注", admittedOn = "2024-02-01", reason = "r" }, "note admittedOn stage name");
        Assert.Equal(("注", "2024-02-01", "SIGNED", "试验项目"), (Text(payload.GetProperty("record"), "note"), Text(payload.GetProperty("record"), "admittedOn"), Text(payload.GetProperty("record"), "stage"), Text(payload.GetProperty("record"), "name")));
        await _land.RefusedAsync("correctProject", new { id, version = 2, name = (string?)null, startOnDelivery = (bool?)null, reason = "r" }, "name: REQUIRED", "startOnDelivery: REQUIRED");
    }

    [Fact]
    public async Task Stages_follow_their_order_and_the_project_stands_at_the_furthest()
    {
        const string Shown = "stage stageFirst version stages(orderBy: [STAGE_ASC]) { nodes { stage agreedOn actualFirst actualText } }";
        string id = await _land.ProjectAsync();
        JsonElement agreed = (await _land.RunAsync("recordProjectStage", new { id, version = 1, stage = "STARTED", agreedOn = "2030-01-01" }, Shown)).GetProperty("record");
        Assert.Equal(("SIGNED", "2024-01-01"), (Text(agreed, "stage"), Text(agreed, "stageFirst")));
        JsonElement reached = (await _land.RunAsync("recordProjectStage", new { id, version = 2, stage = "APPROVED", reached = new { first = "2024-05-01" } }, Shown)).GetProperty("record");
        Assert.Equal(("APPROVED", "2024-05-01"), (Text(reached, "stage"), Text(reached, "stageFirst")));
        Assert.Equal(
            [("APPROVED", null, "2024-05-01"), ("STARTED", "2030-01-01", null)],
            reached.GetProperty("stages").GetProperty("nodes").EnumerateArray().Select(step => (Text(step, "stage"), Text(step, "agreedOn"), Text(step, "actualFirst"))));
        await _land.RefusedAsync("recordProjectStage", new { id, version = 3, stage = "LISTED" }, "agreedOn: NOTHING_TOLD");
        await _land.RefusedAsync("recordProjectStage", new { id, version = 3, stage = "LISTED", reached = new { first = "2024-04-30" } }, "reached: OUT_OF_ORDER");
        await _land.RefusedAsync("recordProjectStage", new { id, version = 3, stage = "COMPLETED", agreedOn = "2029-12-31" }, "agreedOn: OUT_OF_ORDER");
        await _land.RefusedAsync("recordProjectStage", new { id, version = 3, stage = "STARTED", reached = new { first = "2024-07-01" } }, "reason: REASON_REQUIRED");
        await _land.RefusedAsync("recordProjectStage", new { id, version = 3, stage = "LISTED", reached = new { first = "2999-07-01" } }, "reached.first: BAD_DATE");
        await _land.MakeAsync("recordProjectStage", new { id, version = 3, stage = "STARTED", reached = new { first = "2024-07-01" }, reason = "land was delivered before it was listed" });
        await _land.RefusedAsync("recordProjectStage", new { id, version = 4, stage = "LISTED", standsAt = true }, "reason: REASON_REQUIRED");
        JsonElement back = (await _land.RunAsync("recordProjectStage", new { id, version = 4, stage = "LISTED", standsAt = true, reason = "the permit was taken back" }, Shown)).GetProperty("record");
        Assert.Equal("LISTED", Text(back, "stage"));
        JsonElement earlier = (await _land.RunAsync("recordProjectStage", new { id, version = 5, stage = "SIGNED", reached = new { first = "2024-01-01" } }, Shown)).GetProperty("record");
        Assert.Equal("LISTED", Text(earlier, "stage"));
    }

    [Fact]
    public async Task A_project_stands_on_the_parcels_that_were_named_last()
    {
        (string id, string one, string two) = (await _land.ProjectAsync(), await _land.ParcelAsync(), await _land.ParcelAsync());
        Assert.Equal(2, await PlaceAsync(id, 1, new { id = one }, new { id = two }));
        Assert.Equal(1, await PlaceAsync(id, 2, new { id = two }));
        Assert.Equal("DELETE", await server.Owner.ScalarAsync<string>("select operation from land.project_parcel_history order by change_id desc limit 1"));
        await _land.RefusedAsync("placeProject", new { id, version = 3, parcels = new object[] { new { id = two }, new { id = two } }, reason = "r" }, "parcels.1: TWICE");
        await _land.RefusedAsync("placeProject", new { id, version = 3, parcels = new object[] { new { code = "440783998001GB00001" } }, reason = "r" }, "parcels.0: NOT_FOUND");
        await _land.RefusedAsync("placeProject", new { id, version = 3, parcels = new object[] { new { code = "1" } }, reason = "r" }, "parcels.0.code: BAD_CODE");
        await _land.RefusedAsync("placeProject", new { id, version = 3, parcels = Enumerable.Repeat(new { id = one }, 101), reason = "r" }, "parcels: TOO_MANY");
        string elsewhere = await server.Owner.ScalarAsync<string>("select code from land.parcel where county_code = '440784' and state = 'ACTIVE' limit 1");
        await _land.RefusedAsync("placeProject", new { id, version = 3, parcels = new object[] { new { code = elsewhere } }, reason = "r" }, "parcels.0: OTHER_COUNTY");
        Assert.Equal(0, await PlaceAsync(id, 3));
    }

    private async Task<int> PlaceAsync(string id, int version, params object[] parcels)
    {
        JsonElement payload = await _land.RunAsync("placeProject", new { id, version, parcels, reason = "r" }, "parcels { totalCount }");
        ParcelAct.Expect(payload);
        return payload.GetProperty("record").GetProperty("parcels").GetProperty("totalCount").GetInt32();
    }

    private static object Input(string? key = null, string? platformKey = null, string? industryName = null, string? investment = null, object? reached = null) =>
        new { countyCode = "440783", key, name = "试验项目", stage = "SIGNED", startOnDelivery = false, platformKey, industryName, investment, reached, sourceKey = "generated" };

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
