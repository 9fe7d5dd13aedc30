using System.Text.Json;

namespace Geo.Server.Tests.Schema;

/// <summary>What planners and investors type into a search box, over the reference data and generated land.</summary>
public sealed class SearchTests(DemoServer server) : IClassFixture<DemoServer>
{
    [Theory]
    [InlineData("440783", "Region EXACT_CODE 440783")]
    [InlineData("开平市", "Region EXACT_NAME 开平市")]
    [InlineData("kaiping", "Region EXACT_NAME Kaiping")]
    [InlineData("jm-transfer-kaiping", "Platform EXACT_CODE jm-transfer-kaiping")]
    public async Task The_first_hit_is_what_is_meant(string text, string expected)
    {
        JsonElement data = await server.QueryAsync("query ($text: String!) { search(text: $text, first: 1) { hits { match matchedText node { __typename } } } }", new { text });
        JsonElement hit = Assert.Single(data.GetProperty("search").GetProperty("hits").EnumerateArray());
        Assert.Equal(expected, $"{hit.GetProperty("node").GetProperty("__typename").GetString()} {hit.GetProperty("match").GetString()} {hit.GetProperty("matchedText").GetString()}");
    }

    [Theory]
    [InlineData("jiangmenshi", "Region READING_STARTS_WITH 江门市")]
    [InlineData("JiangMen Shi", "Region READING_STARTS_WITH 江门市")]
    [InlineData("jms", "Region READING_STARTS_WITH 江门市")]
    [InlineData("cuishanhuxin", "Region READING_STARTS_WITH 翠山湖新区")]
    [InlineData("csh", "Platform READING_STARTS_WITH 翠山湖高新区")]
    public async Task A_Chinese_name_is_found_by_how_it_is_read(string text, string expected)
    {
        JsonElement data = await server.QueryAsync("query ($text: String!) { search(text: $text, types: [REGION, PLATFORM]) { hits { match matchedText node { __typename } } } }", new { text });
        Assert.Contains(
            expected,
            data.GetProperty("search").GetProperty("hits").EnumerateArray()
                .Select(hit => $"{hit.GetProperty("node").GetProperty("__typename").GetString()} {hit.GetProperty("match").GetString()} {hit.GetProperty("matchedText").GetString()}"),
            StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_reading_begins_with_a_character_and_never_inside_of_a_syllable()
    {
        // 江 is jiang: "iang" and "ang" are no beginnings of it.
        JsonElement data = await server.QueryAsync("{ search(text: \"iangmen\") { hits { match } } }");
        Assert.DoesNotContain(data.GetProperty("search").GetProperty("hits").EnumerateArray(), hit => hit.GetProperty("match").GetString()!.StartsWith("READING", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_parcel_is_found_by_the_beginning_of_its_code_in_any_case()
    {
        JsonElement parcel = (await server.QueryAsync("{ parcels(first: 1) { nodes { id code } } }")).GetProperty("parcels").GetProperty("nodes")[0];
        string code = parcel.GetProperty("code").GetString()!;
        foreach (string text in new[] { code, code.ToLowerInvariant() })
        {
            JsonElement data = await server.QueryAsync("query ($text: String!) { search(text: $text) { hits { match node { ... on Node { id } } } } }", new { text });
            JsonElement hit = Assert.Single(data.GetProperty("search").GetProperty("hits").EnumerateArray());
            Assert.Equal("EXACT_CODE", hit.GetProperty("match").GetString());
            Assert.Equal(parcel.GetProperty("id").GetString(), hit.GetProperty("node").GetProperty("id").GetString());
        }
    }

    [Fact]
    public async Task Every_type_is_found_by_what_its_records_are_called()
    {
        JsonElement lists = await server.QueryAsync(
            "{ regions(first: 1) { nodes { name } } platforms(first: 1) { nodes { name } } parks(first: 1) { nodes { name } } projects(first: 1) { nodes { name } } parcels(first: 1) { nodes { name: code } } facilities(first: 1) { nodes { name } } places(first: 1) { nodes { name } } }");
        foreach (JsonProperty list in lists.EnumerateObject())
        {
            string name = list.Value.GetProperty("nodes")[0].GetProperty("name").GetString()!;
            JsonElement data = await server.QueryAsync("query ($text: String!) { search(text: $text, first: 100) { hits { matchedText } } }", new { text = name });
            Assert.Contains(name, data.GetProperty("search").GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("matchedText").GetString()), StringComparer.Ordinal);
        }
    }

    [Fact]
    public async Task Nothing_is_found_under_an_empty_text()
    {
        JsonElement answer = await server.AskAsync("{ search(text: \"  \") { hasMore } }");
        Assert.Equal("BAD_SEARCH", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }
}
