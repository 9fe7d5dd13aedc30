using System.Text.Json;

namespace Geo.Server.Tests.Subscriptions;

/// <summary>The npm clients <c>graphql-ws</c> and <c>graphql-sse</c>, in both of its modes, against the server.</summary>
public sealed class ClientTests(SharedServer shared) : IClassFixture<SharedServer>
{
    private const string Listening = "subscription ($where: ParcelFilter) { parcelChanged(where: $where) { kind parcel { name } } }";

    private readonly ListeningServer _server = shared.Server;

    [Theory]
    [InlineData("ws")]
    [InlineData("sse")]
    [InlineData("sse-single")]
    public async Task The_client_is_told_of_changes_and_may_stop(string mode)
    {
        string code = (string)(await shared.Database.ReadAsync("select min(code) from land.parcel"))[0][0];
        await using NodeClient client = await StartAsync(mode);
        await client.SubscribeAsync("1", Listening, new { where = new { code = new { eq = code } } });
        await Eventually.Async(() => _server.Engine.Subscribers == 1);

        await shared.Database.RunAsync($"update land.parcel set name = '甲 {mode}' where code = '{code}'");
        JsonElement report = await client.NextAsync();
        Assert.Equal("""{"id":"1","next":{"data":{"parcelChanged":{"kind":"CHANGED","parcel":{"name":"甲 MODE"}}}}}""".Replace("MODE", mode, StringComparison.Ordinal), report.GetRawText());

        await client.StopAsync("1");
        Assert.True((await client.NextAsync()).GetProperty("complete").GetBoolean());
        await Eventually.Async(() => _server.Engine.Subscribers == 0);
    }

    [Theory]
    [InlineData("ws")]
    [InlineData("sse")]
    [InlineData("sse-single")]
    public async Task The_client_may_ask_queries(string mode)
    {
        await using NodeClient client = await StartAsync(mode);
        await client.SubscribeAsync("q", "{ __typename }");
        Assert.Equal("""{"id":"q","next":{"data":{"__typename":"Query"}}}""", (await client.NextAsync()).GetRawText());
        Assert.True((await client.NextAsync()).GetProperty("complete").GetBoolean());
    }

    [Theory]
    [InlineData("ws", "error")]
    [InlineData("sse", "next")]
    public async Task The_client_hears_why_no_stream_begins(string mode, string report)
    {
        await using NodeClient client = await StartAsync(mode);
        await client.SubscribeAsync("1", "subscription { parcelChanged(where: {boundary: {bbox: [1, 2, 3]}}) { kind } }");
        JsonElement told = (await client.NextAsync()).GetProperty(report);
        JsonElement errors = mode == "ws" ? told : told.GetProperty("errors");
        Assert.Equal("BAD_BBOX", errors[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_client_of_one_stream_runs_several_operations_on_it()
    {
        await using NodeClient client = await StartAsync("sse-single");
        await client.SubscribeAsync("1", Listening);
        await client.SubscribeAsync("2", "subscription { projectStageChanged { kind } }");
        await Eventually.Async(() => _server.Engine.Subscribers == 2);
        await shared.Database.RunAsync("update land.project set stage_text = '今天' where (county_code, id) in (select county_code, id from land.project limit 1)");
        Assert.Equal("""{"id":"2","next":{"data":{"projectStageChanged":{"kind":"CHANGED"}}}}""", (await client.NextAsync()).GetRawText());
    }

    [Theory]
    [InlineData("sse")]
    [InlineData("sse-single")]
    public async Task A_server_that_stops_completes_the_streams(string mode)
    {
        ListeningServer server = await ListeningServer.StartAsync(shared.Database);
        await using (server)
        {
            await using NodeClient client = NodeClient.Start(mode, new Uri(server.Address, "/graphql"));
            await client.SubscribeAsync("1", Listening);
            await Eventually.Async(() => server.Engine.Subscribers == 1);
            await server.StopAsync();
            Assert.Equal("""{"id":"1","complete":true}""", (await client.NextAsync()).GetRawText());
        }
    }

    private async Task<NodeClient> StartAsync(string mode)
    {
        NodeClient client = NodeClient.Start(mode, mode == "ws" ? _server.Socket : new Uri(_server.Address, "/graphql"));
        if (mode == "ws")
        {
            Assert.True((await client.NextAsync()).GetProperty("connected").GetBoolean());
        }

        return client;
    }
}
