using System.Text.Json;
using Geo.Server.Tests.Changes;
using Geo.Server.Tests.Subscriptions;
using Geo.Testing;

namespace Geo.Server.Tests.Schema;

/// <summary>
/// A site check on a warm connection reads no more than the first one: after some calls PostgreSQL keeps a plan for all shapes, which for a
/// county took four times as long. The rows it reads are counted.
/// </summary>
public sealed class SiteCheckWorkTests(DemoDatabase database) : IClassFixture<DemoDatabase>
{
    private const int Times = 10;

    // Not the 111 regions: the plan for all shapes reads five more of them, which is the price of not planning.
    private static readonly string[] Tables = ["parcel", "constraint_area", "land_use", "facility", "place", "platform"];

    [Fact]
    public Task A_whole_county() => ExpectSameWorkAsync("st_asgeojson((select boundary from land.region where code = '440783'), 9, 0)");

    [Fact]
    public Task A_shape_of_40_000_vertices() => ExpectSameWorkAsync(
        "st_asgeojson(st_setsrid(st_segmentize(st_buffer(st_point(112.6, 22.4), 0.05, 'quad_segs=1000'), 0.0000079), 4490), 9, 0)");

    private async Task ExpectSameWorkAsync(string geojson)
    {
        JsonElement shape = JsonSerializer.Deserialize<JsonElement>(await database.Owner.ScalarAsync<string>($"select {geojson}"));
        await using FeedReader caller = new(database, "440703,440704,440705,440781,440783,440784,440785");
        List<long> read = [];
        List<string> answers = [];
        for (int i = 0; i < Times; i++)
        {
            read.Add(await RowsRead.ByAsync(caller.Database, Tables, async () => answers.Add((await caller.AskAsync(
                "query ($boundary: GeometryInput!) { siteCheck(boundary: $boundary) { verdict area parcelCount parcelArea landUses { overlap } constraints { overlap } } }",
                new { boundary = new { geojson = shape } })).GetRawText())));
        }

        Assert.DoesNotContain("\"errors\"", answers[0], StringComparison.Ordinal);
        Assert.Single(answers.Distinct());
        Assert.True(read[^1] <= 1.05 * read[0], $"rows read, call by call: {string.Join(", ", read)}");
    }
}
