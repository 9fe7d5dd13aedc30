using System.Text.Json;
using Geo.Testing;

namespace Geo.Server.Tests.Mutations.Acts;

/// <summary>Lists of campaigns, visits, quotas and targets.</summary>
public sealed class CampaignActTests(DemoServer server) : IClassFixture<DemoServer>
{
    private const string Campaign = "kp-hundred-days-2023";

    private readonly ActLand _land = new(server);

    [Fact]
    public async Task A_project_is_listed_struck_off_and_put_back()
    {
        object project = new { id = await _land.ProjectAsync() };
        await _land.RefusedAsync("enlistProject", new { project, campaignKey = "none" }, "campaignKey: UNKNOWN_CAMPAIGN");
        await _land.RefusedAsync("enlistProject", new { project = new { key = "none" }, campaignKey = Campaign }, "project: NOT_FOUND");
        await _land.RefusedAsync("enlistProject", new { project, campaignKey = "hs-inefficient-land-2023" }, "campaignKey: OTHER_REGION");
        string id = await _land.MakeAsync("enlistProject", new { project, campaignKey = Campaign });
        await _land.RefusedAsync("enlistProject", new { project, campaignKey = Campaign }, "campaignKey: ALREADY_ON_LIST");
        await _land.RefusedAsync("strikeOff", new { id, version = 1, struckOffOn = "2022-01-01", reason = "r" }, "struckOffOn: BAD_PERIOD");
        await _land.RefusedAsync("strikeOff", new { id, version = 1, struckOffOn = "2999-01-01", reason = "r" }, "struckOffOn: BAD_DATE");
        await _land.MakeAsync("strikeOff", new { id, version = 1, struckOffOn = "2023-11-01", reason = "started" });
        await _land.RefusedAsync("strikeOff", new { id, version = 2, struckOffOn = "2023-11-02", reason = "r" }, "id: ALREADY_STRUCK_OFF");
        JsonElement back = await _land.RunAsync("correctCampaignProject", new { id, version = 2, struckOffOn = (string?)null, lead = "某某", reason = "r" }, "struckOffOn lead version updatedBy");
        Assert.Equal(
            (JsonValueKind.Null, "某某", 3, "development"),
            (back.GetProperty("record").GetProperty("struckOffOn").ValueKind, back.GetProperty("record").GetProperty("lead").GetString(), back.GetProperty("record").GetProperty("version").GetInt32(),
                back.GetProperty("record").GetProperty("updatedBy").GetString()));
    }

    [Fact]
    public async Task A_visit_is_paid_to_a_project_on_the_list()
    {
        object project = new { id = await _land.ProjectAsync() };
        await _land.RefusedAsync("addCampaignVisit", Visit(project), "campaignKey: NOT_ON_LIST");
        await _land.MakeAsync("enlistProject", new { project, campaignKey = Campaign });
        await _land.RefusedAsync("addCampaignVisit", Visit(project, clearedOn: "2024-02-01"), "clearedOn: INCOMPLETE");
        await _land.RefusedAsync("addCampaignVisit", Visit(project, clearedOn: "2023-02-01", blocker: "缺水", nextDueOn: "2024-01-05"), "clearedOn: BAD_PERIOD", "nextDueOn: BAD_PERIOD");
        await _land.RefusedAsync("addCampaignVisit", Visit(project, visitor: " ", blocker: new string('水', 1001)), "visitor: BLANK", "blocker: TOO_LONG");
        string id = await _land.MakeAsync("addCampaignVisit", Visit(project, blocker: "缺水", nextDueOn: "2030-01-05"));
        await _land.RefusedAsync("correctCampaignVisit", new { id, version = 1, clearedOn = "2024-02-01", blocker = (string?)null, reason = "r" }, "clearedOn: INCOMPLETE");
        await _land.MakeAsync("correctCampaignVisit", new { id, version = 1, clearedOn = "2024-02-01", reason = "r" });
    }

    [Fact]
    public async Task A_visit_that_was_not_paid_is_withdrawn_and_counts_no_more()
    {
        const string Progress = "query ($on: Date) { campaignProgress(where: {key: {eq: \"kp-hundred-days-2023\"}}, on: $on) { nodes { openBlockers { text } } } }";
        object project = new { id = await _land.ProjectAsync() };
        string blocker = ActLand.Number();
        await _land.MakeAsync("enlistProject", new { project, campaignKey = Campaign });
        string id = await _land.MakeAsync("addCampaignVisit", Visit(project, blocker: blocker));
        await _land.RefusedAsync("withdrawCampaignVisit", new { id, version = 1, withdrawnOn = "2023-01-01", reason = "r" }, "withdrawnOn: BAD_PERIOD");
        Assert.Contains(blocker, await BlockersAsync());
        await _land.MakeAsync("withdrawCampaignVisit", new { id, version = 1, withdrawnOn = "2025-01-01", reason = "未走访" });
        Assert.Contains(blocker, await BlockersAsync("2024-12-31"));
        Assert.DoesNotContain(blocker, await BlockersAsync());
        await _land.RefusedAsync("withdrawCampaignVisit", new { id, version = 2, withdrawnOn = "2025-01-01", reason = "r" }, "id: ALREADY_WITHDRAWN");
        await _land.RefusedAsync("correctCampaignVisit", new { id, version = 2, note = "注", reason = "r" }, "id: ALREADY_WITHDRAWN");

        async Task<string?[]> BlockersAsync(string? on = null) =>
            [.. (await server.QueryAsync(Progress, new { on })).GetProperty("campaignProgress").GetProperty("nodes")[0].GetProperty("openBlockers").EnumerateArray().Select(found => found.GetProperty("text").GetString())];
    }

    [Fact]
    public async Task No_more_of_a_quota_is_used_than_is_left()
    {
        string key = ActLand.Key();
        string quota = await _land.QuotaAsync(key);
        await _land.RefusedAsync("grantQuota", Grant(key), "key: DUPLICATE_KEY");
        await _land.RefusedAsync("grantQuota", Grant("Ä"), "key: BAD_KEY");
        await _land.RefusedAsync("grantQuota", Grant(ActLand.Key(), year: 2100, grantedMu: -1), "year: BAD_NUMBER", "grantedMu: BAD_NUMBER");
        string use = await _land.MakeAsync("useQuota", Use(key, 60));
        await _land.RefusedAsync("useQuota", Use(key, 40.01m), "areaMu: QUOTA_EXCEEDED");
        await _land.RefusedAsync("useQuota", Use(key, 0), "areaMu: BAD_NUMBER");
        await _land.RefusedAsync("useQuota", Use("none", 1), "quotaKey: UNKNOWN_QUOTA");
        await _land.RefusedAsync("correctQuotaUse", new { id = use, version = 1, areaMu = 100.01m, reason = "r" }, "areaMu: QUOTA_EXCEEDED");
        await _land.MakeAsync("correctQuotaUse", new { id = use, version = 1, areaMu = 100, contract = new { id = await _land.ContractAsync() }, reason = "r" });
        await _land.RefusedAsync("correctQuota", new { id = quota, version = 1, grantedMu = 99, reason = "r" }, "grantedMu: QUOTA_EXCEEDED");
        JsonElement grown = await _land.RunAsync("correctQuota", new { id = quota, version = 1, grantedMu = 130, reason = "r" }, "grantedMu balance { usedMu leftMu }");
        Assert.Equal("30.00", grown.GetProperty("record").GetProperty("balance").GetProperty("leftMu").GetString());
    }

    [Fact]
    public async Task Of_two_uses_at_once_that_do_not_both_fit_one_is_refused()
    {
        for (int round = 0; round < 3; round++)
        {
            string key = ActLand.Key();
            await _land.QuotaAsync(key);
            JsonElement[] payloads = await Task.WhenAll(_land.RunAsync("useQuota", Use(key, 60)), _land.RunAsync("useQuota", Use(key, 60)));
            Assert.Equal(["", "areaMu: QUOTA_EXCEEDED"], payloads.Select(payload => string.Concat(ActLand.Codes(payload))).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task A_contract_of_a_use_is_of_its_county()
    {
        string key = ActLand.Key();
        await _land.QuotaAsync(key);
        await _land.RefusedAsync("useQuota", Use(key, 1, new { id = "x" }), "contract: BAD_ID");
        object?[] other = Assert.Single(await server.Owner.RowsAsync("select number from land.supply_contract where county_code = '440784' limit 1"));
        await _land.RefusedAsync("useQuota", Use(key, 1, new { number = new { countyCode = "440784", number = (string)other[0]! } }), "contract: OTHER_COUNTY");
    }

    [Fact]
    public async Task A_quota_and_a_target_are_of_a_region_or_of_a_platform()
    {
        await _land.RefusedAsync("grantQuota", Grant(ActLand.Key(), regionCode: null), "regionCode: REGION_OR_PLATFORM");
        await _land.RefusedAsync("grantQuota", Grant(ActLand.Key(), platformKey: "jm-transfer-kaiping"), "regionCode: REGION_OR_PLATFORM");
        await _land.RefusedAsync("grantQuota", Grant(ActLand.Key(), regionCode: null, platformKey: "none"), "platformKey: UNKNOWN_PLATFORM");
        await _land.RefusedAsync("grantQuota", Grant(ActLand.Key(), regionCode: "440783999"), "regionCode: UNKNOWN_REGION");
        await _land.MakeAsync("grantQuota", Grant(ActLand.Key(), regionCode: null, platformKey: "jm-transfer-kaiping"));
        await _land.MakeAsync("setTarget", Target("2026-01-01", 5, platformKey: "jm-transfer-kaiping"));
    }

    [Fact]
    public async Task The_target_set_last_is_in_force_and_the_earlier_ones_stay_on_record()
    {
        await _land.RefusedAsync("setTarget", Target("2026-01-01", 5, metric: "NO_SUCH"), "metric: UNKNOWN_METRIC");
        await _land.RefusedAsync("setTarget", Target("2026-01-01", -5), "value: BAD_NUMBER");
        await _land.RefusedAsync("setTarget", Target("2026-01-01", 5, first: "2041-12-31", last: "2041-01-01"), "period.last: BAD_PERIOD");
        await _land.RefusedAsync("setTarget", Target("2026-01-01", 5, first: "2024-01-01", last: "2024-12-31"), "period: BAD_PERIOD");
        await _land.MakeAsync("setTarget", Target("2026-01-01", 5));
        await _land.RefusedAsync("setTarget", Target("2026-01-01", 6), "setOn: DUPLICATE_SET_ON");
        await _land.MakeAsync("setTarget", Target("2026-03-01", 7));
        JsonElement found = await server.QueryAsync(
            """
            {
              targets(region: "440783", metric: "PROJECTS_STARTED", from: "2041-01-01") { nodes { value } }
              indicators(where: {periodFirst: {eq: "2041-01-01"}, region: {code: {eq: "440783"}}}, orderBy: [SET_ON_ASC]) { nodes { value setOn unit kind } }
            }
            """);
        Assert.Equal(7, Assert.Single(found.GetProperty("targets").GetProperty("nodes").EnumerateArray()).GetProperty("value").GetDouble());
        Assert.Equal(
            [("2026-01-01", "projects"), ("2026-03-01", "projects")],
            found.GetProperty("indicators").GetProperty("nodes").EnumerateArray().Select(target => (target.GetProperty("setOn").GetString(), target.GetProperty("unit").GetString())));
    }

    private static object Visit(object project, string visitor = "某某", string? blocker = null, string? clearedOn = null, string? nextDueOn = null) =>
        new { project, campaignKey = Campaign, visitedOn = "2024-01-05", visitor, blocker, clearedOn, nextDueOn, sourceKey = "generated" };

    private static object Grant(string key, int year = 2026, decimal grantedMu = 100, string? regionCode = "440783", string? platformKey = null) =>
        new { key, regionCode, platformKey, year, kind = "OTHER", grantedMu, sourceKey = "generated" };

    private static object Use(string quotaKey, decimal areaMu, object? contract = null) =>
        new { countyCode = "440783", quotaKey, usedOn = "2026-02-01", areaMu, contract, sourceKey = "generated" };

    private static object Target(
        string setOn, decimal value, string metric = "PROJECTS_STARTED", string first = "2041-01-01", string last = "2041-12-31", string? platformKey = null) =>
        new { regionCode = platformKey is null ? "440783" : null, platformKey, metric, period = new { first, last, text = "2041年" }, value, setOn, sourceKey = "generated" };
}
