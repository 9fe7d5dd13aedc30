using System.Text.Json;

namespace Geo.Server.Tests.Mutations.Acts;

/// <summary>Reports of progress and suspensions: the contract shows the newest, what it showed before is kept.</summary>
public sealed class ProgressActTests(DemoServer server) : IClassFixture<DemoServer>
{
    private const string Shown = "version statedOn invested areaStartedMu deliveredOn startedOn progress(orderBy: [REPORTED_ON_ASC]) { nodes { reportedOn invested } }";

    private readonly ActLand _land = new(server);

    [Fact]
    public async Task A_newer_report_is_shown_and_the_one_before_is_kept()
    {
        string id = await _land.ContractAsync();
        JsonElement first = await RunAsync(new { id, version = 1, reportedOn = "2020-06-01", startedOn = "2020-05-01", invested = 100, reason = "r" });
        Assert.Equal(("2020-06-01", "100.00", "2020-05-01", "2019-02-01"), (Text(first, "statedOn"), Text(first, "invested"), Text(first, "startedOn"), Text(first, "deliveredOn")));
        JsonElement second = await RunAsync(new { id, version = 2, reportedOn = "2020-09-01", areaStarted = new { mu = 3 }, reason = "r" });
        Assert.Equal(("2020-09-01", "100.00", 3.0), (Text(second, "statedOn"), Text(second, "invested"), second.GetProperty("areaStartedMu").GetDouble()));
        Assert.Equal([("2019-01-01", null), ("2020-06-01", "100.00")], Kept(second));
    }

    [Fact]
    public async Task A_report_that_comes_late_goes_behind_what_is_shown()
    {
        string id = await _land.StartedAsync();
        JsonElement late = await RunAsync(new { id, version = 2, reportedOn = "2019-12-01", invested = 7, reason = "r" });
        Assert.Equal(("2020-02-01", "500000.00"), (Text(late, "statedOn"), Text(late, "invested")));
        Assert.Equal([("2019-01-01", null), ("2019-12-01", "7.00")], Kept(late));
        await _land.RefusedAsync("reportProgress", new { id, version = 3, reportedOn = "2019-12-01", invested = 8, reason = "r" }, "reportedOn: DUPLICATE_REPORT");
        await _land.RefusedAsync("reportProgress", new { id, version = 3, reportedOn = "2020-02-01", invested = 8, reason = "r" }, "reportedOn: DUPLICATE_REPORT");
    }

    [Fact]
    public async Task Days_alone_leave_the_figures_where_they_are()
    {
        string id = await _land.StartedAsync();
        JsonElement payload = await RunAsync(new { id, version = 2, reportedOn = "2021-12-01", completedOn = "2021-11-01", reason = "r" });
        Assert.Equal("2020-02-01", Text(payload, "statedOn"));
        Assert.Single(Kept(payload));
    }

    [Fact]
    public async Task What_is_wrong_with_a_report_is_said_with_its_place()
    {
        string id = await _land.StartedAsync();
        await _land.RefusedAsync("reportProgress", new { id, version = 2, reportedOn = "2021-12-01", reason = "r" }, "deliveredOn: NOTHING_TOLD");
        await _land.RefusedAsync("reportProgress", new { id, version = 2, reportedOn = "2018-12-01", invested = 1, reason = "r" }, "reportedOn: BAD_PERIOD");
        await _land.RefusedAsync("reportProgress", new { id, version = 2, reportedOn = "2999-12-01", invested = -1, reason = "r" }, "reportedOn: BAD_DATE", "invested: BAD_NUMBER");
        await _land.RefusedAsync("reportProgress", new { id, version = 2, reportedOn = "2021-12-01", completedOn = "2019-11-01", reason = "r" }, "completedOn: BAD_PERIOD");
    }

    [Fact]
    public async Task Construction_stands_still_and_goes_on_any_number_of_times()
    {
        string id = await _land.StartedAsync();
        await _land.RefusedAsync("resumeConstruction", new { id, version = 2, resumedOn = "2021-01-01", reason = "r" }, "id: NOT_SUSPENDED");
        await _land.RefusedAsync("suspendConstruction", new { id, version = 2, suspendedOn = "2019-06-01", reason = "r" }, "suspendedOn: BAD_PERIOD");
        await _land.MakeAsync("suspendConstruction", new { id, version = 2, suspendedOn = "2021-01-01", reason = "r" });
        await _land.RefusedAsync("suspendConstruction", new { id, version = 3, suspendedOn = "2021-02-01", reason = "r" }, "id: ALREADY_SUSPENDED");
        await _land.RefusedAsync("resumeConstruction", new { id, version = 3, resumedOn = "2020-12-01", reason = "r" }, "resumedOn: BAD_PERIOD");
        await _land.MakeAsync("resumeConstruction", new { id, version = 3, resumedOn = "2021-02-01", reason = "r" });
        await _land.RefusedAsync("suspendConstruction", new { id, version = 4, suspendedOn = "2021-01-15", reason = "r" }, "suspendedOn: BAD_PERIOD");
        JsonElement payload = await _land.RunAsync(
            "suspendConstruction", new { id, version = 4, suspendedOn = "2021-03-01", reason = "r" }, "suspendedOn resumedOn suspensions { nodes { suspendedOn resumedOn } }");
        JsonElement contract = payload.GetProperty("record");
        Assert.Equal(("2021-03-01", JsonValueKind.Null), (Text(contract, "suspendedOn"), contract.GetProperty("resumedOn").ValueKind));
        JsonElement earlier = Assert.Single(contract.GetProperty("suspensions").GetProperty("nodes").EnumerateArray());
        Assert.Equal(("2021-01-01", "2021-02-01"), (Text(earlier, "suspendedOn"), Text(earlier, "resumedOn")));
    }

    [Fact]
    public async Task What_has_not_started_or_is_completed_does_not_stand_still()
    {
        await _land.RefusedAsync("suspendConstruction", new { id = await _land.ContractAsync(), version = 1, suspendedOn = "2021-01-01", reason = "r" }, "id: NOT_STARTED");
        string id = await _land.StartedAsync();
        await RunAsync(new { id, version = 2, reportedOn = "2021-12-01", completedOn = "2021-11-01", reason = "r" });
        await _land.RefusedAsync("suspendConstruction", new { id, version = 3, suspendedOn = "2021-12-01", reason = "r" }, "id: COMPLETED");
    }

    private async Task<JsonElement> RunAsync(object input)
    {
        JsonElement payload = await _land.RunAsync("reportProgress", input, Shown);
        ParcelAct.Expect(payload);
        return payload.GetProperty("record");
    }

    private static (string?, string?)[] Kept(JsonElement contract) =>
        [.. contract.GetProperty("progress").GetProperty("nodes").EnumerateArray().Select(report => (Text(report, "reportedOn"), Text(report, "invested")))];

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
