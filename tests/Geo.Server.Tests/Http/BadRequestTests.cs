using System.Net;
using System.Text;

namespace Geo.Server.Tests.Http;

/// <summary>Bodies and addresses that are no request: each is answered in the specification's shape, with a stable code, and the next one works.</summary>
public sealed class BadRequestTests(DemoServer server) : IClassFixture<DemoServer>
{
    private const string Good = """{"query":"{ __typename }"}""";

    /// <summary>What is sent, and how it is answered by the newer and by the older media type.</summary>
    public static TheoryData<string, string, int, int> Bodies => new()
    {
        { "", "BAD_JSON", 400, 400 },
        { "   ", "BAD_JSON", 400, 400 },
        { "{", "BAD_JSON", 400, 400 },
        { "NONSENSE", "BAD_JSON", 400, 400 },
        { "{'query':'{ __typename }'}", "BAD_JSON", 400, 400 },
        { """{"query":"{ __typename }",}""", "BAD_JSON", 400, 400 },
        { """{"query":"{ __typename }"}{"query":"{ __typename }"}""", "BAD_JSON", 400, 400 },
        { "\uFEFF" + Good, "BAD_JSON", 400, 400 },
        { """{"query":"{ __typename }","query":"{ __typename }"}""", "BAD_JSON", 400, 400 },
        { """{"query":"{ __typename }","variables":{"a":1,"a":2}}""", "BAD_JSON", 400, 400 },
        { "{\"query\":\"{ a }\u0000\"}", "BAD_JSON", 400, 400 },
        { """{"query":"\uD83C"}""", "BAD_JSON", 400, 400 },
        { """{"query":"{ __typename }","variables":{"a":"\uDC00"}}""", "BAD_JSON", 400, 400 },
        { """{"query":"{ __typename }","variables":{"a":NaN}}""", "BAD_JSON", 400, 400 },
        { $$"""{"query":"{ __typename }","variables":{"a":{{new string('[', 5000)}}{{new string(']', 5000)}}}""", "LIMIT_EXCEEDED", 400, 400 },
        { "[]", "BATCHING_NOT_SUPPORTED", 400, 400 },
        { $"[{Good},{Good}]", "BATCHING_NOT_SUPPORTED", 400, 400 },
        { "null", "BAD_REQUEST", 400, 400 },
        { "\"{ __typename }\"", "BAD_REQUEST", 400, 400 },
        { "{}", "BAD_REQUEST", 400, 400 },
        { """{"qeury":"{ __typename }"}""", "BAD_REQUEST", 400, 400 },
        { """{"query":null}""", "BAD_REQUEST", 400, 400 },
        { """{"query":7}""", "BAD_REQUEST", 400, 400 },
        { """{"query":["{ __typename }"]}""", "BAD_REQUEST", 400, 400 },
        { """{"documentId":7}""", "BAD_REQUEST", 400, 400 },
        { """{"query":"{ __typename }","documentId":"x"}""", "BAD_REQUEST", 400, 400 },
        { """{"query":"{ __typename }","variables":"x"}""", "BAD_REQUEST", 400, 400 },
        { """{"query":"{ __typename }","variables":[]}""", "BAD_REQUEST", 400, 400 },
        { """{"query":"{ __typename }","operationName":[]}""", "BAD_REQUEST", 400, 400 },
        { """{"query":"{ __typename }","extensions":true}""", "BAD_REQUEST", 400, 400 },
        { """{"query":"{ __typename }","extensions":{"persistedQuery":1}}""", "BAD_REQUEST", 400, 400 },
        { """{"query":""}""", "GRAPHQL_PARSE_FAILED", 400, 200 },
        { """{"query":"{"}""", "GRAPHQL_PARSE_FAILED", 400, 200 },
        { """{"query":"{ a }\u0000"}""", "GRAPHQL_PARSE_FAILED", 400, 200 },
        { """{"query":"{ nowhere }"}""", "GRAPHQL_VALIDATION_FAILED", 400, 200 },
        { """{"query":"fragment F on Query { __typename }"}""", "GRAPHQL_VALIDATION_FAILED", 400, 200 },
        { """{"query":"query A { __typename } query B { __typename }"}""", "OPERATION_NOT_FOUND", 400, 200 },
        { """{"query":"query A { __typename }","operationName":"B"}""", "OPERATION_NOT_FOUND", 400, 200 },
        { """{"query":"query A { __typename }","operationName":""}""", "OPERATION_NOT_FOUND", 400, 200 },
        { """{"query":"query ($code: String!) { parcel(code: $code) { code } }"}""", "BAD_USER_INPUT", 400, 200 },
        { """{"query":"query ($code: String!) { parcel(code: $code) { code } }","variables":{"code":7}}""", "BAD_USER_INPUT", 400, 200 },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_body_that_cannot_run_is_answered_with_its_code(string body, string code, int newer, int older)
    {
        foreach ((string accept, int status) in new[] { (Answer.Newer, newer), (Answer.Older, older) })
        {
            using HttpResponseMessage response = await Answer.PostAsync(server.Client, body, accept);
            Assert.Equal((accept, status), (response.Content.Headers.ContentType?.MediaType, (int)response.StatusCode));
            Assert.Equal(code, await Answer.CodeAsync(response));
        }

        await StillAnswersAsync();
    }

    [Theory]
    [InlineData("utf-8", new byte[] { 0xC3, 0x28 })]
    [InlineData("overlong", new byte[] { 0xC0, 0xAF })]
    [InlineData("surrogate", new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData("beyond Unicode", new byte[] { 0xF4, 0x90, 0x80, 0x80 })]
    [InlineData("cut off", new byte[] { 0xE5, 0xBC })]
    public async Task Bytes_that_are_not_utf8_are_refused(string what, byte[] bytes)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes($"{{\"query\":\"{{ __typename }} # {what} "), .. bytes, .. "\"}"u8];
        using HttpResponseMessage response = await Answer.PostAsync(server.Client, body);
        Assert.Equal((HttpStatusCode.BadRequest, "BAD_JSON"), (response.StatusCode, await Answer.CodeAsync(response)));
    }

    [Fact]
    public async Task A_body_in_utf16_is_refused()
    {
        using HttpResponseMessage response = await Answer.PostAsync(server.Client, Encoding.Unicode.GetBytes(Good));
        Assert.Equal((HttpStatusCode.BadRequest, "BAD_JSON"), (response.StatusCode, await Answer.CodeAsync(response)));
    }

    [Theory]
    [InlineData("", "BAD_REQUEST", 400)]
    [InlineData("?query=", "GRAPHQL_PARSE_FAILED", 400)]
    [InlineData("?query=%7B+__typename+%7D&query=%7B+__typename+%7D", "BAD_REQUEST", 400)]
    [InlineData("?query=%7B+__typename+%7D&variables=%7B", "BAD_JSON", 400)]
    [InlineData("?query=%7B+__typename+%7D&variables=%5B%5D", "BAD_REQUEST", 400)]
    [InlineData("?query=%7B+__typename+%7D&variables=%7B%22a%22%3A1%2C%22a%22%3A2%7D", "BAD_JSON", 400)]
    [InlineData("?query=%7B+__typename+%7D&extensions=7", "BAD_REQUEST", 400)]
    [InlineData("?query=%7B+__typename+%7D&documentId=x", "BAD_REQUEST", 400)]
    [InlineData("?query=%7B+__typename+%7D&operationName=B", "OPERATION_NOT_FOUND", 400)]
    [InlineData("?query=%FF%7B+__typename+%7D", "GRAPHQL_PARSE_FAILED", 400)]
    [InlineData("?query=mutation+%7B+__typename+%7D", "METHOD_NOT_ALLOWED", 405)]
    [InlineData("?query=subscription+%7B+__typename+%7D", "METHOD_NOT_ALLOWED", 405)]
    [InlineData("?query=query+A+%7B+__typename+%7D+mutation+B+%7B+__typename+%7D&operationName=B", "METHOD_NOT_ALLOWED", 405)]
    public async Task An_address_that_is_no_request_is_answered_with_its_code(string query, string code, int status)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"/graphql{query}");
        request.Headers.TryAddWithoutValidation("Accept", Answer.Newer);
        using HttpResponseMessage response = await server.Client.SendAsync(request, Answer.Cancel);
        Assert.Equal((code, status), (await Answer.CodeAsync(response), (int)response.StatusCode));
        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.Equal(status == 405 ? ["POST"] : [], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task Characters_that_would_break_a_line_are_escaped_in_a_message()
    {
        using HttpResponseMessage response = await Answer.PostAsync(
            server.Client, """{"query":"query A { __typename }","operationName":"B\n2026 error \u001b[31m\u0085\u2028\u202e\u0000"}""");
        Assert.Equal(
            """Unknown operation named "B\n2026 error \u001B[31m\u0085\u2028\u202E\u0000".""",
            (await Answer.ErrorAsync(response)).GetProperty("message").GetString());
    }

    private async Task StillAnswersAsync()
    {
        using HttpResponseMessage response = await Answer.PostAsync(server.Client, Good);
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await response.Content.ReadAsStringAsync(Answer.Cancel));
    }
}
