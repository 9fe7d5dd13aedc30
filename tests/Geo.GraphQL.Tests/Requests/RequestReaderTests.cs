using System.Text;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Requests;

namespace Geo.GraphQL.Tests.Requests;

public sealed class RequestReaderTests
{
    [Fact]
    public void All_members_are_read_and_the_last_of_equal_ones_counts()
    {
        GraphQLRequest request = Read("""{"query": "{a}", "query": "{b}", "operationName": "Q", "variables": {"x": 1}, "extensions": {}, "other": []}""");
        Assert.Equal("{b}", request.Query);
        Assert.Equal("Q", request.OperationName);
        Assert.Equal(1, request.Variables!.Value.GetProperty("x").GetInt32());
        Assert.NotNull(request.Extensions);
    }

    [Fact]
    public void Null_members_are_absent()
    {
        GraphQLRequest request = Read("""{"query": "{a}", "operationName": null, "variables": null, "extensions": null}""");
        Assert.Null(request.OperationName);
        Assert.Null(request.Variables);
    }

    [Theory]
    [InlineData("", "BAD_JSON", "The body is empty.")]
    [InlineData("{", "BAD_JSON", "The body is not JSON: unexpected at line 1, byte 2.")]
    [InlineData("{\"query\": \"{a}\"} x", "BAD_JSON", "The body is not JSON: unexpected at line 1, byte 18.")]
    [InlineData("[]", "BAD_REQUEST", "The body must be one JSON object with a member \"query\"; batches are not supported.")]
    [InlineData("\"{a}\"", "BAD_REQUEST", "The body must be one JSON object with a member \"query\"; batches are not supported.")]
    [InlineData("{}", "BAD_REQUEST", "The request has no \"query\".")]
    [InlineData("{\"query\": null}", "BAD_REQUEST", "The request has no \"query\".")]
    [InlineData("{\"query\": 5}", "BAD_REQUEST", "\"query\" must be a string.")]
    [InlineData("{\"query\": \"{a}\", \"operationName\": {}}", "BAD_REQUEST", "\"operationName\" must be a string.")]
    [InlineData("{\"query\": \"{a}\", \"variables\": []}", "BAD_REQUEST", "\"variables\" must be an object.")]
    [InlineData("{\"query\": \"{a}\", \"extensions\": 1}", "BAD_REQUEST", "\"extensions\" must be an object.")]
    [InlineData("{\"query\": \"\\uD800\"}", "BAD_JSON", "The body escapes half a surrogate pair, which is not Unicode.")]
    [InlineData("{\"query\": \"{a}\", \"variables\": {\"\\uDC00\": [\"x\"]}}", "BAD_JSON", "The body escapes half a surrogate pair, which is not Unicode.")]
    public void A_body_that_is_no_request_is_refused(string body, string code, string message)
    {
        GraphQLError error = Assert.Single(Assert.Throws<GraphQLRequestException>(() => Read(body)).Errors);
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
        string body = "{\"query\": \"{a}\", \"variables\": " + new string('[', 100_000);
        Assert.Equal("BAD_JSON", Assert.Single(Assert.Throws<GraphQLRequestException>(() => Read(body)).Errors).Code);
    }

    [Fact]
    public void A_query_string_is_a_request()
    {
        GraphQLRequest request = RequestReader.Read("{a}", "", """{"x": [1]}""", extensions: null);
        Assert.Null(request.OperationName);
        Assert.Equal(1, request.Variables!.Value.GetProperty("x")[0].GetInt32());
    }

    [Theory]
    [InlineData(null, null, "BAD_REQUEST", "The request has no \"query\".")]
    [InlineData("{a}", "{", "BAD_JSON", "The parameter \"variables\" is not JSON.")]
    [InlineData("{a}", "[1]", "BAD_REQUEST", "\"variables\" must be an object.")]
    public void A_query_string_that_is_no_request_is_refused(string? query, string? variables, string code, string message)
    {
        GraphQLError error = Assert.Single(
            Assert.Throws<GraphQLRequestException>(() => RequestReader.Read(query, operationName: null, variables, extensions: null)).Errors);
        Assert.Equal((code, message), (error.Code, error.Message));
    }

    private static GraphQLRequest Read(string body) => RequestReader.Read(Encoding.UTF8.GetBytes(body));
}
