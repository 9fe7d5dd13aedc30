using System.Net;
using Geo.Server.Http.Documents;
using Geo.Server.Options;

namespace Geo.Server.Tests.Http;

/// <summary>Documents that are named instead of sent, and servers that run no others.</summary>
public sealed class PersistedDocumentTests(DemoServer demo, PersistedDocumentTests.Servers servers)
    : IClassFixture<DemoServer>, IClassFixture<PersistedDocumentTests.Servers>
{
    private const string Listed = "query Region($code: String!) {\n  region(code: $code) {\n    name\n  }\n}";
    private const string Variables = """{"code":"440783"}""";
    private const string Kaiping = """{"data":{"region":{"name":"开平市"}}}""";
    private const string Introspection = "{ __schema { queryType { name } } }";

    private static readonly string Hash = DocumentHash.Of(Listed);

    [Theory]
    [InlineData("sha256:")]
    [InlineData("")]
    public async Task A_listed_document_runs_by_its_id(string prefix)
    {
        await servers.StartAsync(demo);
        foreach (HttpClient client in new[] { servers.Open, servers.Strict })
        {
            using HttpResponseMessage post = await Answer.PostAsync(client, $$"""{"documentId":"{{prefix}}{{Hash}}","variables":{{Variables}}}""");
            Assert.Equal(Kaiping, await post.Content.ReadAsStringAsync(Answer.Cancel));
            using HttpResponseMessage get = await Answer.GetAsync(client, [("documentId", prefix + Hash), ("variables", Variables)]);
            Assert.Equal(Kaiping, await get.Content.ReadAsStringAsync(Answer.Cancel));
            Assert.NotNull(get.Headers.ETag);
        }
    }

    [Theory]
    [InlineData(Answer.Newer, 400)]
    [InlineData(Answer.Older, 200)]
    public async Task An_id_that_is_not_listed_is_not_found(string accept, int status)
    {
        await servers.StartAsync(demo);
        using HttpResponseMessage response = await Answer.PostAsync(servers.Open, """{"documentId":"sha256:0"}""", accept);
        Assert.Equal(("DOCUMENT_NOT_FOUND", status), (await Answer.CodeAsync(response), (int)response.StatusCode));
    }

    [Fact]
    public async Task A_document_is_remembered_by_its_hash_and_then_runs_by_it()
    {
        await servers.StartAsync(demo);
        const string text = "{ region(code: \"440783\") { name } }";
        string hash = DocumentHash.Of(text);
        using HttpResponseMessage unknown = await Answer.PostAsync(servers.Open, ByHash(hash));
        Assert.Equal(("PERSISTED_QUERY_NOT_FOUND", HttpStatusCode.BadRequest), (await Answer.CodeAsync(unknown), unknown.StatusCode));
        using HttpResponseMessage older = await Answer.PostAsync(servers.Open, ByHash(hash), Answer.Older);
        Assert.Equal(("PersistedQueryNotFound", HttpStatusCode.OK), ((await Answer.ErrorAsync(older)).GetProperty("message").GetString(), older.StatusCode));
        using HttpResponseMessage taught = await Answer.PostAsync(servers.Open, ByHash(hash, text));
        Assert.Equal(Kaiping, await taught.Content.ReadAsStringAsync(Answer.Cancel));
        using HttpResponseMessage post = await Answer.PostAsync(servers.Open, ByHash(hash.ToUpperInvariant()));
        Assert.Equal(Kaiping, await post.Content.ReadAsStringAsync(Answer.Cancel));
        using HttpResponseMessage get = await Answer.GetAsync(servers.Open, [("extensions", Extensions(hash))]);
        Assert.Equal(Kaiping, await get.Content.ReadAsStringAsync(Answer.Cancel));
    }

    [Fact]
    public async Task A_document_is_not_remembered_under_the_hash_of_another()
    {
        await servers.StartAsync(demo);
        string hash = DocumentHash.Of("{ other: __typename }");
        using HttpResponseMessage wrong = await Answer.PostAsync(servers.Open, ByHash(hash, "{ __typename }"), Answer.Older);
        Assert.Equal(("PERSISTED_QUERY_MISMATCH", HttpStatusCode.BadRequest), (await Answer.CodeAsync(wrong), wrong.StatusCode));
        using HttpResponseMessage still = await Answer.PostAsync(servers.Open, ByHash(hash));
        Assert.Equal("PERSISTED_QUERY_NOT_FOUND", await Answer.CodeAsync(still));
    }

    /// <summary>What a server that keeps to its list refuses.</summary>
    public static TheoryData<string> NotOnTheList =>
    [
        """{"query":"{ __typename }"}""",
        """{"query":"{ nowhere"}""",
        $$"""{"query":"{{Introspection}}"}""",
        """{"documentId":"sha256:0"}""",
        ByHash(DocumentHash.Of("{ __typename }")),
        ByHash(DocumentHash.Of("{ __typename }"), "{ __typename }"),
        ByHash(Hash, "{ __typename }"),
    ];

    [Theory]
    [MemberData(nameof(NotOnTheList))]
    public async Task A_server_that_keeps_to_its_list_refuses_everything_else(string body)
    {
        await servers.StartAsync(demo);
        foreach (string accept in new[] { Answer.Newer, Answer.Older })
        {
            using HttpResponseMessage response = await Answer.PostAsync(servers.Strict, body, accept);
            Assert.Equal(("DOCUMENT_NOT_ALLOWED", HttpStatusCode.Forbidden), (await Answer.CodeAsync(response), response.StatusCode));
        }
    }

    [Fact]
    public async Task It_refuses_the_same_by_get()
    {
        await servers.StartAsync(demo);
        foreach ((string, string)[] parameters in new (string, string)[][]
        {
            [("query", "{ __typename }")],
            [("query", Introspection)],
            [("documentId", "0")],
            [("extensions", Extensions(DocumentHash.Of("{ __typename }")))],
            [("query", "{ __typename }"), ("extensions", Extensions(DocumentHash.Of("{ __typename }")))],
        })
        {
            using HttpResponseMessage response = await Answer.GetAsync(servers.Strict, parameters);
            Assert.Equal(("DOCUMENT_NOT_ALLOWED", HttpStatusCode.Forbidden), (await Answer.CodeAsync(response), response.StatusCode));
        }
    }

    [Fact]
    public async Task It_runs_a_listed_document_also_by_its_hash_and_by_its_text()
    {
        await servers.StartAsync(demo);
        string text = System.Text.Json.JsonSerializer.Serialize(Listed);
        using HttpResponseMessage byText = await Answer.PostAsync(servers.Strict, $$"""{"query":{{text}},"variables":{{Variables}}}""");
        Assert.Equal(Kaiping, await byText.Content.ReadAsStringAsync(Answer.Cancel));
        using HttpResponseMessage byHash = await Answer.PostAsync(servers.Strict, $$"""{"extensions":{{Extensions(Hash)}},"variables":{{Variables}}}""");
        Assert.Equal(Kaiping, await byHash.Content.ReadAsStringAsync(Answer.Cancel));
    }

    [Fact]
    public async Task Nobody_runs_a_listed_document_with_the_pages_that_it_asks_for()
    {
        string file = Path.GetTempFileName();
        const string Long = "{ parcels(first: 500) { nodes { code } } }";
        await File.WriteAllTextAsync(file, $$"""{"{{DocumentHash.Of(Long)}}":"{{Long}}"}""", Answer.Cancel);
        await using RunningServer production = await RunningServer.StartAsync(demo.Options with { IsDevelopment = false, DocumentsFile = file });
        using HttpResponseMessage listed = await Answer.PostAsync(production.Client, $$"""{"query":"{{Long}}"}""");
        Assert.StartsWith("{\"data\"", await listed.Content.ReadAsStringAsync(Answer.Cancel), StringComparison.Ordinal);
        using HttpResponseMessage other = await Answer.PostAsync(production.Client, $$"""{"query":"{{Long.Replace("500", "499", StringComparison.Ordinal)}}"}""");
        Assert.Contains("BAD_PAGE_SIZE", await other.Content.ReadAsStringAsync(Answer.Cancel), StringComparison.Ordinal);
        File.Delete(file);
    }

    private static string Extensions(string hash) => $$$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{{hash}}}}"}}""";

    private static string ByHash(string hash, string? text = null) => text is null
        ? $$"""{"extensions":{{Extensions(hash)}}}"""
        : $$"""{"query":{{System.Text.Json.JsonSerializer.Serialize(text)}},"extensions":{{Extensions(hash)}}}""";

    /// <summary>A server with a list, and one that keeps to it, over the database of the demo.</summary>
    public sealed class Servers : IAsyncDisposable
    {
        private readonly string _file = Path.GetTempFileName();
        private RunningServer? _open;
        private RunningServer? _strict;

        public HttpClient Open => _open!.Client;

        public HttpClient Strict => _strict!.Client;

        internal async Task StartAsync(DemoServer demo)
        {
            if (_strict is null)
            {
                await File.WriteAllTextAsync(_file, $$"""{"sha256:{{Hash}}":{{System.Text.Json.JsonSerializer.Serialize(Listed)}}}""", Answer.Cancel);
                ServeOptions options = demo.Options with { DocumentsFile = _file };
                _open = await RunningServer.StartAsync(options);
                _strict = await RunningServer.StartAsync(options with { OnlyListedDocuments = true });
            }
        }

        public async ValueTask DisposeAsync()
        {
            foreach (RunningServer? server in new[] { _open, _strict })
            {
                if (server is not null)
                {
                    await server.DisposeAsync();
                }
            }

            File.Delete(_file);
        }
    }
}
