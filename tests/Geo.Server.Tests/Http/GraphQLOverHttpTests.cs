using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Geo.Server.Tests.Http;

/// <summary>The HTTP side of <c>/graphql</c>: methods, media types, status codes, and requests that are none.</summary>
public sealed class GraphQLOverHttpTests(DemoServer server) : IClassFixture<DemoServer>
{
    private const string Newer = "application/graphql-response+json";
    private const string Older = "application/json";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, Older)]
    [InlineData("*/*", Older)]
    [InlineData("application/json", Older)]
    [InlineData("application/graphql-response+json", Newer)]
    [InlineData("application/graphql-response+json, application/json;q=0.9", Newer)]
    [InlineData("application/graphql-response+json;q=0.1, application/json", Older)]
    [InlineData("application/graphql-response+json; charset=utf-8", Newer)]
    public async Task The_accept_header_chooses_the_media_type(string? accept, string expected)
    {
        using HttpResponseMessage response = await SendAsync("""{"query":"{ __typename }"}""", accept: accept);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(expected, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await response.Content.ReadAsStringAsync(Cancel));
    }

    [Theory]
    [InlineData("", 400, "BAD_JSON")]
    [InlineData("{", 400, "BAD_JSON")]
    [InlineData("[]", 400, "BATCHING_NOT_SUPPORTED")]
    [InlineData("{}", 400, "BAD_REQUEST")]
    [InlineData("""{"query":7}""", 400, "BAD_REQUEST")]
    [InlineData("""{"query":"{ __typename }","variables":"x"}""", 400, "BAD_REQUEST")]
    [InlineData("""{"query":"{ __typename }","operationName":[]}""", 400, "BAD_REQUEST")]
    [InlineData("""{"query":"{"}""", 400, "GRAPHQL_PARSE_FAILED")]
    [InlineData("""{"query":"{ nowhere }"}""", 400, "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("""{"query":"query A { __typename } query B { __typename }"}""", 400, "OPERATION_NOT_FOUND")]
    [InlineData("""{"query":"query A { __typename }","operationName":"B"}""", 400, "OPERATION_NOT_FOUND")]
    [InlineData("""{"query":"query ($code: String!) { parcel(code: $code) { code } }"}""", 400, "BAD_USER_INPUT")]
    public async Task A_request_that_cannot_run_is_answered_with_its_code(string body, int status, string code)
    {
        using HttpResponseMessage response = await SendAsync(body, accept: Newer);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(code, await CodeAsync(response));
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await OkAsync());
    }

    [Fact]
    public async Task By_the_older_media_type_a_refused_document_is_answered_200()
    {
        using HttpResponseMessage response = await SendAsync("""{"query":"{ nowhere }"}""", accept: Older);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("GRAPHQL_VALIDATION_FAILED", await CodeAsync(response));
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData(null)]
    public async Task A_body_that_is_not_declared_as_json_is_refused(string? contentType)
    {
        using HttpResponseMessage response = await SendAsync("""{"query":"{ __typename }"}""", contentType: contentType);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task A_caller_that_accepts_no_json_is_told_so()
    {
        using HttpResponseMessage response = await SendAsync("""{"query":"{ __typename }"}""", accept: "text/html");
        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
    }

    [Fact]
    public async Task A_query_may_come_by_get()
    {
        string answer = await server.Client.GetStringAsync(
            $"/graphql?query={Uri.EscapeDataString("query ($code: String!) { region(code: $code) { name } }")}&variables={Uri.EscapeDataString("""{"code":"440783"}""")}", Cancel);
        Assert.Equal("""{"data":{"region":{"name":"开平市"}}}""", answer);
    }

    [Fact]
    public async Task A_get_without_a_query_is_refused()
    {
        using HttpResponseMessage response = await server.Client.GetAsync("/graphql", Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("BAD_REQUEST", await CodeAsync(response));
    }

    [Fact]
    public async Task Another_method_is_told_which_there_are()
    {
        using HttpResponseMessage response = await server.Client.DeleteAsync("/graphql", Cancel);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD", "OPTIONS", "POST"], response.Content.Headers.Allow.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_body_over_a_mebibyte_is_refused_and_the_next_request_works()
    {
        using HttpResponseMessage response = await SendAsync($$"""{"query":"{ __typename }","x":"{{new string('x', 1 << 20)}}"}""");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await OkAsync());
    }

    private async Task<string> OkAsync()
    {
        using HttpResponseMessage response = await SendAsync("""{"query":"{ __typename }"}""");
        return await response.Content.ReadAsStringAsync(Cancel);
    }

    private async Task<HttpResponseMessage> SendAsync(string body, string? accept = null, string? contentType = "application/json")
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return await server.Client.SendAsync(request, Cancel);
    }

    private static async Task<string?> CodeAsync(HttpResponseMessage response)
    {
        using JsonDocument answer = JsonDocument.Parse(await response.Content.ReadAsStreamAsync(Cancel));
        return answer.RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
    }
}
