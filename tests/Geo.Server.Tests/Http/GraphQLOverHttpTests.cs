using System.Net;

namespace Geo.Server.Tests.Http;

/// <summary>The HTTP side of <c>/graphql</c>: methods, media types, status codes, and who may ask.</summary>
public sealed class GraphQLOverHttpTests(DemoServer server) : IClassFixture<DemoServer>
{
    private const string Newer = Answer.Newer;
    private const string Older = Answer.Older;
    private const string Good = """{"query":"{ __typename }"}""";
    private const string GoodAnswer = """{"data":{"__typename":"Query"}}""";

    [Theory]
    [InlineData(null, Older)]
    [InlineData("*/*", Older)]
    [InlineData("application/*", Older)]
    [InlineData("application/json", Older)]
    [InlineData("application/json, */*", Older)]
    [InlineData("APPLICATION/JSON", Older)]
    [InlineData("application/json; charset=\"UTF-8\"", Older)]
    [InlineData("text/html, application/xhtml+xml, */*;q=0.8", Older)]
    [InlineData("application/graphql-response+json", Newer)]
    [InlineData("application/graphql-response+json, */*", Newer)]
    [InlineData("application/json, application/graphql-response+json", Newer)]
    [InlineData("application/graphql-response+json, application/json;q=0.9", Newer)]
    [InlineData("application/graphql-response+json;q=0.1, application/json", Older)]
    [InlineData("application/graphql-response+json;q=0.5, */*;q=0.1", Newer)]
    [InlineData("application/graphql-response+json;q=0, */*;q=0.1", Older)]
    [InlineData("application/json;q=0, */*;q=0.1", Newer)]
    [InlineData("application/json;q=0, application/*", Newer)]
    [InlineData("application/json;q=0.2, application/*;q=0.9", Newer)]
    [InlineData("application/graphql-response+json; charset=utf-8", Newer)]
    [InlineData("application/graphql-response+json; charset=utf-16, application/json", Older)]
    public async Task The_accept_header_chooses_the_media_type(string? accept, string expected)
    {
        using HttpResponseMessage response = await Answer.PostAsync(server.Client, Good, accept);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal($"{expected}; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal(GoodAnswer, await response.Content.ReadAsStringAsync(Answer.Cancel));
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json;q=0")]
    [InlineData("*/*;q=0")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("nonsense")]
    public async Task A_caller_that_accepts_neither_type_is_told_so(string accept)
    {
        using HttpResponseMessage response = await Answer.PostAsync(server.Client, Good, accept);
        Assert.Equal((HttpStatusCode.NotAcceptable, "NOT_ACCEPTABLE"), (response.StatusCode, await Answer.CodeAsync(response)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/graphql")]
    [InlineData("application/json; charset=utf-16")]
    public async Task A_body_that_is_not_declared_as_json_is_refused(string? contentType)
    {
        using HttpResponseMessage response = await Answer.PostAsync(server.Client, Good, contentType: contentType);
        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE"), (response.StatusCode, await Answer.CodeAsync(response)));
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json; charset=\"UTF-8\"")]
    [InlineData("Application/JSON")]
    public async Task A_body_in_json_and_utf8_is_read(string contentType)
    {
        using HttpResponseMessage response = await Answer.PostAsync(server.Client, Good, contentType: contentType);
        Assert.Equal(GoodAnswer, await response.Content.ReadAsStringAsync(Answer.Cancel));
    }

    [Fact]
    public async Task A_compressed_body_is_refused()
    {
        using HttpResponseMessage response = await Answer.PostAsync(server.Client, Good, headers: ("Content-Encoding", "gzip"));
        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE"), (response.StatusCode, await Answer.CodeAsync(response)));
    }

    [Fact]
    public async Task A_query_may_come_by_get()
    {
        using HttpResponseMessage response = await Answer.GetAsync(
            server.Client, [("query", "query ($code: String!) { region(code: $code) { name } }"), ("variables", """{"code":"440783"}""")]);
        Assert.Equal("""{"data":{"region":{"name":"开平市"}}}""", await response.Content.ReadAsStringAsync(Answer.Cancel));
    }

    [Fact]
    public async Task By_get_an_anonymous_program_is_answered_and_another_sites_page_is_not()
    {
        (string, string)[] query = [("query", "{ __typename }")];
        using HttpResponseMessage embedded = await Answer.GetAsync(server.Client, query, "*/*", ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "no-cors"));
        Assert.Equal((HttpStatusCode.Forbidden, "CROSS_SITE_REQUEST"), (embedded.StatusCode, await Answer.CodeAsync(embedded)));
        using HttpResponseMessage followed = await Answer.GetAsync(server.Client, query, "*/*", ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate"));
        Assert.Equal(HttpStatusCode.OK, followed.StatusCode);
        using HttpResponseMessage own = await Answer.GetAsync(server.Client, query, "*/*", ("Sec-Fetch-Site", "same-origin"), ("Sec-Fetch-Mode", "cors"));
        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
    }

    [Theory]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("PROPFIND")]
    public async Task Another_method_is_told_which_there_are(string method)
    {
        using HttpRequestMessage request = new(new HttpMethod(method), "/graphql");
        using HttpResponseMessage response = await server.Client.SendAsync(request, Answer.Cancel);
        Assert.Equal((HttpStatusCode.MethodNotAllowed, "METHOD_NOT_ALLOWED"), (response.StatusCode, await Answer.CodeAsync(response)));
        Assert.Equal(["GET", "HEAD", "OPTIONS", "POST"], response.Content.Headers.Allow.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_preflight_of_another_site_is_given_no_permission()
    {
        using HttpRequestMessage request = new(HttpMethod.Options, "/graphql");
        request.Headers.Add("Origin", "https://elsewhere.example");
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "content-type");
        using HttpResponseMessage response = await server.Client.SendAsync(request, Answer.Cancel);
        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.DoesNotContain(response.Headers, header => header.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_body_over_a_mebibyte_is_refused_and_the_next_request_works()
    {
        using HttpResponseMessage response = await Answer.PostAsync(server.Client, $$"""{"query":"{ __typename }","x":"{{new string('x', 1 << 20)}}"}""");
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "LIMIT_EXCEEDED"), (response.StatusCode, await Answer.CodeAsync(response)));
        using HttpResponseMessage next = await Answer.PostAsync(server.Client, Good);
        Assert.Equal(GoodAnswer, await next.Content.ReadAsStringAsync(Answer.Cancel));
    }

    [Fact]
    public async Task Every_answer_is_data_that_nothing_may_run_or_frame()
    {
        using HttpResponseMessage response = await Answer.PostAsync(server.Client, Good);
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["default-src 'none'; frame-ancestors 'none'"], response.Headers.GetValues("Content-Security-Policy"));
        Assert.Equal(["same-origin"], response.Headers.GetValues("Cross-Origin-Resource-Policy"));
        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.Null(response.Headers.ETag);
    }
}
