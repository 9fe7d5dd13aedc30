using System.Net;
using Npgsql;

namespace Geo.Server.Tests.Http;

/// <summary>A client that leaves, and a statement that takes too long, both end in PostgreSQL itself. A lock makes the statements wait.</summary>
public sealed class CancellationTests(DemoServer server) : IClassFixture<DemoServer>
{
    private const string Query = """{"query":"{ parcels(first: 1) { nodes { code } } }"}""";

    // Each look takes a fiftieth of a second inside the database.
    private const int MostLooks = 1500;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("POST", "/graphql")]
    [InlineData("GET", "/graphql?query=%7Bparcels%28first%3A1%29%7Bnodes%7Bcode%7D%7D%7D")]
    [InlineData("GET", "/tiles/parcel/11/1664/894.mvt")]
    public async Task The_statement_of_a_client_that_left_is_cancelled(string method, string address)
    {
        await using NpgsqlConnection locker = await LockAsync();
        using CancellationTokenSource leave = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        using HttpRequestMessage request = new(new HttpMethod(method), address);
        request.Content = method == "POST" ? new StringContent(Query, System.Text.Encoding.UTF8, "application/json") : null;
        Task<HttpResponseMessage> asking = server.Client.SendAsync(request, leave.Token);
        await WaitForAsync(waiting: 1);
        await leave.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);

        // The lock is held all the while, so nothing but the cancellation can have ended the statement.
        await WaitForAsync(waiting: 0);
    }

    [Theory]
    [InlineData(Answer.Newer)]
    [InlineData(Answer.Older)]
    public async Task A_statement_over_the_limit_is_stopped_and_named(string accept)
    {
        await using RunningServer hasty = await RunningServer.StartAsync(server.Options with { StatementTimeout = TimeSpan.FromMilliseconds(200) });
        await using NpgsqlConnection locker = await LockAsync();
        using HttpResponseMessage post = await Answer.PostAsync(hasty.Client, Query, accept);
        using HttpResponseMessage get = await Answer.GetAsync(hasty.Client, [("query", "{ parcels(first: 1) { nodes { code } } }")], accept);
        foreach (HttpResponseMessage response in new[] { post, get })
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
            Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
            Assert.Null(response.Headers.ETag);
            System.Text.Json.JsonElement answer = System.Text.Json.JsonElement.Parse(await response.Content.ReadAsByteArrayAsync(Cancel));
            Assert.Equal(System.Text.Json.JsonValueKind.Null, answer.GetProperty("data").ValueKind);
            Assert.Equal("TIMEOUT", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        }

        await WaitForAsync(waiting: 0);
        await locker.CloseAsync();
        using HttpResponseMessage next = await Answer.PostAsync(hasty.Client, Query, accept);
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
    }

    // Held until the connection is closed.
    private async Task<NpgsqlConnection> LockAsync()
    {
        NpgsqlConnection connection = new(new NpgsqlConnectionStringBuilder(server.Options.Database.Owner) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(Cancel);
        await using NpgsqlCommand command = Sql.SqlCommands.ToCommand(Sql.Sql.Of($"begin; lock table land.parcel in access exclusive mode"), connection);
        await command.ExecuteNonQueryAsync(Cancel);
        return connection;
    }

    private async Task WaitForAsync(int waiting)
    {
        await using NpgsqlConnection connection = new(server.Options.Database.Owner);
        await connection.OpenAsync(Cancel);
        for (int look = 0; look < MostLooks; look++)
        {
            await using NpgsqlCommand command = Sql.SqlCommands.ToCommand(
                Sql.Sql.Of($"""
                select count(*)::int, pg_sleep(0.02)::text from pg_stat_activity
                where datname = current_database() and application_name = 'geo' and state = 'active' and wait_event_type = 'Lock'
                """),
                connection);
            if ((int)(await command.ExecuteScalarAsync(Cancel))! == waiting)
            {
                return;
            }
        }

        Assert.Fail($"There are still not {waiting} statements that wait for the lock.");
    }
}
