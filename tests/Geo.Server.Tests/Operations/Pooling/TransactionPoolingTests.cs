using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Geo.Server.Options;
using Geo.Server.Tests.Http;
using Geo.Server.Tests.Http.Load;
using Geo.Server.Tests.Subscriptions;

namespace Geo.Server.Tests.Operations.Pooling;

/// <summary>A server whose connections are PgBouncer's: many of its own over two of the database, a transaction at a time.</summary>
public sealed class TransactionPoolingTests(DemoServer demo, DemoDatabase database) : IClassFixture<DemoServer>, IClassFixture<DemoDatabase>
{
    private const string Count = "{ parcels(first: 2, where: {areaMu: {gt: 1}}) { totalCount nodes { code boundary platform { name } } } }";

    [Fact]
    public async Task Callers_of_different_rights_get_their_own_answers_however_their_requests_mix()
    {
        await using PgBouncer pooler = await PgBouncer.StartAsync(demo.Options.Database.Application);
        await using RunningServer server = await RunningServer.StartAsync(Behind(pooler, demo.Options));
        DemoTokens tokens = await DemoTokens.SignInAsync(server);
        Dictionary<string, string> expected = [];
        foreach (string identity in new[] { "investor", "planner" })
        {
            expected[identity] = await AskAsync(demo.Client, (await DemoTokens.SignInAsync(demo.Client)).Header(identity));
        }

        Assert.NotEqual(expected["investor"], expected["planner"]);
        string[] identities = [.. Enumerable.Range(0, 120).Select(i => i % 2 == 0 ? "investor" : "planner")];
        string[] answers = await Task.WhenAll(identities.Select(identity => AskAsync(server.Client, tokens.Header(identity))));
        Assert.All(identities.Zip(answers), pair => Assert.Equal(expected[pair.First], pair.Second));
        using HttpResponseMessage tile = await server.Client.GetAsync(new Uri("/tiles/parcel/12/3326/1784.mvt", UriKind.Relative), Answer.Cancel);
        Assert.True(tile.IsSuccessStatusCode, $"{tile.StatusCode}");
        Assert.Equal(HttpStatusCode.OK, (await server.Client.GetAsync(new Uri("/health/ready", UriKind.Relative), Answer.Cancel)).StatusCode);
    }

    [Fact]
    public async Task Writes_are_committed_and_listeners_are_told_past_the_pooler()
    {
        await using PgBouncer pooler = await PgBouncer.StartAsync(database.AppConnectionString);
        ServeOptions own = demo.Options with { Database = new DatabaseOptions(database.OwnerConnectionString, database.AppConnectionString) };
        await using RunningServer server = await RunningServer.StartAsync(Behind(pooler, own));
        using HttpRequestMessage subscribe = new(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "subscription { parcelChanged { kind id } }" }) };
        subscribe.Headers.Add("Accept", "text/event-stream");
        using HttpResponseMessage stream = await server.Client.SendAsync(subscribe, HttpCompletionOption.ResponseHeadersRead, Answer.Cancel);
        using StreamReader events = new(await stream.Content.ReadAsStreamAsync(Answer.Cancel));

        JsonElement parcel = (await QueryAsync(server, "{ parcels(first: 1) { nodes { id version code } } }")).GetProperty("parcels").GetProperty("nodes")[0];
        JsonElement published = (await QueryAsync(server, $$"""
            mutation { retireParcel(input: {id: "{{parcel.GetProperty("id").GetString()}}", version: {{parcel.GetProperty("version").GetInt32()}}, reason: "test"}) { parcel { code } userErrors { code message } } }
            """)).GetProperty("retireParcel");
        Assert.Empty(published.GetProperty("userErrors").EnumerateArray());
        string? told = await Eventually.LineAsync(events, line => line.StartsWith("data: {", StringComparison.Ordinal));
        Assert.Contains(parcel.GetProperty("id").GetString()!, told, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_address_to_listen_at_it_is_refused()
    {
        (ServeOptions? options, IReadOnlyList<string> mistakes) = ServeOptions.Read(
            name => name switch { "GEO_DATABASE" => "Host=h", "GEO_SIGNING_KEYS" => Convert.ToBase64String(new byte[32]), _ => null },
            new Microsoft.Extensions.Configuration.ConfigurationBuilder().Build(),
            new ServeArguments { TransactionPooling = true });
        Assert.Null(options);
        Assert.StartsWith("--transaction-pooling needs GEO_LISTEN_DATABASE", Assert.Single(mistakes), StringComparison.Ordinal);
    }

    private static ServeOptions Behind(PgBouncer pooler, ServeOptions options) => options with
    {
        Database = options.Database with { Application = pooler.ConnectionString, Listener = options.Database.Application },
        TransactionPooling = true,
    };

    private static async Task<string> AskAsync(HttpClient client, (string Name, string Value) header)
    {
        using HttpResponseMessage answer = await Answer.PostAsync(client, JsonSerializer.Serialize(new { query = Count }), headers: header);
        return await answer.Content.ReadAsStringAsync(Answer.Cancel);
    }

    private static async Task<JsonElement> QueryAsync(RunningServer server, string query)
    {
        using HttpResponseMessage answer = await server.Client.PostAsJsonAsync("/graphql", new { query }, Answer.Cancel);
        JsonElement body = await answer.Content.ReadFromJsonAsync<JsonElement>(Answer.Cancel);
        Assert.False(body.TryGetProperty("errors", out JsonElement errors), errors.ToString());
        return body.GetProperty("data");
    }
}
