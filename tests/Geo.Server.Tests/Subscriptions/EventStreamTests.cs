using System.Net;
using System.Net.Http.Json;
using System.Text;

namespace Geo.Server.Tests.Subscriptions;

/// <summary>GraphQL over server-sent events, request by request.</summary>
public sealed class EventStreamTests(SharedServer shared) : IClassFixture<SharedServer>
{
    private const string Listening = "subscription { parcelChanged { kind } }";

    private readonly ListeningServer _server = shared.Server;

    [Fact]
    public async Task A_query_is_a_stream_of_one_result()
    {
        using HttpResponseMessage response = await SendAsync(Post(new { query = "{ __typename }" }));
        Assert.Equal("text/event-stream; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(":\n\nevent: next\ndata: {\"data\":{\"__typename\":\"Query\"}}\n\nevent: complete\ndata: \n\n", await TextAsync(response));
    }

    [Theory]
    [InlineData("{ nothing }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("subscription { parcelChanged(after: \"no\") { kind } }", "BAD_CURSOR")]
    public async Task What_is_wrong_with_the_operation_is_an_event(string query, string code)
    {
        using HttpResponseMessage response = await SendAsync(Post(new { query }));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        string text = await TextAsync(response);
        Assert.Contains(code, text, StringComparison.Ordinal);
        Assert.EndsWith("event: complete\ndata: \n\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_streams_too()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/graphql?query={__typename}");
        request.Headers.Accept.ParseAdd("text/event-stream");
        using HttpResponseMessage response = await SendAsync(request);
        Assert.Contains("{\"data\":{\"__typename\":\"Query\"}}", await TextAsync(response), StringComparison.Ordinal);
    }

    // urql asks so: it can read everything, and names first what it would rather have.
    [Theory]
    [InlineData("application/graphql-response+json, application/json, text/event-stream, multipart/mixed", "application/graphql-response+json")]
    [InlineData("text/event-stream;q=0.5, application/json", "application/json")]
    [InlineData("text/event-stream, multipart/mixed", "text/event-stream")]
    [InlineData("text/event-stream, application/json", "text/event-stream")]
    [InlineData("text/event-stream;q=0, application/json", "application/json")]
    public async Task Of_several_types_the_preferred_one_is_answered(string accept, string mediaType)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/graphql?query={__typename}");
        request.Headers.TryAddWithoutValidation("Accept", accept);
        using HttpResponseMessage response = await SendAsync(request);
        Assert.Equal(mediaType, response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_body_that_is_no_json_is_refused_before_a_stream_begins()
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/graphql") { Content = new StringContent("{ __typename }", Encoding.UTF8, "text/plain") };
        request.Headers.Accept.ParseAdd("text/event-stream");
        using HttpResponseMessage response = await SendAsync(request);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task A_page_of_another_site_gets_no_stream()
    {
        HttpRequestMessage request = Post(new { query = Listening });
        request.Headers.Add("Origin", "https://evil.example");
        using HttpResponseMessage response = await SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task Requests_beside_a_stream_are_answered_in_it()
    {
        string token = await ReserveAsync();
        // Before the stream is opened, results wait for it.
        using HttpResponseMessage early = await SendAsync(Beside(token, "q", "{ __typename }"));
        Assert.Equal(HttpStatusCode.Accepted, early.StatusCode);
        using HttpResponseMessage stream = await SendAsync(Open(token));
        using StreamReader lines = new(await stream.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        await ExpectAsync(lines, ":", "", "event: next", """data: {"id":"q","payload":{"data":{"__typename":"Query"}}}""", "", "event: complete", """data: {"id":"q"}""", "");

        using HttpResponseMessage listening = await SendAsync(Beside(token, "1", Listening));
        Assert.Equal(HttpStatusCode.Accepted, listening.StatusCode);
        await Eventually.Async(() => _server.Engine.Subscribers == 1);
        using HttpResponseMessage again = await SendAsync(Beside(token, "1", Listening));
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        await shared.Database.RunAsync("update land.parcel set name = '乙' where code = (select max(code) from land.parcel)");
        await ExpectAsync(lines, "event: next", """data: {"id":"1","payload":{"data":{"parcelChanged":{"kind":"CHANGED"}}}}""", "");

        using HttpResponseMessage stopped = await SendAsync(new HttpRequestMessage(HttpMethod.Delete, "/graphql?operationId=1") { Headers = { { "X-GraphQL-Event-Stream-Token", token } } });
        Assert.Equal(HttpStatusCode.OK, stopped.StatusCode);
        await Eventually.Async(() => _server.Engine.Subscribers == 0);
    }

    [Fact]
    public async Task A_stream_that_is_left_ends_what_runs_on_it()
    {
        string token = await ReserveAsync();
        HttpResponseMessage stream = await SendAsync(Open(token));
        (await SendAsync(Beside(token, "1", Listening))).Dispose();
        await Eventually.Async(() => _server.Engine.Subscribers == 1);
        stream.Dispose();
        await Eventually.Async(() => _server.Engine.Subscribers == 0);
        using HttpResponseMessage after = await SendAsync(Beside(token, "2", Listening));
        Assert.Equal(HttpStatusCode.NotFound, after.StatusCode);
    }

    [Fact]
    public async Task One_connection_at_most_fulfils_a_reservation()
    {
        string token = await ReserveAsync();
        using HttpResponseMessage stream = await SendAsync(Open(token));
        using HttpResponseMessage second = await SendAsync(Open(token));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Conflict), (stream.StatusCode, second.StatusCode));
    }

    [Fact]
    public async Task Problems_of_a_request_beside_a_stream_are_its_own_answer()
    {
        string token = await ReserveAsync();
        using HttpResponseMessage invalid = await SendAsync(Beside(token, "1", "{ nothing }"));
        Assert.Equal(HttpStatusCode.BadRequest, invalid.StatusCode);
        using HttpResponseMessage nameless = await SendAsync(Beside(token, id: null, Listening));
        Assert.Equal(HttpStatusCode.BadRequest, nameless.StatusCode);
        using HttpResponseMessage stranger = await SendAsync(Beside("0123", "1", Listening));
        Assert.Equal(HttpStatusCode.NotFound, stranger.StatusCode);
        using HttpResponseMessage unnamed = await SendAsync(new HttpRequestMessage(HttpMethod.Delete, "/graphql") { Headers = { { "X-GraphQL-Event-Stream-Token", token } } });
        Assert.Equal(HttpStatusCode.BadRequest, unnamed.StatusCode);
        await Eventually.Async(() => _server.Engine.Subscribers == 0);
    }

    private static HttpRequestMessage Post(object body)
    {
        HttpRequestMessage request = new(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(body) };
        request.Headers.Accept.ParseAdd("text/event-stream");
        return request;
    }

    private static HttpRequestMessage Open(string token)
    {
        HttpRequestMessage request = new(HttpMethod.Get, $"/graphql?token={token}");
        request.Headers.Accept.ParseAdd("text/event-stream");
        return request;
    }

    private static HttpRequestMessage Beside(string token, string? id, string query) => new(HttpMethod.Post, "/graphql")
    {
        Content = JsonContent.Create(new { query, extensions = new { operationId = id } }),
        Headers = { { "X-GraphQL-Event-Stream-Token", token } },
    };

    private async Task<string> ReserveAsync()
    {
        using HttpResponseMessage reserved = await _server.Client.PutAsync("/graphql", content: null, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Created, reserved.StatusCode);
        Assert.Equal("text/plain", reserved.Content.Headers.ContentType!.MediaType);
        return await TextAsync(reserved);
    }

    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) =>
        _server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);

    private static Task<string> TextAsync(HttpResponseMessage response) => response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private static async Task ExpectAsync(StreamReader lines, params string[] expected)
    {
        foreach (string line in expected)
        {
            Assert.Equal(line, await lines.ReadLineAsync(TestContext.Current.CancellationToken));
        }
    }
}
