using System.Text.Json;
using Geo.Server.Tests.Mutations;
using Geo.Testing;

namespace Geo.Server.Tests.Schema;

/// <summary>What changed in a shape between two times.</summary>
public sealed class ParcelChangesTests(DemoServer server) : IClassFixture<DemoServer>
{
    private const string Query =
        """
        query ($boundary: GeometryInput!, $from: DateTime!, $to: DateTime, $where: ParcelFilter, $first: Int, $after: Cursor) {
          parcelChanges(boundary: $boundary, from: $from, to: $to, where: $where, first: $first, after: $after) {
            recordedSince
            summary { parcels added changed retired removed addedMu goneMu reshapedMu stageMoves { from to count areaMu } }
            changes {
              totalCount
              pageInfo { hasNextPage endCursor }
              nodes { kind changedAt actor reason fields before { code stage areaMu boundary } after { code stage state areaMu boundary } parcel { id version } }
            }
          }
        }
        """;

    [Fact]
    public async Task Every_change_of_a_parcel_that_lies_or_lay_there_is_told_with_both_sides()
    {
        string start = await NowAsync();
        (string id, (double West, double South) place) = await server.NewParcelAsync();
        ParcelAct.Expect(await server.ReshapeAsync(new
        {
            id, version = 1, boundary = OpenLand.Box(place.West, place.South, place.West + 0.002, place.South + 0.001), reason = "surveyed anew",
        }));
        string middle = await NowAsync();
        string code = await server.Owner.ScalarAsync<string>("update land.parcel set stage = 'LISTED', boundary = st_multi(st_translate(boundary, 0.003, 0)) where st_intersects(boundary, st_point($1, $2, 4490)) returning code", place.West + 0.0015, place.South + 0.0005) ?? "";
        ParcelAct.Expect(await server.RetireAsync(new { id, version = await server.Owner.ScalarAsync<int>("select version from land.parcel where code = $1", code), reason = "merged" }));

        // The parcel leaves the box with the third change: its retirement happens elsewhere.
        object here = OpenLand.Box(place.West + 0.0001, place.South + 0.0001, place.West + 0.0009, place.South + 0.0009);
        JsonElement found = (await server.QueryAsync(Query, new { boundary = here, from = start })).GetProperty("parcelChanges");
        JsonElement[] changes = [.. found.GetProperty("changes").GetProperty("nodes").EnumerateArray()];
        Assert.Equal(["ADDED", "CHANGED", "CHANGED"], changes.Select(change => change.GetProperty("kind").GetString()));
        Assert.Equal(["", "boundary", "stage,boundary"], changes.Select(change => string.Join(',', change.GetProperty("fields").EnumerateArray().Select(field => field.GetString()))));
        Assert.Equal("surveyed anew", changes[1].GetProperty("reason").GetString());
        Assert.Equal(JsonValueKind.Null, changes[0].GetProperty("before").ValueKind);
        Assert.Equal(changes[1].GetProperty("before").GetProperty("boundary").ToString(), changes[0].GetProperty("after").GetProperty("boundary").ToString());
        Assert.Equal(("PREPARED", "LISTED"), (changes[2].GetProperty("before").GetProperty("stage").GetString(), changes[2].GetProperty("after").GetProperty("stage").GetString()));
        Assert.Equal(id, changes[0].GetProperty("parcel").GetProperty("id").GetString());

        JsonElement summary = found.GetProperty("summary");
        Assert.Equal((1, 1, 2, 0), (summary.GetProperty("parcels").GetInt32(), summary.GetProperty("added").GetInt32(), summary.GetProperty("changed").GetInt32(), summary.GetProperty("retired").GetInt32()));
        Assert.Equal(summary.GetProperty("addedMu").GetDouble(), summary.GetProperty("reshapedMu").GetDouble(), tolerance: 0.2);
        Assert.Equal(("PREPARED", "LISTED", 1), (summary.GetProperty("stageMoves")[0].GetProperty("from").GetString(), summary.GetProperty("stageMoves")[0].GetProperty("to").GetString(), summary.GetProperty("stageMoves")[0].GetProperty("count").GetInt32()));

        // The whole place, by period, by filter and page by page.
        object wide = OpenLand.Box(place.West - 0.001, place.South - 0.001, place.West + 0.006, place.South + 0.002);
        Assert.Equal(["ADDED", "CHANGED"], Kinds(await server.QueryAsync(Query, new { boundary = wide, from = start, to = middle })));
        Assert.Equal(["CHANGED", "RETIRED"], Kinds(await server.QueryAsync(Query, new { boundary = wide, from = middle })));
        Assert.Equal(["CHANGED", "RETIRED"], Kinds(await server.QueryAsync(Query, new { boundary = wide, from = start, where = new { stage = new { eq = "LISTED" } } })));
        JsonElement first = await server.QueryAsync(Query, new { boundary = wide, from = start, first = 3 });
        string cursor = first.GetProperty("parcelChanges").GetProperty("changes").GetProperty("pageInfo").GetProperty("endCursor").GetString()!;
        Assert.Equal(["RETIRED"], Kinds(await server.QueryAsync(Query, new { boundary = wide, from = start, first = 3, after = cursor })));
    }

    [Theory]
    [InlineData("from: \"2026-01-02T00:00:00Z\", to: \"2026-01-01T00:00:00Z\"", "BAD_USER_INPUT", "from must lie before to")]
    [InlineData("from: \"2026-01-02T00:00:00Z\", to: \"2999-01-01T00:00:00Z\"", "BAD_USER_INPUT", "The period must lie between")]
    [InlineData("from: \"1948-01-02T00:00:00Z\"", "BAD_USER_INPUT", "The period must lie between")]
    [InlineData("from: \"2001-01-01T00:00:00Z\", to: \"2002-01-01T00:00:00Z\"", "NOT_RECORDED", "Changes are recorded since")]
    [InlineData("from: \"2026-01-01T00:00:00Z\", first: 5000", "BAD_PAGE_SIZE", "first must be")]
    public async Task A_period_that_cannot_be_answered_is_refused(string arguments, string code, string sentence)
    {
        JsonElement error = (await server.AskAsync($"{{ parcelChanges(boundary: {{region: \"440783\"}}, {arguments}, where: {{code: {{eq: \"x\"}}}}) {{ changes {{ totalCount }} }} }}")).GetProperty("errors")[0];
        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.StartsWith(sentence, error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Kinds(JsonElement data) =>
        data.GetProperty("parcelChanges").GetProperty("changes").GetProperty("nodes").EnumerateArray().Select(change => change.GetProperty("kind").GetString()!);

    private async Task<string> NowAsync() => (await server.Owner.ScalarAsync<string>(
        "select to_char(max(committed_at) at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') from land.change_transaction"))!;
}
