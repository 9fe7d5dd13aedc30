using System.IO.Compression;
using System.Net;
using System.Text;

namespace Geo.Server.Tests.Http;

/// <summary>Answers to GET that are asked for again, and answers that are worth compressing.</summary>
public sealed class ConditionalTests(DemoServer server) : IClassFixture<DemoServer>
{
    private static readonly (string, string)[] Little = [("query", "{ __typename }")];
    private static readonly (string, string)[] Much = [("query", "{ regions(first: 100) { nodes { code name nameEn } } }")];

    [Fact]
    public async Task An_answer_to_a_get_has_a_tag_and_is_asked_for_again_each_time()
    {
        using HttpResponseMessage response = await Answer.GetAsync(server.Client, Little);
        Assert.StartsWith("W/\"", response.Headers.ETag?.ToString(), StringComparison.Ordinal);
        Assert.Equal("no-cache, private", response.Headers.CacheControl?.ToString());
        Assert.Equal(["Accept", "Accept-Encoding", "Authorization"], response.Headers.Vary);
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await response.Content.ReadAsStringAsync(Answer.Cancel));
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("\"other\", {0}")]
    [InlineData("*")]
    public async Task An_answer_that_has_not_changed_is_304_with_the_headers_that_keep_it(string tags)
    {
        using HttpResponseMessage first = await Answer.GetAsync(server.Client, Much);
        string tag = first.Headers.ETag!.ToString();
        foreach (string given in new[] { tag, tag[2..] })
        {
            using HttpResponseMessage again = await Answer.GetAsync(
                server.Client, Much, headers: ("If-None-Match", string.Format(System.Globalization.CultureInfo.InvariantCulture, tags, given)));
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
            Assert.Equal((tag, "no-cache, private", 3), (again.Headers.ETag!.ToString(), again.Headers.CacheControl?.ToString(), again.Headers.Vary.Count));
            Assert.Empty(await again.Content.ReadAsByteArrayAsync(Answer.Cancel));
        }
    }

    [Fact]
    public async Task Another_question_media_type_or_tag_is_answered_in_full()
    {
        using HttpResponseMessage first = await Answer.GetAsync(server.Client, Much);
        (string, string) condition = ("If-None-Match", first.Headers.ETag!.ToString());
        using HttpResponseMessage question = await Answer.GetAsync(server.Client, Little, headers: condition);
        using HttpResponseMessage mediaType = await Answer.GetAsync(server.Client, Much, Answer.Older, condition);
        using HttpResponseMessage tag = await Answer.GetAsync(server.Client, Much, headers: ("If-None-Match", "W/\"0\""));
        Assert.All([question, mediaType, tag], response => Assert.Equal(HttpStatusCode.OK, response.StatusCode));
    }

    [Fact]
    public async Task A_refused_get_has_no_tag_and_is_not_kept()
    {
        using HttpResponseMessage response = await Answer.GetAsync(server.Client, [("query", "{ nowhere }")], headers: ("If-None-Match", "*"));
        Assert.Equal((HttpStatusCode.BadRequest, "no-store"), (response.StatusCode, response.Headers.CacheControl?.ToString()));
        Assert.Null(response.Headers.ETag);
    }

    [Fact]
    public async Task Head_has_the_headers_of_get_and_no_body()
    {
        using HttpResponseMessage get = await Answer.GetAsync(server.Client, Little);
        using HttpRequestMessage request = new(HttpMethod.Head, get.RequestMessage!.RequestUri);
        request.Headers.TryAddWithoutValidation("Accept", Answer.Newer);
        using HttpResponseMessage head = await server.Client.SendAsync(request, Answer.Cancel);
        Assert.Equal(
            (get.StatusCode, get.Headers.ETag, get.Content.Headers.ContentLength), (head.StatusCode, head.Headers.ETag, head.Content.Headers.ContentLength));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Answer.Cancel));
    }

    [Theory]
    [InlineData("br, gzip", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip;q=1, br;q=0", "gzip")]
    [InlineData("identity", null)]
    [InlineData(null, null)]
    public async Task A_long_answer_is_compressed_as_the_caller_accepts_it(string? accepted, string? expected)
    {
        (string, string)[] headers = accepted is null ? [] : [("Accept-Encoding", accepted)];
        using HttpResponseMessage plain = await Answer.GetAsync(server.Client, Much);
        using HttpResponseMessage get = await Answer.GetAsync(server.Client, Much, headers: headers);
        using HttpResponseMessage post = await Answer.PostAsync(server.Client, $$"""{"query":"{{Much[0].Item2}}"}""", headers: headers);
        string expectedBody = await plain.Content.ReadAsStringAsync(Answer.Cancel);
        foreach (HttpResponseMessage response in new[] { get, post })
        {
            Assert.Equal(expected is null ? [] : [expected], response.Content.Headers.ContentEncoding);
            Assert.Equal(expectedBody, await BodyAsync(response));
        }

        Assert.Equal(plain.Headers.ETag, get.Headers.ETag);
        Assert.Equal(["Accept", "Accept-Encoding", "Authorization"], get.Headers.Vary);
    }

    [Fact]
    public async Task A_short_answer_is_not_compressed()
    {
        (string, string) accepted = ("Accept-Encoding", "br, gzip");
        using HttpResponseMessage get = await Answer.GetAsync(server.Client, Little, headers: accepted);
        using HttpResponseMessage post = await Answer.PostAsync(server.Client, """{"query":"{ __typename }"}""", headers: accepted);
        Assert.All([get, post], response => Assert.Empty(response.Content.Headers.ContentEncoding));
        Assert.All([get, post], response => Assert.Equal(31, response.Content.Headers.ContentLength));
    }

    private static async Task<string> BodyAsync(HttpResponseMessage response)
    {
        await using Stream body = await response.Content.ReadAsStreamAsync(Answer.Cancel);
        await using Stream plain = response.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using StreamReader reader = new(plain, Encoding.UTF8);
        return await reader.ReadToEndAsync(Answer.Cancel);
    }
}
