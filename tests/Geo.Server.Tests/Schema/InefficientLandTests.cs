using System.Text.Json;
using Geo.Testing;
using Npgsql;

namespace Geo.Server.Tests.Schema;

/// <summary>Inefficient land through the API, over the generated parcels as of 2026-11-10.</summary>
public sealed class InefficientLandTests(DemoServer server) : IClassFixture<DemoServer>
{
    [Fact]
    public async Task The_list_holds_exactly_what_the_rating_of_each_parcel_says()
    {
        JsonElement data = await server.QueryAsync(
            """
            {
              inefficientLand(ruleSet: "zhongshan-waisha@1", on: "2026-11-10", first: 1000) {
                totalCount
                nodes { rating ruleSet { key isExample } failed { metric } parcel { code inefficiency(ruleSet: "zhongshan-waisha@1", on: "2026-11-10") { rating year failed { metric value threshold source isGenerated } } } }
              }
              parcels(first: 1000, where: {stage: {eq: IN_USE}, performances: {some: {}}}) { nodes { code inefficiency(ruleSet: "zhongshan-waisha@1", on: "2026-11-10") { rating } } }
            }
            """);
        JsonElement list = data.GetProperty("inefficientLand");
        JsonElement[] land = [.. list.GetProperty("nodes").EnumerateArray()];
        Assert.NotEmpty(land);
        Assert.Equal(land.Length, list.GetProperty("totalCount").GetInt32());
        Assert.All(land, item =>
        {
            JsonElement told = item.GetProperty("parcel").GetProperty("inefficiency");
            Assert.Equal(("INEFFICIENT", "INEFFICIENT", 2025), (item.GetProperty("rating").GetString(), told.GetProperty("rating").GetString(), told.GetProperty("year").GetInt32()));
            Assert.Equal(3, told.GetProperty("failed").GetArrayLength());
            Assert.Equal(["PLOT_RATIO", "OUTPUT_PER_MU", "TAX_PER_MU"], item.GetProperty("failed").EnumerateArray().Select(failed => failed.GetProperty("metric").GetString()));
            Assert.True(told.GetProperty("failed")[0].GetProperty("isGenerated").GetBoolean());
            Assert.True(item.GetProperty("ruleSet").GetProperty("isExample").GetBoolean());
        });

        IEnumerable<string> bySelf = data.GetProperty("parcels").GetProperty("nodes").EnumerateArray()
            .Where(parcel => parcel.GetProperty("inefficiency").GetProperty("rating").GetString() == "INEFFICIENT")
            .Select(parcel => parcel.GetProperty("code").GetString()!);
        Assert.Equal(bySelf.Order(StringComparer.Ordinal), land.Select(item => item.GetProperty("parcel").GetProperty("code").GetString()!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Without_figures_that_count_the_rating_is_unknown_and_never_fine()
    {
        // The generated figures were stated on 2026-11-01: the day before nobody knew them.
        JsonElement data = await server.QueryAsync(
            """
            {
              fine: inefficientLand(ruleSet: "zhongshan-waisha@1", on: "2026-10-31", ratings: [INEFFICIENT, NOT_INEFFICIENT]) { totalCount }
              unknown: inefficientLand(ruleSet: "zhongshan-waisha@1", on: "2026-10-31", ratings: [UNKNOWN], first: 1) { totalCount nodes { inefficiency { rating reasons unknown { metric } } } }
            }
            """);
        Assert.Equal(0, data.GetProperty("fine").GetProperty("totalCount").GetInt32());
        JsonElement told = data.GetProperty("unknown").GetProperty("nodes")[0].GetProperty("inefficiency");
        Assert.Equal("NO_FIGURES", told.GetProperty("reasons")[0].GetString());
        Assert.Equal(3, told.GetProperty("unknown").GetArrayLength());
    }

    [Fact]
    public async Task A_rule_set_is_named_by_its_key_or_its_id_and_lists_its_conditions()
    {
        JsonElement ruleSet = (await server.QueryAsync("""{ inefficiencyRuleSet(key: "guangzhou-fangma@1") { id place source { title } conditions { nodes { metric threshold unit } } } }""")).GetProperty("inefficiencyRuleSet");
        JsonElement data = await server.QueryAsync(
            """query ($id: ID!) { byId: inefficientLand(ruleSet: $id, on: "2026-11-10") { totalCount } byKey: inefficientLand(ruleSet: "guangzhou-fangma@1", on: "2026-11-10") { totalCount } }""",
            new { id = ruleSet.GetProperty("id").GetString() });

        Assert.Equal("OUTPUT_PER_MU", ruleSet.GetProperty("conditions").GetProperty("nodes")[0].GetProperty("metric").GetString());
        Assert.Equal(data.GetProperty("byKey").GetRawText(), data.GetProperty("byId").GetRawText());
    }

    [Fact]
    public async Task The_rule_set_in_force_in_a_county_rates_it_without_being_named()
    {
        await using NpgsqlConnection connection = await server.Owner.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await connection.RowsAsync(
            """
            insert into land.inefficiency_condition (rule_set_key, metric, position, role, comparison, threshold, unit, source_id)
            values ('test-kaiping@1', 'PLOT_RATIO', 1, 'YARDSTICK', 'AT_LEAST', 0.8, 'RATIO', 'generated'), ('test-kaiping@2', 'PLOT_RATIO', 1, 'YARDSTICK', 'AT_LEAST', 9, 'RATIO', 'generated');
            insert into land.inefficiency_rule_set (key, series, version, name, place, region_code, valid_from, published_on, is_example, combination, max_age_years, document, source_id)
            values ('test-kaiping@1', 'test-kaiping', 1, '测试', '开平', '440783', '2024-01-01', '2024-01-01', false, 'ANY', 2, 'T-1', 'generated'),
              ('test-kaiping@2', 'test-kaiping', 2, '测试', '开平', '440783', '2026-11-12', '2026-11-11', false, 'ANY', 2, 'T-2', 'generated');
            """);
        await transaction.CommitAsync(TestContext.Current.CancellationToken);
        JsonElement data = await server.QueryAsync(
            """
            {
              before: inefficientLand(where: {countyCode: {eq: "440783"}}, on: "2026-11-10", first: 1) { totalCount nodes { ruleSet { key } } }
              after: inefficientLand(where: {countyCode: {eq: "440783"}}, on: "2026-11-12", first: 1) { totalCount nodes { ruleSet { key } parcel { inefficiency(on: "2026-11-12") { ruleSetKey } } } }
            }
            """);

        Assert.Equal("test-kaiping@1", data.GetProperty("before").GetProperty("nodes")[0].GetProperty("ruleSet").GetProperty("key").GetString());
        JsonElement after = data.GetProperty("after").GetProperty("nodes")[0];
        Assert.Equal("test-kaiping@2", after.GetProperty("ruleSet").GetProperty("key").GetString());
        Assert.Equal("test-kaiping@2", after.GetProperty("parcel").GetProperty("inefficiency").GetProperty("ruleSetKey").GetString());
        Assert.True(data.GetProperty("before").GetProperty("totalCount").GetInt32() < data.GetProperty("after").GetProperty("totalCount").GetInt32());
        Assert.Equal("RULE_SET_NEEDED", await CodeAsync("inefficientLand(where: {countyCode: {eq: \"440784\"}}, on: \"2026-11-10\") { totalCount }"));
    }

    [Fact]
    public async Task Each_route_names_what_is_missing_and_where_it_comes_from()
    {
        JsonElement told = (await server.QueryAsync(
            """{ parcels(first: 1, where: {redevelopmentGrounds: {some: {}}}) { nodes { idleClock(on: "2026-11-10") { state } redevelopment(on: "2026-11-10") { grounds { ground document isGenerated } routes { route state conditions { requirement state basis exampleOf } } figures { ownership holders consentShare neighbours contiguousMu } } } } }"""))
            .GetProperty("parcels").GetProperty("nodes")[0].GetProperty("redevelopment");

        Assert.Equal(6, told.GetProperty("routes").GetArrayLength());
        JsonElement joint = told.GetProperty("routes").EnumerateArray().Single(route => route.GetProperty("route").GetString() == "JOINT_DEVELOPMENT");
        Assert.Equal("UNKNOWN", joint.GetProperty("state").GetString());
        Assert.StartsWith("No public definition was found.", joint.GetProperty("conditions")[0].GetProperty("basis").GetString(), StringComparison.Ordinal);
        Assert.True(told.GetProperty("grounds")[0].GetProperty("isGenerated").GetBoolean());
        Assert.InRange(told.GetProperty("figures").GetProperty("contiguousMu").GetDouble(), 0.1, 1e5);
    }

    [Fact]
    public async Task A_campaign_stands_beside_its_target_with_what_is_generated_named()
    {
        JsonElement progress = (await server.QueryAsync(
            """{ campaigns(where: {key: {eq: "hs-inefficient-land-2023"}}) { nodes { redevelopment(on: "2026-11-10") { startedMu finishedMu generatedStartedMu targetMu targetSource finishedShare timeShare reportedMu } } } }"""))
            .GetProperty("campaigns").GetProperty("nodes")[0].GetProperty("redevelopment");

        Assert.Equal("20000", progress.GetProperty("targetMu").GetString());
        Assert.Equal("003_63ac43255203f9f0.txt", progress.GetProperty("targetSource").GetString());
        Assert.Equal(1, progress.GetProperty("timeShare").GetDouble());
        Assert.Equal(progress.GetProperty("startedMu").GetDouble(), progress.GetProperty("generatedStartedMu").GetDouble());
        Assert.Equal(JsonValueKind.Null, progress.GetProperty("reportedMu").ValueKind);
        JsonElement other = (await server.QueryAsync("""{ campaigns(where: {key: {eq: "kp-hundred-days-2023"}}) { nodes { redevelopment { startedMu } } } }""")).GetProperty("campaigns").GetProperty("nodes")[0];
        Assert.Equal(JsonValueKind.Null, other.GetProperty("redevelopment").ValueKind);
    }

    [Theory]
    [InlineData("inefficientLand(ruleSet: \"nowhere@1\") { totalCount }", "UNKNOWN_RULE_SET")]
    [InlineData("inefficientLand(ruleSet: \"\") { totalCount }", "UNKNOWN_RULE_SET")]
    [InlineData("inefficientLand(ruleSet: \"guangzhou-fangma@1\", on: \"2022-07-31\") { totalCount }", "RULE_SET_NOT_IN_FORCE")]
    [InlineData("inefficientLand(ruleSet: \"guangzhou-fangma@1\", on: \"2999-01-01\") { totalCount }", "BAD_DATE")]
    [InlineData("inefficientLand(ruleSet: \"guangzhou-fangma@1\", on: \"1949-09-30\") { totalCount }", "BAD_DATE")]
    [InlineData("inefficientLand(ruleSet: \"guangzhou-fangma@1\", ratings: [NOT_APPLICABLE]) { totalCount }", "BAD_USER_INPUT")]
    [InlineData("inefficientLand { totalCount }", "RULE_SET_NEEDED")]
    [InlineData("parcels(first: 1) { nodes { inefficiency(ruleSet: \"nowhere@1\") { rating } } }", "UNKNOWN_RULE_SET")]
    [InlineData("parcels(first: 1) { nodes { inefficiency(on: \"1949-09-30\") { rating } } }", "BAD_DATE")]
    [InlineData("parcels(first: 1) { nodes { redevelopment(on: \"2999-01-01\") { on } } }", "BAD_DATE")]
    [InlineData("campaigns(first: 1) { nodes { redevelopment(on: \"2999-01-01\") { on } } }", "BAD_DATE")]
    public async Task Wrong_arguments_are_refused_with_a_code(string field, string code) => Assert.Equal(code, await CodeAsync(field));

    private async Task<string?> CodeAsync(string field) =>
        (await server.AskAsync($"{{ {field} }}")).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
}
