using System.Text.Json;
using Geo.Testing;

namespace Geo.Server.Tests.Schema;

/// <summary>Idle land through the API, over the generated parcels as of 2026-11-01.</summary>
public sealed class IdleLandTests(DemoServer server) : IClassFixture<DemoServer>
{
    [Fact]
    public async Task The_list_holds_exactly_what_the_clock_of_each_parcel_says()
    {
        JsonElement data = await server.QueryAsync(
            """{ idleLand(on: "2026-11-01", first: 1000) { totalCount nodes { state parcel { code idleClock(on: "2026-11-01") { state } } } } parcels(first: 1000, where: {contracts: {some: {}}, countyCode: {eq: "440783"}}) { nodes { code idleClock(on: "2026-11-01") { state } } } }""");
        JsonElement[] idle = [.. data.GetProperty("idleLand").GetProperty("nodes").EnumerateArray()];
        Assert.Equal(idle.Length, data.GetProperty("idleLand").GetProperty("totalCount").GetInt32());
        Assert.All(idle, item => Assert.Equal(item.GetProperty("state").GetString(), item.GetProperty("parcel").GetProperty("idleClock").GetProperty("state").GetString()));
        Assert.Contains(idle, item => item.GetProperty("state").GetString() == "SUSPECTED_NOT_STARTED");
        Assert.Contains(idle, item => item.GetProperty("state").GetString() == "SUSPECTED_SUSPENDED");

        IEnumerable<string> bySelf = data.GetProperty("parcels").GetProperty("nodes").EnumerateArray()
            .Where(parcel => parcel.GetProperty("idleClock").GetProperty("state").GetString() != "NONE")
            .Select(parcel => parcel.GetProperty("code").GetString()!);
        IEnumerable<string> byList = idle.Select(item => item.GetProperty("parcel").GetProperty("code").GetString()!).Where(code => code.StartsWith("440783", StringComparison.Ordinal));
        Assert.Equal(bySelf.Order(StringComparer.Ordinal), byList.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_warning_lists_what_turns_idle_within_the_days()
    {
        JsonElement nodes = (await server.QueryAsync("""{ idleLand(on: "2026-11-01", states: [NONE], dueWithinDays: 90, first: 1000) { nodes { state clock { fullOn daysLeft consequence { article } } } } }""")).GetProperty("idleLand").GetProperty("nodes");
        Assert.NotEqual(0, nodes.GetArrayLength());
        Assert.All(nodes.EnumerateArray(), item =>
        {
            Assert.Equal("NONE", item.GetProperty("state").GetString());
            Assert.InRange(item.GetProperty("clock").GetProperty("daysLeft").GetInt32(), 0, 90);
            Assert.Equal(JsonValueKind.Null, item.GetProperty("clock").GetProperty("consequence").ValueKind);
        });
    }

    [Fact]
    public async Task A_decision_is_a_record_and_names_its_number_and_article()
    {
        object?[] contract = Assert.Single(await server.Owner.RowsAsync(
            """
            select contract.county_code, contract.id, parcel.code
            from land.supply_contract as contract join land.parcel as parcel on parcel.county_code = contract.county_code and parcel.id = contract.parcel_id
            where contract.county_code = '440784' and contract.agreed_start_on < '2024-01-01' and contract.started_on is null
            order by parcel.code limit 1
            """));
        await server.Owner.RowsAsync(
            "insert into land.idle_finding (county_code, id, contract_id, number, decided_on, origin, source_id) values ($1, gen_random_uuid(), $2, '鹤自然资闲〔2026〕7号', '2026-06-01', 'GENERATED', 'generated')",
            contract[0], contract[1]);
        JsonElement clock = (await server.QueryAsync(
            """query ($code: String!) { parcel(code: $code) { before: idleClock(on: "2026-05-31") { state } idleClock(on: "2026-11-01") { state evidence { kind article document } consequence { article feeFrom feeUpTo takeBackFrom } } contracts { nodes { idleFindings { nodes { number decidedOn } } } } } }""",
            new { code = contract[2] })).GetProperty("parcel");
        Assert.Equal("SUSPECTED_NOT_STARTED", clock.GetProperty("before").GetProperty("state").GetString());
        Assert.Equal("FOUND", clock.GetProperty("idleClock").GetProperty("state").GetString());
        Assert.Equal(14, clock.GetProperty("idleClock").GetProperty("consequence").GetProperty("article").GetInt32());
        JsonElement finding = clock.GetProperty("idleClock").GetProperty("evidence").EnumerateArray().Single(evidence => evidence.GetProperty("kind").GetString() == "FINDING");
        Assert.Equal(("9", "鹤自然资闲〔2026〕7号"), (finding.GetProperty("article").GetString(), finding.GetProperty("document").GetString()));
        Assert.Equal("鹤自然资闲〔2026〕7号", clock.GetProperty("contracts").GetProperty("nodes")[0].GetProperty("idleFindings").GetProperty("nodes")[0].GetProperty("number").GetString());
    }

    [Fact]
    public async Task Pages_go_on_by_cursor_without_gap_or_repeat()
    {
        List<string> codes = [];
        string? after = null;
        int total;
        do
        {
            JsonElement page = (await server.QueryAsync(
                """query ($after: Cursor) { idleLand(on: "2026-11-01", first: 7, after: $after) { totalCount nodes { parcel { code } } pageInfo { hasNextPage endCursor } } }""", new { after })).GetProperty("idleLand");
            codes.AddRange(page.GetProperty("nodes").EnumerateArray().Select(item => item.GetProperty("parcel").GetProperty("code").GetString()!));
            total = page.GetProperty("totalCount").GetInt32();
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);

        Assert.Equal(total, codes.Count);
        Assert.Equal(total, codes.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("idleLand(on: \"2999-01-01\") { totalCount }", "BAD_DATE")]
    [InlineData("idleLand(on: \"1949-09-30\") { totalCount }", "BAD_DATE")]
    [InlineData("idleLand(dueWithinDays: -1) { totalCount }", "BAD_USER_INPUT")]
    [InlineData("idleLand(first: 1001) { totalCount }", "BAD_PAGE_SIZE")]
    [InlineData("idleLand(where: {boundary: {bbox: [1, 2, 3]}}) { totalCount }", "BAD_BBOX")]
    [InlineData("parcels(first: 1) { nodes { idleClock(on: \"2999-01-01\") { state } } }", "BAD_DATE")]
    public async Task Wrong_arguments_are_refused_with_a_code(string field, string code)
    {
        JsonElement answer = await server.AskAsync($"{{ {field} }}");
        Assert.Equal(code, answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }
}
