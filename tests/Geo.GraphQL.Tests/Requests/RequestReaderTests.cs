using System.Text;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Requests;

namespace Geo.GraphQL.Tests.Requests;

public sealed class RequestReaderTests
{
    private const string Hash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    [Fact]
    public void All_members_are_read()
    {
        SentRequest request = Read("""{"query": "{b}", "operationName": "Q", "variables": {"x": 1}, "extensions": {}, "other": []}""");
        Assert.Equal("{b}", request.Query);
        Assert.Equal("Q", request.OperationName);
        Assert.Equal(1, request.Variables!.Value.GetProperty("x").GetInt32());
        Assert.NotNull(request.Extensions);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public void A_body_of_a_hundred_thousand_levels_is_refused_and_needs_no_deep_stack(string level)
    {
        string body = "{\"query\": \"{a}\", \"variables\": {\"v\": " + string.Concat(Enumerable.Repeat(level, 100_000));
        Assert.Equal("LIMIT_EXCEEDED", Assert.Single(Assert.Throws<GraphQLRequestException>(() => Read(body)).Errors).Code);
    }

    [Fact]
    public void Null_members_are_absent()
    {
        SentRequest request = Read("""{"query": "{a}", "documentId": null, "operationName": null, "variables": null, "extensions": null}""");
        Assert.Equal(new SentRequest("{a}", null, null, null, null, null), request);
    }

    [Fact]
    public void A_document_may_be_named_instead_of_given() => Assert.Equal("sha256:x", Read("""{"documentId": "sha256:x"}""").DocumentId);

    [Theory]
    [InlineData(Hash)]
    [InlineData("0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef")]
    public void A_document_may_be_named_by_its_hash(string hash) => Assert.Equal(
        Hash, Read($$$$"""{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "{{{{hash}}}}"}}}""").PersistedHash);

    [Theory]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("""{"version": 2, "sha256Hash": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"}""")]
    [InlineData("""{"version": "1", "sha256Hash": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"}""")]
    [InlineData("""{"version": 1e99, "sha256Hash": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"}""")]
    [InlineData("""{"version": 1}""")]
    [InlineData("""{"version": 1, "sha256Hash": 5}""")]
    [InlineData("""{"version": 1, "sha256Hash": "0123"}""")]
    [InlineData("""{"version": 1, "sha256Hash": "g123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"}""")]
    public void A_persisted_query_of_another_shape_is_refused(string persisted)
    {
        GraphQLError error = Refusal($$$$"""{"query": "{a}", "extensions": {"persistedQuery": {{{{persisted}}}} } }""");
        Assert.Equal("BAD_REQUEST", error.Code);
        Assert.StartsWith("\"extensions.persistedQuery\" must be", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "BAD_JSON", "The body is empty.")]
    [InlineData(" ", "BAD_JSON", "The body is not JSON: unexpected at line 1, byte 2.")]
    [InlineData("{", "BAD_JSON", "The body is not JSON: unexpected at line 1, byte 2.")]
    [InlineData("{\n \"query\": \"{a}\",\n}", "BAD_JSON", "The body is not JSON: unexpected at line 3, byte 1.")]
    [InlineData("{\"query\": \"{a}\"} x", "BAD_JSON", "The body is not JSON: unexpected at line 1, byte 18.")]
    [InlineData("\uFEFF{\"query\": \"{a}\"}", "BAD_JSON", "The body begins with a byte order mark, which JSON does not. Leave it out.")]
    [InlineData("[]", "BATCHING_NOT_SUPPORTED", "The body is a list, and batches are not supported. Send one request, as one JSON object.")]
    [InlineData("[{\"query\": \"{a}\"}]", "BATCHING_NOT_SUPPORTED", "The body is a list, and batches are not supported. Send one request, as one JSON object.")]
    [InlineData("\"{a}\"", "BAD_REQUEST", "The body must be one JSON object with a member \"query\".")]
    [InlineData("{}", "BAD_REQUEST", "The request has no \"query\", and no \"documentId\" instead.")]
    [InlineData("{\"query\": null}", "BAD_REQUEST", "The request has no \"query\", and no \"documentId\" instead.")]
    [InlineData("{\"query\": 5}", "BAD_REQUEST", "\"query\" must be a string.")]
    [InlineData("{\"documentId\": 5}", "BAD_REQUEST", "\"documentId\" must be a string.")]
    [InlineData("{\"query\": \"{a}\", \"documentId\": \"x\"}", "BAD_REQUEST", "The request gives \"documentId\" beside another document. Give \"query\" or \"documentId\".")]
    [InlineData("{\"query\": \"{a}\", \"operationName\": {}}", "BAD_REQUEST", "\"operationName\" must be a string.")]
    [InlineData("{\"query\": \"{a}\", \"variables\": []}", "BAD_REQUEST", "\"variables\" must be an object.")]
    [InlineData("{\"query\": \"{a}\", \"extensions\": 1}", "BAD_REQUEST", "\"extensions\" must be an object.")]
    [InlineData("{\"query\": \"{a}\",\n\"query\": \"{b}\"}", "BAD_JSON", "The body has the name \"query\" twice in one object, the second time at line 2, byte 1.")]
    [InlineData("{\"query\": \"{a}\", \"\\u0071uery\": \"{b}\"}", "BAD_JSON", "The body has the name \"query\" twice in one object, the second time at line 1, byte 18.")]
    [InlineData("{\"query\": \"{a}\", \"variables\": {\"x\": {\"y\": 1, \"y\": 2}}}", "BAD_JSON", "The body has the name \"y\" twice in one object, the second time at line 1, byte 46.")]
    [InlineData("{\"query\": \"\\uD800\"}", "BAD_JSON", "The body escapes half a surrogate pair, which is not Unicode, at line 1, byte 11.")]
    [InlineData("{\"query\": \"{a}\", \"variables\": {\"\\uDC00\": [\"x\"]}}", "BAD_JSON", "The body escapes half a surrogate pair, which is not Unicode, at line 1, byte 32.")]
    public void A_body_that_is_no_request_is_refused(string body, string code, string message)
    {
        GraphQLError error = Refusal(body);
        Assert.Equal((code, message), (error.Code, error.Message));
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused()
    {
        byte[] body = [.. "{\"query\": \""u8, 0xC3, .. "\"}"u8];
        GraphQLError error = Assert.Single(Assert.Throws<GraphQLRequestException>(() => RequestReader.Read(body)).Errors);
        Assert.Equal(("BAD_JSON", "The body is not UTF-8."), (error.Code, error.Message));
    }

    [Fact]
    public void Nesting_without_end_is_refused()
    {
        GraphQLError error = Refusal("{\"query\": \"{a}\", \"variables\": " + new string('[', 100_000));
        Assert.Equal(("LIMIT_EXCEEDED", "The body is nested more than 64 levels deep."), (error.Code, error.Message));
    }

    [Fact]
    public void Sixty_four_levels_are_not_too_many() =>
        Assert.NotNull(Read($$$"""{"query": "{a}", "variables": {"x": {{{new string('[', 62)}}}{{{new string(']', 62)}}} } }""").Variables);

    [Fact]
    public void A_query_string_is_a_request()
    {
        SentRequest request = RequestReader.Read("{a}", documentId: null, "", """{"x": [1]}""", extensions: null);
        Assert.Null(request.OperationName);
        Assert.Equal(1, request.Variables!.Value.GetProperty("x")[0].GetInt32());
    }

    [Theory]
    [InlineData(null, null, "BAD_REQUEST", "The request has no \"query\", and no \"documentId\" instead.")]
    [InlineData("{a}", "{", "BAD_JSON", "The parameter \"variables\" is not JSON: unexpected at line 1, byte 2.")]
    [InlineData("{a}", "[1]", "BAD_REQUEST", "\"variables\" must be an object.")]
    public void A_query_string_that_is_no_request_is_refused(string? query, string? variables, string code, string message)
    {
        GraphQLError error = Assert.Single(Assert.Throws<GraphQLRequestException>(
            () => RequestReader.Read(query, documentId: null, operationName: null, variables, extensions: null)).Errors);
        Assert.Equal((code, message), (error.Code, error.Message));
    }

    private static SentRequest Read(string body) => RequestReader.Read(Encoding.UTF8.GetBytes(body));

    private static GraphQLError Refusal(string body) => Assert.Single(Assert.Throws<GraphQLRequestException>(() => Read(body)).Errors);
}
