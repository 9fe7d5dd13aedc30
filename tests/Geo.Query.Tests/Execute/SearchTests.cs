using System.Text.Json;
using Geo.Query.Tests.Land;
using Xunit;

namespace Geo.Query.Tests.Execute;

/// <summary>Records of several types by code or name: what is found, in which order, and what is refused.</summary>
public sealed class SearchTests(LandFixture land) : IClassFixture<LandFixture>
{
    [Theory]
    [InlineData("440783", "EXACT_CODE 440783; STARTS_WITH 440783100; STARTS_WITH 4407830000; STARTS_WITH 4407830001")]
    [InlineData(" KP ", "EXACT_CODE kp")]
    [InlineData("开平市", "EXACT_NAME 开平市")]
    [InlineData("市", "CONTAINS 开平市; CONTAINS 江门市; CONTAINS 鹤山市")]
    [InlineData("project 3", "EXACT_NAME Project 3")]
    [InlineData("%", "CONTAINS 100% tax_free; CONTAINS empty:50%")]
    [InlineData("地块 1", "EXACT_NAME 地块 1; STARTS_WITH 地块 10; STARTS_WITH 地块 11; STARTS_WITH 地块 13")]
    [InlineData("nothing of the kind", "")]
    public async Task The_better_match_comes_first_then_the_type_then_the_text(string text, string hits) => Assert.Equal(hits, await HitsAsync(text, "first: 4"));

    [Theory]
    [InlineData("types: [PARCEL], first: 2", "STARTS_WITH 4407830000; STARTS_WITH 4407830001")]
    [InlineData("types: REGION", "EXACT_CODE 440783; STARTS_WITH 440783100")]
    [InlineData("types: []", "")]
    [InlineData("first: 0", "")]
    public async Task Types_and_size_narrow_it(string arguments, string hits) => Assert.Equal(hits, await HitsAsync("440783", arguments));

    [Theory]
    [InlineData("first: 1", true)]
    [InlineData("first: 2", false)]
    public async Task It_says_whether_there_is_more(string arguments, bool hasMore) => Assert.Equal(
        hasMore, (await land.DataAsync($"{{ search(text: \"440783\", types: [REGION], {arguments}) {{ hasMore }} }}")).GetProperty("search").GetProperty("hasMore").GetBoolean());

    [Theory]
    [InlineData("text: \"\"", "BAD_SEARCH", "text must hold something to look for.")]
    [InlineData("text: \" \\t \"", "BAD_SEARCH", "text must hold something to look for.")]
    [InlineData("text: \"a\", first: 101", "BAD_PAGE_SIZE", "first must be between 0 and 100, but is 101.")]
    [InlineData("text: \"a\\u0000\"", "BAD_FILTER", "text is compared with a text that holds U+0000 or half a surrogate pair.")]
    public async Task What_cannot_be_searched_is_refused_at_the_field(string arguments, string code, string message)
    {
        JsonElement answer = JsonDocument.Parse(await land.AskAsync($"{{ search({arguments}) {{ hasMore }} }}")).RootElement;
        JsonElement error = Assert.Single(answer.GetProperty("errors").EnumerateArray());
        Assert.Equal((code, message), (error.GetProperty("extensions").GetProperty("code").GetString(), error.GetProperty("message").GetString()));
        Assert.Equal("""["search"]""", error.GetProperty("path").GetRawText());
    }

    [Fact]
    public async Task A_text_beyond_the_limit_is_refused()
    {
        string text = new('x', 101);
        Assert.Contains("text has 101 characters; 100 are the most.", await land.AskAsync($"{{ search(text: \"{text}\") {{ hasMore }} }}"), StringComparison.Ordinal);
        Assert.DoesNotContain("errors", await land.AskAsync($"{{ search(text: \"{text[1..]}\") {{ hasMore }} }}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Records_are_selected_from_as_anywhere_else()
    {
        JsonElement found = await land.DataAsync(
            """query ($text: String!, $types: [SearchType!]) { search(text: $text, types: $types, first: 1) { nodes { ... on Region { parcels(first: 1) { totalCount nodes { code platform { name } } } } } } }""",
            """{"text": "鹤山", "types": ["REGION"]}""");
        Assert.Equal("""{"search":{"nodes":[{"parcels":{"totalCount":30,"nodes":[{"code":"4407840005","platform":{"name":"Kaiping \"core\" \\ area"}}]}}]}}""", found.GetRawText());
    }

    private async Task<string> HitsAsync(string text, string arguments)
    {
        JsonElement data = await land.DataAsync($"query ($text: String!) {{ search(text: $text, {arguments}) {{ hits {{ match matchedText }} }} }}", JsonSerializer.Serialize(new { text }));
        return string.Join("; ", data.GetProperty("search").GetProperty("hits").EnumerateArray()
            .Select(hit => $"{hit.GetProperty("match").GetString()} {hit.GetProperty("matchedText").GetString()}"));
    }
}
