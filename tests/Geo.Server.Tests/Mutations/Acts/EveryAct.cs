using System.Text.Json;
using System.Text.Json.Nodes;
using Geo.Testing;

namespace Geo.Server.Tests.Mutations.Acts;

/// <summary>What holds for every act that is declared by its fields: it writes what it says, under a version, in the history, and only where the caller may.</summary>
public abstract class EveryAct(DemoServer server)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Acts => [.. ActSamples.All.Keys.Order(StringComparer.Ordinal)];

    // A source is of no county.
    public static TheoryData<string> OfCounties => [.. ActSamples.All.Keys.Except(["recordSource"]).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Changes => [.. ActSamples.All.Values.Where(sample => sample.IsChange).Select(sample => sample.Act).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task It_writes_the_record_and_the_history_says_who_and_why(string act)
    {
        ActSample sample = ActSamples.All[act];
        JsonObject input = await InputAsync(sample);
        JsonElement payload = await new ActLand(server).RunAsync(act, input, "id __typename");
        ParcelAct.Expect(payload);
        JsonElement record = payload.GetProperty("record");
        Assert.Equal(ActNames.All[act].Entity, record.GetProperty("__typename").GetString());
        Assert.Equal(
            [["development", "because"]],
            await server.Owner.RowsAsync("select actor, reason from land.change_transaction order by position desc limit 1"));
        if (record.GetProperty("__typename").GetString() is not "Region")
        {
            JsonElement found = await server.QueryAsync(
                $"query ($id: ID!) {{ node(id: $id) {{ ... on {ActNames.All[act].Entity} {{ history(last: 1) {{ nodes {{ actor reason operation }} }} }} }} }}",
                new { id = record.GetProperty("id").GetString() });
            JsonElement change = Assert.Single(found.GetProperty("node").GetProperty("history").GetProperty("nodes").EnumerateArray());
            Assert.Equal(
                ("development", "because", !sample.IsChange ? "INSERT" : "UPDATE"),
                (change.GetProperty("actor").GetString(), change.GetProperty("reason").GetString(), change.GetProperty("operation").GetString()));
        }
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_stale_version_is_answered_with_the_record_as_it_is(string act)
    {
        ActSample sample = ActSamples.All[act];
        JsonObject input = await InputAsync(sample, ahead: 7);
        long before = await ChangesAsync();
        JsonElement payload = await new ActLand(server).RunAsync(act, input, "id version");
        Assert.Equal(["version: STALE_VERSION"], ActLand.Codes(payload));
        Assert.Equal(input["version"]!.GetValue<int>() - 7, payload.GetProperty("record").GetProperty("version").GetInt32());
        Assert.Equal(before, await ChangesAsync());
    }

    [Theory]
    [MemberData(nameof(OfCounties))]
    public async Task The_office_of_another_county_is_refused(string act)
    {
        ActSample sample = ActSamples.All[act];
        JsonObject input = await InputAsync(sample);
        long before = await ChangesAsync();
        JsonElement answer = await NeighbourOffice.AskAsync(
            server, $"mutation ($input: {ActNames.InputOf(act)}!) {{ act: {act}(input: $input) {{ userErrors {{ code }} {ActNames.RecordOf(act)} {{ id }} }} }}", new { input }, Cancel);
        Assert.Equal("""{"act":null}""", answer.GetProperty("data").GetRawText());
        Assert.Equal("FORBIDDEN", Assert.Single(answer.GetProperty("errors").EnumerateArray()).GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(before, await ChangesAsync());
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task An_id_of_another_kind_or_of_nothing_is_told(string act)
    {
        ActSample sample = ActSamples.All[act];
        JsonObject input = await InputAsync(sample);
        foreach ((string id, string code) in new[] { ("x", "BAD_ID"), (ActLand.Id("Region:440783"), "BAD_ID") })
        {
            input["id"] = id;
            Assert.Equal([$"id: {code}"], ActLand.Codes(await new ActLand(server).RunAsync(act, input)));
        }
    }

    [Fact]
    public void Every_act_of_the_schema_has_a_sample() =>
        Assert.Equal(ActNames.All.Keys.Except(ActSamples.Older.Keys).Order(StringComparer.Ordinal), ActSamples.All.Keys.Order(StringComparer.Ordinal));

    private async Task<JsonObject> InputAsync(ActSample sample, int ahead = 0)
    {
        JsonObject input = await new ActLand(server).InputAsync(sample, "because");
        if (sample.IsChange)
        {
            input["version"] = input["version"]!.GetValue<int>() + ahead;
        }

        return input;
    }

    private Task<long> ChangesAsync() => server.Owner.ScalarAsync<long>("select count(*) from land.change_transaction");
}
