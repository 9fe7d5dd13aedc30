using System.Text.Json;
using Geo.Testing;

namespace Geo.Server.Tests.Schema;

/// <summary>Rates, stages, campaigns, targets and quotas through the API, over the generated land as of 2026-11-01.</summary>
public sealed class StatisticsTests(DemoServer server) : IClassFixture<DemoServer>
{
    private const string On = "2026-11-01";

    [Fact]
    public async Task Each_rate_is_its_projects_counted_by_the_filter_of_projects()
    {
        JsonElement rates = (await server.QueryAsync(
            $$$"""{ rates(region: "440783", from: "2022-01-01", to: "2025-12-31", on: "{{{On}}}") { total { projects admitted admissionUnknown generated listing { numerator denominator value } start { numerator denominator } statisticsEntry { numerator } } } }"""))
            .GetProperty("rates").GetProperty("total");
        const string Admitted = "countyCode: {eq: \"440783\"}, admittedOn: {gte: \"2022-01-01\", lte: \"2025-12-31\"}";
        Assert.Equal(await CountAsync("countyCode: {eq: \"440783\"}"), rates.GetProperty("projects").GetInt32());
        Assert.Equal(await CountAsync(Admitted), rates.GetProperty("admitted").GetInt32());
        Assert.Equal(await CountAsync("countyCode: {eq: \"440783\"}, admittedOn: {isNull: true}"), rates.GetProperty("admissionUnknown").GetInt32());
        Assert.Equal(rates.GetProperty("admitted").GetInt32(), rates.GetProperty("generated").GetInt32());
        Assert.Equal(
            await CountAsync($"{Admitted}, stages: {{some: {{stage: {{in: [LISTED, LAND_DELIVERED, STARTED, COMPLETED, IN_PRODUCTION, AT_CAPACITY]}}, actualLast: {{lte: \"{On}\"}}}}}}"),
            rates.GetProperty("listing").GetProperty("numerator").GetInt32());
        Assert.Equal(
            await CountAsync($"{Admitted}, stages: {{some: {{stage: {{in: [STARTED, COMPLETED, IN_PRODUCTION, AT_CAPACITY]}}, actualLast: {{lte: \"{On}\"}}}}}}"),
            rates.GetProperty("start").GetProperty("numerator").GetInt32());
        Assert.Equal(await CountAsync($"{Admitted}, statisticsEntryOn: {{lte: \"{On}\"}}"), rates.GetProperty("statisticsEntry").GetProperty("numerator").GetInt32());
        JsonElement listing = rates.GetProperty("listing");
        Assert.Equal(listing.GetProperty("numerator").GetInt32() / (double)listing.GetProperty("denominator").GetInt32(), listing.GetProperty("value").GetDouble(), 12);
    }

    [Fact]
    public async Task A_rate_of_no_project_is_unknown_and_not_nothing()
    {
        JsonElement rates = (await server.QueryAsync(
            """{ rates(from: "1950-01-01", to: "1950-12-31") { total { admitted listing { value numerator denominator } startOnDelivery { value } } rows { region { code } start { value } } } }"""))
            .GetProperty("rates");
        Assert.Equal("""{"value":null,"numerator":0,"denominator":0}""", rates.GetProperty("total").GetProperty("listing").ToString());
        Assert.Equal(JsonValueKind.Null, rates.GetProperty("total").GetProperty("startOnDelivery").GetProperty("value").ValueKind);
        Assert.Equal(7, rates.GetProperty("rows").GetArrayLength());
        Assert.All(rates.GetProperty("rows").EnumerateArray(), row => Assert.Equal(JsonValueKind.Null, row.GetProperty("start").GetProperty("value").ValueKind));
    }

    [Fact]
    public async Task The_projects_behind_both_numbers_are_named()
    {
        JsonElement[] rows = [.. (await server.QueryAsync(
            $$$"""{ rates(by: PLATFORM, projects: 200, on: "{{{On}}}") { rows { platform { key parent { key } } projects start { numerator denominator reached { id } notReached { id } } } } }"""))
            .GetProperty("rates").GetProperty("rows").EnumerateArray()];
        Assert.Equal(JsonValueKind.Null, rows[^1].GetProperty("platform").ValueKind);
        foreach (JsonElement start in rows.Select(row => row.GetProperty("start")))
        {
            (int numerator, int denominator) = (start.GetProperty("numerator").GetInt32(), start.GetProperty("denominator").GetInt32());
            Assert.Equal(Math.Min(200, numerator), start.GetProperty("reached").GetArrayLength());
            Assert.Equal(Math.Min(200, denominator - numerator), start.GetProperty("notReached").GetArrayLength());
        }

        Dictionary<string, int> projects = rows[..^1].ToDictionary(row => row.GetProperty("platform").GetProperty("key").GetString()!, row => row.GetProperty("projects").GetInt32());
        Assert.True(projects["jm-transfer"] >= projects["jm-transfer-kaiping"] && projects["jm-transfer-kaiping"] >= projects["kp-cuishanhu"]);
    }

    [Fact]
    public async Task Stuck_projects_are_those_whose_own_dwell_says_so_the_longest_first()
    {
        JsonElement stuck = (await server.QueryAsync(
            $$$"""{ stuckProjects(on: "{{{On}}}", minDays: 200, overdueOnly: true, first: 1000) { totalCount nodes { project { dwell(on: "{{{On}}}") { stage days daysOverdue } } dwell { stage days daysOverdue } passed { projects medianDays p90Days } isBeyondP90 } } }"""))
            .GetProperty("stuckProjects");
        JsonElement[] nodes = [.. stuck.GetProperty("nodes").EnumerateArray()];
        Assert.Equal(stuck.GetProperty("totalCount").GetInt32(), nodes.Length);
        Assert.NotEmpty(nodes);
        Assert.All(nodes, node => Assert.Equal(node.GetProperty("project").GetProperty("dwell").ToString(), node.GetProperty("dwell").ToString()));
        int[] days = [.. nodes.Select(node => node.GetProperty("dwell").GetProperty("days").GetInt32())];
        Assert.Equal(days.OrderDescending(), days);
        Assert.All(days, day => Assert.InRange(day, 200, int.MaxValue));
        Assert.All(nodes, node => Assert.InRange(node.GetProperty("dwell").GetProperty("daysOverdue").GetInt32(), 1, int.MaxValue));
        Assert.All(nodes.Where(node => node.GetProperty("passed").ValueKind == JsonValueKind.Object), node => Assert.Equal(
            node.GetProperty("dwell").GetProperty("days").GetInt32() > node.GetProperty("passed").GetProperty("p90Days").GetDouble(), node.GetProperty("isBeyondP90").GetBoolean()));
    }

    [Fact]
    public async Task The_stages_hold_every_project_once()
    {
        JsonElement report = (await server.QueryAsync($$$"""{ stageDwell(on: "{{{On}}}") { unknown stages { stage projects overdue medianDays passed { projects } } } projects { totalCount } }"""));
        JsonElement stages = report.GetProperty("stageDwell").GetProperty("stages");
        Assert.Equal(8, stages.GetArrayLength());
        Assert.Equal(
            report.GetProperty("projects").GetProperty("totalCount").GetInt32(),
            stages.EnumerateArray().Sum(stage => stage.GetProperty("projects").GetInt32()) + report.GetProperty("stageDwell").GetProperty("unknown").GetInt32());
    }

    [Fact]
    public async Task A_campaign_shows_what_is_struck_off_overdue_and_held_up_on_a_day()
    {
        object?[] project = Assert.Single(await server.Owner.RowsAsync(
            """
            with project as (select county_code, id from land.project where county_code = '440784' and origin = 'GENERATED' order by name limit 3),
            campaign as (
              insert into land.campaign (key, name, region_code, period_text, period_first, period_last, source_id, origin)
              values ('test-campaign', '测试行动', '440784', '2025', '2025-01-01', '2025-12-31', 'generated', 'GENERATED')),
            entry as (
              insert into land.campaign_project (campaign_key, county_code, project_id, lead, struck_off_on)
              select 'test-campaign', county_code, id, '张三', case row_number() over (order by id) when 1 then date '2025-06-01' end from project
              returning county_code, project_id, struck_off_on)
            select county_code, (array_agg(project_id order by struck_off_on nulls last, project_id))[1], (array_agg(project_id order by struck_off_on nulls last, project_id))[2] from entry group by county_code
            """));
        await server.Owner.RowsAsync(
            """
            insert into land.campaign_visit (county_code, id, campaign_key, project_id, visited_on, visitor, blocker, cleared_on, next_due_on, origin, source_id)
            values ('440784', gen_random_uuid(), 'test-campaign', $1, '2025-03-01', '李四', '缺施工许可', null, '2025-03-15', 'GENERATED', 'generated'),
              ('440784', gen_random_uuid(), 'test-campaign', $1, '2025-04-01', '李四', '管线未迁', '2025-04-20', '2025-04-15', 'GENERATED', 'generated')
            """,
            project[2]);
        JsonElement Progress(JsonElement data) => data.GetProperty("campaignProgress").GetProperty("nodes")[0];
        async Task<JsonElement> OnAsync(string day) => Progress(await server.QueryAsync(
            $$$"""{ campaignProgress(where: {key: {eq: "test-campaign"}}, on: "{{{day}}}") { nodes { projects struckOff struckOffShare visits neverVisited overdueVisits { lead dueOn daysOverdue lastVisit { visitor } } openBlockers { text since days } } } }"""));

        Assert.Equal(
            """{"projects":3,"struckOff":0,"struckOffShare":0,"visits":1,"neverVisited":2,"overdueVisits":[],"openBlockers":[{"text":"缺施工许可","since":"2025-03-01","days":14}]}""",
            (await OnAsync("2025-03-15")).ToString());
        Assert.Equal(
            """[{"lead":"张三","dueOn":"2025-03-15","daysOverdue":1,"lastVisit":{"visitor":"李四"}}]""", (await OnAsync("2025-03-16")).GetProperty("overdueVisits").ToString());
        JsonElement later = await OnAsync("2025-06-01");
        Assert.Equal((1, 1.0 / 3, 2, 1), (
            later.GetProperty("struckOff").GetInt32(), later.GetProperty("struckOffShare").GetDouble(), later.GetProperty("visits").GetInt32(), later.GetProperty("neverVisited").GetInt32()));
        Assert.Equal(["缺施工许可"], later.GetProperty("openBlockers").EnumerateArray().Select(blocker => blocker.GetProperty("text").GetString()));
        Assert.Equal(47, later.GetProperty("overdueVisits")[0].GetProperty("daysOverdue").GetInt32());
    }

    [Fact]
    public async Task A_target_stands_beside_what_the_records_say_and_what_was_reported()
    {
        JsonElement[] targets = [.. (await server.QueryAsync(
            """{ targets(region: "440700", first: 1000, on: "2026-11-01") { nodes { metric unit value region { code } periodText progress computed { value reason records generatedRecords from until } reported { value } indicator { source { id } } } } }"""))
            .GetProperty("targets").GetProperty("nodes").EnumerateArray()];
        JsonElement heshan = Assert.Single(targets, target => target.GetProperty("metric").GetString() == "PLANNED_INVESTMENT" && target.GetProperty("region").GetProperty("code").GetString() == "440784");
        JsonElement signed = await server.QueryAsync(
            """{ projects(where: {countyCode: {eq: "440784"}, investment: {gte: "100000000"}, stages: {some: {stage: {eq: SIGNED}, actualLast: {gte: "2023-01-01", lte: "2023-12-31"}}}}) { totalCount aggregate { investment { sum } } } }""");
        Assert.Equal(300, heshan.GetProperty("value").GetDouble());
        Assert.Equal(signed.GetProperty("projects").GetProperty("totalCount").GetInt32(), heshan.GetProperty("computed").GetProperty("records").GetInt32());
        decimal sum = decimal.Parse(signed.GetProperty("projects").GetProperty("aggregate").GetProperty("investment").GetProperty("sum").GetString() ?? "0", null);
        Assert.Equal((double)sum / 1e8, heshan.GetProperty("computed").GetProperty("value").GetDouble(), 6);
        Assert.Equal([263.0], heshan.GetProperty("reported").EnumerateArray().Select(figure => figure.GetProperty("value").GetDouble()));
        Assert.NotEqual(JsonValueKind.Null, heshan.GetProperty("indicator").GetProperty("source").ValueKind);
        JsonElement redevelopment = Assert.Single(targets, target => target.GetProperty("metric").GetString() == "INEFFICIENT_LAND_DISPOSED");
        Assert.Equal((20000, JsonValueKind.Number), (redevelopment.GetProperty("value").GetDouble(), redevelopment.GetProperty("computed").GetProperty("value").ValueKind));
        JsonElement firms = targets.First(target => target.GetProperty("metric").GetString() == "FIRMS_ABOVE_SCALE");
        Assert.Equal((JsonValueKind.Null, JsonValueKind.String), (firms.GetProperty("computed").GetProperty("value").ValueKind, firms.GetProperty("computed").GetProperty("reason").ValueKind));
    }

    [Fact]
    public async Task Before_its_period_a_target_has_no_progress()
    {
        JsonElement target = (await server.QueryAsync("""{ targets(region: "440781", metric: "PROJECTS_OVER_100M", on: "2023-12-31") { nodes { value progress computed { value reason } } } }""")).GetProperty("targets").GetProperty("nodes")[0];
        Assert.Equal("""{"value":60,"progress":null,"computed":{"value":null,"reason":"The period has not begun on the day asked about."}}""", target.ToString());
    }

    [Fact]
    public async Task What_is_left_of_a_quota_is_granted_less_the_uses_of_its_records()
    {
        JsonElement reported = (await server.QueryAsync("""{ landQuotas(where: {kind: {eq: SPECIAL}}) { nodes { grantedMu origin platform { key } balance { usedMu leftMu uses } } } }""")).GetProperty("landQuotas").GetProperty("nodes")[0];
        Assert.Equal("""{"grantedMu":"370.57","origin":"REPORTED","platform":{"key":"jm-transfer-kaiping"},"balance":{"usedMu":"0","leftMu":"370.57","uses":0}}""", reported.ToString());
        JsonElement[] generated = [.. (await server.QueryAsync("""{ landQuotas(where: {origin: {eq: GENERATED}}) { nodes { grantedMu balance(on: "2026-11-01") { usedMu leftMu uses } uses { totalCount aggregate { areaMu { sum } } } } } }""")).GetProperty("landQuotas").GetProperty("nodes").EnumerateArray()];
        Assert.NotEmpty(generated);
        foreach (JsonElement quota in generated)
        {
            JsonElement balance = quota.GetProperty("balance");
            decimal used = decimal.Parse(balance.GetProperty("usedMu").GetString()!, null);
            Assert.Equal(quota.GetProperty("uses").GetProperty("totalCount").GetInt32(), balance.GetProperty("uses").GetInt32());
            Assert.Equal(decimal.Parse(quota.GetProperty("uses").GetProperty("aggregate").GetProperty("areaMu").GetProperty("sum").GetString() ?? "0", null), used);
            Assert.Equal(decimal.Parse(quota.GetProperty("grantedMu").GetString()!, null) - used, decimal.Parse(balance.GetProperty("leftMu").GetString()!, null));
        }
    }

    [Theory]
    [InlineData("rates(on: \"2999-01-01\") { on }", "BAD_DATE")]
    [InlineData("rates(on: \"1949-09-30\") { on }", "BAD_DATE")]
    [InlineData("rates(from: \"2025-01-02\", to: \"2025-01-01\") { on }", "BAD_PERIOD")]
    [InlineData("rates(to: \"1949-01-01\") { on }", "BAD_PERIOD")]
    [InlineData("rates(region: \"4407\") { on }", "UNKNOWN_REGION")]
    [InlineData("rates(region: \"440783117\") { on }", "UNKNOWN_REGION")]
    [InlineData("rates(platform: \"nowhere\") { on }", "UNKNOWN_PLATFORM")]
    [InlineData("rates(platform: \"\\u0000\") { on }", "UNKNOWN_PLATFORM")]
    [InlineData("rates(projects: 201) { on }", "BAD_USER_INPUT")]
    [InlineData("stuckProjects(minDays: -1) { totalCount }", "BAD_USER_INPUT")]
    [InlineData("stuckProjects(on: \"2999-01-01\") { totalCount }", "BAD_DATE")]
    [InlineData("stageDwell(on: \"2999-01-01\") { unknown }", "BAD_DATE")]
    [InlineData("campaignProgress(on: \"2999-01-01\") { totalCount }", "BAD_DATE")]
    [InlineData("targets(region: \"x\") { totalCount }", "UNKNOWN_REGION")]
    [InlineData("targets(from: \"2025-01-02\", to: \"2025-01-01\") { totalCount }", "BAD_PERIOD")]
    [InlineData("landQuotas { nodes { balance(on: \"2999-01-01\") { uses } } }", "BAD_DATE")]
    public async Task Wrong_arguments_are_refused_with_a_code(string field, string code)
    {
        JsonElement answer = await server.AskAsync($"{{ {field} }}");
        Assert.Equal(code, answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    private async Task<int> CountAsync(string where) =>
        (await server.QueryAsync($"{{ projects(where: {{{where}}}) {{ totalCount }} }}")).GetProperty("projects").GetProperty("totalCount").GetInt32();
}
