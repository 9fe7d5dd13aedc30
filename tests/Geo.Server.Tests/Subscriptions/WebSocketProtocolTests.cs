using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Geo.Server.Tests.Subscriptions;

/// <summary>graphql-transport-ws, message by message: what is answered, and with which code each violation closes.</summary>
public sealed class WebSocketProtocolTests(SharedServer shared) : IClassFixture<SharedServer>
{
    private const string Query = "{ __typename }";
    private const string Listening = "subscription { parcelChanged { id } }";

    private readonly ListeningServer _server = shared.Server;

    [Fact]
    public async Task The_sub_protocol_is_agreed_on()
    {
        using RawSocket socket = await RawSocket.OpenAsync(_server.Socket);
        Assert.Equal("graphql-transport-ws", socket.SubProtocol);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("graphql-ws")]
    public async Task Another_sub_protocol_closes_with_4406(string? protocol)
    {
        using RawSocket socket = await RawSocket.OpenAsync(_server.Socket, protocol);
        Assert.Equal((4406, "Subprotocol not acceptable"), await socket.ReceiveCloseAsync());
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"type":1}""")]
    [InlineData("""{"type":"start"}""")]
    [InlineData("""{"type":"connection_ack"}""")]
    [InlineData("""{"type":"next","id":"1","payload":{}}""")]
    [InlineData("""{"type":"connection_init","payload":[]}""")]
    [InlineData("""{"type":"connection_init","payload":"token"}""")]
    [InlineData("""{"type":"ping","payload":1}""")]
    [InlineData("""{"type":"pong","payload":1}""")]
    [InlineData("""{"type":"subscribe"}""")]
    [InlineData("""{"type":"subscribe","id":"","payload":{"query":"{a}"}}""")]
    [InlineData("""{"type":"subscribe","id":1,"payload":{"query":"{a}"}}""")]
    [InlineData("""{"type":"subscribe","id":"1"}""")]
    [InlineData("""{"type":"subscribe","id":"1","payload":"{a}"}""")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{"query":null}}""")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{"query":"{a}","variables":[]}}""")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{"query":"{a}","operationName":1}}""")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{"query":"{a}","extensions":1}}""")]
    [InlineData("""{"type":"complete"}""")]
    [InlineData("""{"type":"complete","id":"\uD800"}""")]
    [InlineData("""{"type":"ping"} {"type":"ping"}""")]
    public async Task What_the_protocol_does_not_know_closes_with_4400(string message)
    {
        using RawSocket socket = await RawSocket.OpenAsync(_server.Socket);
        await socket.SendAsync(message);
        Assert.Equal(4400, (await socket.ReceiveCloseAsync()).Code);
    }

    [Fact]
    public async Task A_binary_message_closes_with_4400()
    {
        using RawSocket socket = await RawSocket.OpenAsync(_server.Socket);
        await socket.SendAsync("""{"type":"connection_init"}"""u8.ToArray(), WebSocketMessageType.Binary);
        Assert.Equal(4400, (await socket.ReceiveCloseAsync()).Code);
    }

    [Fact]
    public async Task An_operation_before_the_acknowledgement_closes_with_4401()
    {
        using RawSocket socket = await RawSocket.OpenAsync(_server.Socket);
        await socket.SubscribeAsync("1", Query);
        Assert.Equal((4401, "Unauthorized"), await socket.ReceiveCloseAsync());
    }

    [Fact]
    public async Task A_second_init_closes_with_4429()
    {
        using RawSocket socket = await RawSocket.OpenReadyAsync(_server.Socket);
        await socket.SendAsync("""{"type":"connection_init"}""");
        Assert.Equal((4429, "Too many initialisation requests"), await socket.ReceiveCloseAsync());
    }

    [Fact]
    public async Task An_id_in_use_closes_with_4409()
    {
        using RawSocket socket = await RawSocket.OpenReadyAsync(_server.Socket);
        await socket.SubscribeAsync("1", Listening);
        await socket.SubscribeAsync("1", Query);
        Assert.Equal((4409, "Subscriber for 1 already exists"), await socket.ReceiveCloseAsync());
    }

    [Fact]
    public async Task A_long_id_in_use_closes_with_4409_and_a_reason_that_fits_the_frame()
    {
        string id = new('语', 200);
        using RawSocket socket = await RawSocket.OpenReadyAsync(_server.Socket);
        await socket.SubscribeAsync(id, Listening);
        await socket.SubscribeAsync(id, Listening);
        Assert.Equal((4409, "Subscriber already exists"), await socket.ReceiveCloseAsync());
    }

    [Fact]
    public async Task A_message_over_the_limit_closes_with_1009()
    {
        using RawSocket socket = await RawSocket.OpenReadyAsync(_server.Socket);
        byte[] piece = Encoding.ASCII.GetBytes(new string(' ', 600_000));
        await socket.SendAsync(piece, WebSocketMessageType.Text, endOfMessage: false);
        await socket.SendAsync(piece, WebSocketMessageType.Text, endOfMessage: true);
        Assert.Equal(1009, (await socket.ReceiveCloseAsync()).Code);
    }

    [Fact]
    public async Task A_message_may_come_in_pieces()
    {
        using RawSocket socket = await RawSocket.OpenAsync(_server.Socket);
        await socket.SendAsync("""{"type":"""u8.ToArray(), WebSocketMessageType.Text, endOfMessage: false);
        await socket.SendAsync("""  "connection_init"}"""u8.ToArray(), WebSocketMessageType.Text, endOfMessage: true);
        Assert.Equal("""{"type":"connection_ack"}""", await socket.ReceiveAsync());
    }

    [Fact]
    public async Task A_ping_is_answered_with_its_payload_even_before_the_init()
    {
        using RawSocket socket = await RawSocket.OpenAsync(_server.Socket);
        await socket.SendAsync("""{"type":"ping"}""");
        Assert.Equal("""{"type":"pong"}""", await socket.ReceiveAsync());
        await socket.SendAsync("""{"type":"ping","payload":{"at":[1,"中"]}}""");
        Assert.Equal("中", (await socket.ReceiveJsonAsync()).GetProperty("payload").GetProperty("at")[1].GetString());
    }

    [Fact]
    public async Task A_query_answers_once_and_completes()
    {
        using RawSocket socket = await RawSocket.OpenReadyAsync(_server.Socket);
        await socket.SubscribeAsync("q", "query ($n: Int) { parcels(first: $n) { nodes { __typename } } }", new { n = 1 });
        Assert.Equal("""{"id":"q","type":"next","payload":{"data":{"parcels":{"nodes":[{"__typename":"Parcel"}]}}}}""", await socket.ReceiveAsync());
        Assert.Equal("""{"id":"q","type":"complete"}""", await socket.ReceiveAsync());
        await socket.SubscribeAsync("q", Query);
        Assert.Equal("next", (await socket.ReceiveJsonAsync()).GetProperty("type").GetString());
    }

    [Theory]
    [InlineData("{ nothing }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("{", "GRAPHQL_PARSE_FAILED")]
    [InlineData("subscription { parcelChanged { nothing } }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("subscription { parcelChanged { id } projectStageChanged { id } }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("subscription { parcelChanged(after: \"x\") { id } }", "BAD_CURSOR")]
    [InlineData("subscription { parcelChanged(where: {boundary: {bbox: [1, 2, 3]}}) { id } }", "BAD_BBOX")]
    [InlineData("subscription { parcelChanged(where: {boundary: {within: {wkt: {text: \"POLYGON ((112 22, 113 23, 113 22, 112 23, 112 22))\"}}}}) { id } }", "BAD_GEOMETRY")]
    [InlineData("subscription { parcelChanged(where: {boundary: {within: {region: \"000000\"}}}) { id } }", "BAD_GEOMETRY")]
    [InlineData("subscription { parcelChanged { parcel { constraints(where: {boundary: {within: {platform: \"x\"}}}) { totalCount } } } }", "BAD_GEOMETRY")]
    [InlineData("subscription { parcelChanged @skip(if: true) { id } }", "BAD_REQUEST")]
    public async Task A_refused_operation_ends_with_an_error_and_no_stream(string query, string code)
    {
        using RawSocket socket = await RawSocket.OpenReadyAsync(_server.Socket);
        await socket.SubscribeAsync("1", query);
        JsonElement message = await socket.ReceiveJsonAsync();
        Assert.Equal("error", message.GetProperty("type").GetString());
        JsonElement error = message.GetProperty("payload")[0];
        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.NotEmpty(error.GetProperty("locations").EnumerateArray());
        await socket.SubscribeAsync("1", Query);
        Assert.Equal("next", (await socket.ReceiveJsonAsync()).GetProperty("type").GetString());
        await Eventually.Async(() => _server.Engine.Subscribers == 0);
    }

    [Fact]
    public async Task One_operation_more_than_a_connection_may_run_is_refused_and_the_others_go_on()
    {
        await using ListeningServer server = await ListeningServer.StartAsync(shared.Database, new() { MostOperations = 2 });
        using RawSocket socket = await RawSocket.OpenReadyAsync(server.Socket);
        foreach (string id in (string[])["1", "2", "3"])
        {
            await socket.SubscribeAsync(id, Listening);
        }

        JsonElement message = await socket.ReceiveJsonAsync();
        Assert.Equal(("error", "3"), (message.GetProperty("type").GetString(), message.GetProperty("id").GetString()));
        Assert.Equal("LIMIT_EXCEEDED", message.GetProperty("payload")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Complete_ends_a_subscription_and_frees_its_id()
    {
        using RawSocket socket = await RawSocket.OpenReadyAsync(_server.Socket);
        await socket.SubscribeAsync("1", Listening);
        await Eventually.Async(() => _server.Engine.Subscribers == 1);
        await socket.SendAsync("""{"type":"complete","id":"1"}""");
        await Eventually.Async(() => _server.Engine.Subscribers == 0);
        await socket.SendAsync("""{"type":"complete","id":"unknown"}""");
        await socket.SubscribeAsync("1", Query);
        Assert.Equal("next", (await socket.ReceiveJsonAsync()).GetProperty("type").GetString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_client_that_leaves_leaves_nothing_behind(bool politely)
    {
        using RawSocket socket = await RawSocket.OpenReadyAsync(_server.Socket);
        await socket.SubscribeAsync("1", Listening);
        await socket.SubscribeAsync("2", "subscription { parcelChanged(where: {boundary: {bbox: [112, 22, 112.1, 22.1]}}) { kind } }");
        await Eventually.Async(() => _server.Engine.Subscribers == 2);
        if (politely)
        {
            Assert.Equal(1000, await socket.CloseAsync());
        }
        else
        {
            socket.Abort();
        }

        await Eventually.Async(() => _server.Engine.Subscribers == 0);
        Assert.Equal((0, 0, 0), _server.Engine.Kept);
        Assert.Equal(0, _server.Engine.WaitingBytes);
    }

    [Fact]
    public async Task A_server_that_stops_closes_with_1001()
    {
        ListeningServer server = await ListeningServer.StartAsync(shared.Database);
        await using (server)
        {
            using RawSocket socket = await RawSocket.OpenReadyAsync(server.Socket);
            await socket.SubscribeAsync("1", Listening);
            await Eventually.Async(() => server.Engine.Subscribers == 1);
            Task stopping = server.StopAsync();
            Assert.Equal((1001, "Going away"), await socket.ReceiveCloseAsync());
            await stopping;
            Assert.Equal(0, server.Engine.Subscribers);
        }
    }

    [Theory]
    [InlineData("http://evil.example", false)]
    [InlineData("null", false)]
    [InlineData("https://map.example", true)]
    [InlineData("own", true)]
    public async Task A_page_of_another_site_may_not_connect(string origin, bool may)
    {
        await using ListeningServer server = await ListeningServer.StartAsync(shared.Database, origins: "https://map.example");
        string sent = origin == "own" ? $"http://{server.Address.Authority}" : origin;
        Exception? refused = await Record.ExceptionAsync(async () => (await RawSocket.OpenAsync(server.Socket, origin: sent)).Dispose());
        Assert.Equal(may, refused is null);
    }
}
