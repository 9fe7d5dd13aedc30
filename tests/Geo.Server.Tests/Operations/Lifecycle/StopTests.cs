using System.Net;
using System.Net.Sockets;
using Geo.Server.Tests.Http;
using Geo.Server.Tests.Subscriptions;
using Geo.Sql;
using Npgsql;

namespace Geo.Server.Tests.Operations.Lifecycle;

/// <summary>A server that is told to stop: what it has begun it finishes, streams are ended, nobody new is let in.</summary>
public sealed class StopTests(DemoServer demo) : IClassFixture<DemoServer>
{
    private const string Query = """{"query":"{ regions(first: 1, orderBy: [CODE_ASC]) { nodes { code } } }"}""";

    [Fact]
    public async Task A_request_in_work_is_answered_streams_are_completed_and_the_process_ends_well()
    {
        await using GeoProcess server = await GeoProcess.Serve(demo.OwnerConnectionString, []).ListeningAsync();
        using HttpRequestMessage subscribe = new(HttpMethod.Post, "/graphql") { Content = new StringContent("""{"query":"subscription { parcelChanged { kind } }"}""", System.Text.Encoding.UTF8, "application/json") };
        subscribe.Headers.Add("Accept", "text/event-stream");
        using HttpResponseMessage stream = await server.Client.SendAsync(subscribe, HttpCompletionOption.ResponseHeadersRead, Answer.Cancel);
        Task<string> events = stream.Content.ReadAsStringAsync(Answer.Cancel);

        await using NpgsqlConnection holder = await demo.Owner.OpenConnectionAsync(Answer.Cancel);
        await RunAsync(holder, Sql.Sql.Of($"begin"));
        await RunAsync(holder, Sql.Sql.Of($"lock table land.region in access exclusive mode"));
        Task<HttpResponseMessage> inWork = Answer.PostAsync(server.Client, Query);
        await RunAsync(holder, Sql.Sql.Of(
            $"do $$ begin while not exists (select from pg_stat_activity where application_name = 'geo' and wait_event_type = 'Lock' and datname = current_database()) loop perform pg_sleep(0.02), pg_stat_clear_snapshot(); end loop; end $$"));

        server.Terminate();
        await server.SaysAsync("Geo takes no more requests and stops; 1 are finished");
        Assert.Contains("event: complete", await events, StringComparison.Ordinal);
        await Eventually.Async(() => !Ports.Listens(server.Client.BaseAddress!.Port));

        // Longer than a program that is told to stop gets by itself.
        await RunAsync(holder, Sql.Sql.Of($"select pg_sleep(4)"));
        Assert.False(inWork.IsCompleted);
        await RunAsync(holder, Sql.Sql.Of($"rollback"));
        using HttpResponseMessage answer = await inWork;
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("\"code\":\"440000\"", await answer.Content.ReadAsStringAsync(Answer.Cancel), StringComparison.Ordinal);
        Assert.Equal(0, await server.EndAsync());
        Assert.Contains("Geo has stopped.", server.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_connected_and_about_to_ask_is_answered()
    {
        await using GeoProcess server = await GeoProcess.Serve(demo.OwnerConnectionString, []).ListeningAsync();
        using TcpClient late = new();
        await late.ConnectAsync(IPAddress.Loopback, server.Client.BaseAddress!.Port, Answer.Cancel);
        server.Terminate();
        await server.SaysAsync("Geo takes no more requests and stops");
        await using NetworkStream stream = late.GetStream();
        await stream.WriteAsync("GET /health/live HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"u8.ToArray(), Answer.Cancel);
        using StreamReader answer = new(stream);
        Assert.Equal("HTTP/1.1 200 OK", await answer.ReadLineAsync(Answer.Cancel));
        Assert.Equal(0, await server.EndAsync());
    }

    [Fact]
    public async Task Who_takes_longer_than_the_operator_gives_is_cut_off()
    {
        await using GeoProcess server = await GeoProcess.Serve(demo.OwnerConnectionString, ["--stop-within", "1"]).ListeningAsync();
        await using NpgsqlConnection holder = await demo.Owner.OpenConnectionAsync(Answer.Cancel);
        await RunAsync(holder, Sql.Sql.Of($"begin"));
        await RunAsync(holder, Sql.Sql.Of($"lock table land.region in access exclusive mode"));
        Task<HttpResponseMessage> inWork = Answer.PostAsync(server.Client, Query);
        await RunAsync(holder, Sql.Sql.Of(
            $"do $$ begin while not exists (select from pg_stat_activity where application_name = 'geo' and wait_event_type = 'Lock' and datname = current_database()) loop perform pg_sleep(0.02), pg_stat_clear_snapshot(); end loop; end $$"));
        server.Terminate();
        await server.EndAsync();
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => inWork);
        await RunAsync(holder, Sql.Sql.Of($"rollback"));
    }

    private static async Task RunAsync(NpgsqlConnection connection, Sql.Sql statement)
    {
        await using NpgsqlCommand command = statement.ToCommand(connection);
        await command.ExecuteNonQueryAsync(Answer.Cancel);
    }
}
