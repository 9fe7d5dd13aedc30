using System.Text.Json;
using Geo.Server.Tests.Mutations;
using Geo.Testing;

namespace Geo.Server.Tests.Schema;

/// <summary>The argument <c>asOf</c>: a parcel is registered, reshaped, supplied and retired, and each state is read again.</summary>
public sealed class AsOfTests(DemoServer server) : IClassFixture<DemoServer>
{
    private const string Parcel = "query ($code: String!, $at: DateTime) { parcel(code: $code, asOf: $at) { version state areaMu county { name } contracts { totalCount nodes { number } } idleClock { state } } }";

    [Fact]
    public async Task Each_state_of_a_parcel_is_read_again()
    {
        Life life = await LiveAsync();
        Assert.Equal(JsonValueKind.Null, (await AtAsync(life, life.Before)).ValueKind);

        JsonElement registered = await AtAsync(life, life.Registered);
        Assert.Equal((1, "ACTIVE"), (registered.GetProperty("version").GetInt32(), registered.GetProperty("state").GetString()));
        JsonElement reshaped = await AtAsync(life, life.Reshaped);
        Assert.Equal(2, reshaped.GetProperty("version").GetInt32());
        Assert.InRange(reshaped.GetProperty("areaMu").GetDouble() / registered.GetProperty("areaMu").GetDouble(), 1.99, 2.01);
        Assert.Equal((0, JsonValueKind.Null), (reshaped.GetProperty("contracts").GetProperty("totalCount").GetInt32(), reshaped.GetProperty("idleClock").ValueKind));

        JsonElement supplied = await AtAsync(life, life.Supplied);
        Assert.Equal(life.Number, supplied.GetProperty("contracts").GetProperty("nodes")[0].GetProperty("number").GetString());
        Assert.Equal("SUSPECTED_NOT_STARTED", supplied.GetProperty("idleClock").GetProperty("state").GetString());
        Assert.Equal("ACTIVE", supplied.GetProperty("state").GetString());
        Assert.Equal(await AtAsync(life, at: null), await AtAsync(life, life.Retired), (now, then) => now.ToString() == then.ToString() && then.GetProperty("state").GetString() == "RETIRED");
    }

    [Fact]
    public async Task Lists_totals_groups_and_filters_by_relation_are_of_that_time()
    {
        Life life = await LiveAsync();
        const string Query =
            """
            query ($code: String!, $number: String!, $at: DateTime) {
              parcels(where: {code: {eq: $code}}, asOf: $at) { totalCount aggregate { areaMu { sum } } groups(by: [STATE]) { key { state } count } extent edges { node { code } } }
              supplied: parcels(where: {contracts: {some: {number: {eq: $number}}}}, asOf: $at) { totalCount }
              region(code: "440783", asOf: $at) { parcels(where: {code: {eq: $code}}) { totalCount nodes { version contracts { totalCount } } } }
              search(text: $code, asOf: $at) { nodes { ... on Parcel { version } } }
              idleLand(where: {code: {eq: $code}}, asOf: $at) { totalCount nodes { parcel { version state } contract { number } clock { state } } }
            }
            """;
        JsonElement before = await server.QueryAsync(Query, new { code = life.Code, number = life.Number, at = life.Before });
        Assert.Equal(
            """{"totalCount":0,"aggregate":{"areaMu":{"sum":null}},"groups":[],"extent":null,"edges":[]}""", before.GetProperty("parcels").ToString());
        Assert.Equal("""{"parcels":{"totalCount":0,"nodes":[]}}""", before.GetProperty("region").ToString());
        Assert.Equal(0, before.GetProperty("search").GetProperty("nodes").GetArrayLength());
        Assert.Equal(0, before.GetProperty("supplied").GetProperty("totalCount").GetInt32());

        JsonElement reshaped = await server.QueryAsync(Query, new { code = life.Code, number = life.Number, at = life.Reshaped });
        Assert.Equal("""[{"key":{"state":"ACTIVE"},"count":1}]""", reshaped.GetProperty("parcels").GetProperty("groups").ToString());
        Assert.Equal("""{"parcels":{"totalCount":1,"nodes":[{"version":2,"contracts":{"totalCount":0}}]}}""", reshaped.GetProperty("region").ToString());
        Assert.Equal("""{"nodes":[{"version":2}]}""", reshaped.GetProperty("search").ToString());
        Assert.Equal(0, reshaped.GetProperty("idleLand").GetProperty("totalCount").GetInt32());
        Assert.Equal(0, reshaped.GetProperty("supplied").GetProperty("totalCount").GetInt32());

        JsonElement supplied = await server.QueryAsync(Query, new { code = life.Code, number = life.Number, at = life.Supplied });
        Assert.Equal(1, supplied.GetProperty("supplied").GetProperty("totalCount").GetInt32());
        Assert.Equal(
            $$$"""{"totalCount":1,"nodes":[{"parcel":{"version":2,"state":"ACTIVE"},"contract":{"number":"{{{life.Number}}}"},"clock":{"state":"SUSPECTED_NOT_STARTED"}}]}""",
            supplied.GetProperty("idleLand").ToString());
    }

    [Fact]
    public async Task Fields_of_one_operation_may_ask_about_different_times_and_the_answer_says_which()
    {
        Life life = await LiveAsync();
        JsonElement answer = await server.AskAsync(
            "query ($id: ID!, $a: DateTime, $b: DateTime) { first: node(id: $id, asOf: $a) { ... on Parcel { version } } second: nodes(ids: [$id], asOf: $b) { ... on Parcel { version } } node(id: $id) { ... on Parcel { version } } }",
            new { id = life.Id, a = life.Registered, b = life.Reshaped });
        Assert.Equal("""{"first":{"version":1},"second":[{"version":2}],"node":{"version":3}}""", answer.GetProperty("data").ToString());
        JsonElement told = answer.GetProperty("extensions").GetProperty("asOf");
        Assert.Equal(["first", "second"], told.GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("field").GetString()));
        Assert.Equal(DateTimeOffset.Parse(life.Registered), told.GetProperty("fields")[0].GetProperty("changedAt").GetDateTimeOffset());
        Assert.True(told.GetProperty("recordedSince").GetDateTimeOffset() < DateTimeOffset.Parse(life.Before));
    }

    [Fact]
    public async Task Before_the_first_change_nothing_was_there_and_the_answer_says_since_when_changes_are_recorded()
    {
        JsonElement answer = await server.AskAsync("""{ parcels(asOf: "2001-01-01T00:00:00Z") { totalCount nodes { code } } regions(asOf: "2001-01-01T00:00:00Z", where: {level: {eq: COUNTY}}) { totalCount } }""");
        Assert.Equal("""{"totalCount":0,"nodes":[]}""", answer.GetProperty("data").GetProperty("parcels").ToString());
        Assert.Equal(0, answer.GetProperty("data").GetProperty("regions").GetProperty("totalCount").GetInt32());
        JsonElement told = answer.GetProperty("extensions").GetProperty("asOf");
        Assert.Equal(
            DateTime.SpecifyKind(await server.Owner.ScalarAsync<DateTime>("select min(committed_at) from land.change_transaction"), DateTimeKind.Utc),
            told.GetProperty("recordedSince").GetDateTime().ToUniversalTime());
        Assert.Equal("""{"field":"parcels","changedAt":null}""", told.GetProperty("fields")[0].ToString());
    }

    [Fact]
    public async Task Pages_of_one_time_go_on_while_the_land_changes()
    {
        string at = await NowAsync();
        const string Query = "query ($at: DateTime, $after: Cursor) { parcels(first: 700, orderBy: [NAME_DESC, CODE_ASC], after: $after, asOf: $at) { totalCount nodes { code } pageInfo { endCursor hasNextPage } } }";
        JsonElement whole = (await server.QueryAsync("query ($at: DateTime) { parcels(first: 1000, orderBy: [NAME_DESC, CODE_ASC], asOf: $at) { nodes { code } } }", new { at })).GetProperty("parcels");
        JsonElement first = (await server.QueryAsync(Query, new { at, after = (string?)null })).GetProperty("parcels");
        await server.Owner.RowsAsync("update land.parcel set name = md5(code) where mod(hashtext(code), 3) = 0");
        JsonElement second = (await server.QueryAsync(Query, new { at, after = first.GetProperty("pageInfo").GetProperty("endCursor").GetString() })).GetProperty("parcels");
        Assert.Equal(first.GetProperty("totalCount").GetInt32(), second.GetProperty("totalCount").GetInt32());
        Assert.Equal(Codes(whole), Codes(first).Concat(Codes(second)).Take(1000));
    }

    [Theory]
    [InlineData("parcels(asOf: \"2999-01-01T00:00:00Z\") { totalCount }", "BAD_USER_INPUT", "asOf must not lie in the future")]
    [InlineData("parcel(code: \"x\", asOf: \"1949-09-30T00:00:00Z\") { code }", "BAD_USER_INPUT", "asOf must not lie before 1949-10-01")]
    [InlineData("idleLand(asOf: \"2999-01-01T00:00:00Z\") { totalCount }", "BAD_USER_INPUT", "asOf must not lie in the future")]
    [InlineData("parcels(asOf: \"2020-01-01T00:00:00Z\") { tiles { urlTemplate } }", "BAD_USER_INPUT", "tiles shows the land as it is")]
    public async Task A_time_that_cannot_be_answered_is_refused(string field, string code, string sentence)
    {
        JsonElement error = (await server.AskAsync($"{{ ok: regions {{ totalCount }} {field} }}")).GetProperty("errors")[0];
        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.StartsWith(sentence, error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Codes(JsonElement page) => page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("code").GetString()!);

    private async Task<JsonElement> AtAsync(Life life, string? at) => (await server.QueryAsync(Parcel, new { code = life.Code, at })).GetProperty("parcel");

    private async Task<string> NowAsync() => (await server.Owner.ScalarAsync<string>(
        "select to_char(max(committed_at) at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') from land.change_transaction"))!;

    private async Task<Life> LiveAsync()
    {
        string before = await NowAsync();
        (string id, (double West, double South) place) = await server.NewParcelAsync();
        string registered = await NowAsync();
        JsonElement payload = await server.ReshapeAsync(new
        {
            id, version = 1, boundary = OpenLand.Box(place.West, place.South, place.West + 0.002, place.South + 0.001), reason = "surveyed anew",
        });
        ParcelAct.Expect(payload);
        string code = payload.GetProperty("parcel").GetProperty("code").GetString()!;
        string reshaped = await NowAsync();
        string number = $"AS-OF-{code}";
        await server.Owner.RowsAsync(
            """
            insert into land.supply_contract (county_code, id, parcel_id, number, kind, signed_on, agreed_start_on, origin, source_id)
            select county_code, gen_random_uuid(), id, $1, 'TRANSFER', '2023-01-01', '2023-06-01', 'GENERATED', 'generated' from land.parcel where code = $2
            """,
            number,
            code);
        string supplied = await NowAsync();
        ParcelAct.Expect(await server.RetireAsync(new { id, version = 2, reason = "merged" }));
        return new(id, code, number, before, registered, reshaped, supplied, await NowAsync());
    }

    private sealed record Life(string Id, string Code, string Number, string Before, string Registered, string Reshaped, string Supplied, string Retired);
}
