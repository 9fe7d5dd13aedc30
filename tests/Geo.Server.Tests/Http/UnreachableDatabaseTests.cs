using System.Net;
using System.Text.Json;
using Geo.Server.Tests.Telemetry;
using Geo.Sql;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Geo.Server.Tests.Http;

/// <summary>A database that takes no more connections under a running server.</summary>
public sealed class UnreachableDatabaseTests(DemoServer server) : IClassFixture<DemoServer>
{
    private const string Query = "{ regions(first: 1) { nodes { code } } }";

    [Fact]
    public async Task It_is_named_and_its_own_words_stay_in_the_log()
    {
        using CapturedLog log = new();
        server.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        string export = (await server.QueryAsync("{ parcels { export(format: CSV) { url } } }")).GetProperty("parcels").GetProperty("export").GetProperty("url").GetString()!;
        Sql.Sql database = Sql.Sql.Name(new NpgsqlConnectionStringBuilder(server.OwnerConnectionString).Database!);
        await RunAsync(Sql.Sql.Of($"alter database {database} connection limit 0"));
        await RunAsync(Sql.Sql.Of($"select count(pg_terminate_backend(pid, 5000)) from pg_stat_activity where datname = current_database() and usename = 'geo_app'"));

        using HttpResponseMessage post = await Answer.PostAsync(server.Client, $$"""{"query":"{{Query}}"}""");
        using HttpResponseMessage get = await Answer.GetAsync(server.Client, [("query", Query)]);
        using HttpResponseMessage ready = await server.Client.GetAsync("/health/ready", Answer.Cancel);
        using HttpResponseMessage tile = await server.Client.GetAsync("/tiles/parcel/12/3326/1784.mvt", Answer.Cancel);
        using HttpResponseMessage file = await server.Client.GetAsync(export, Answer.Cancel);
        foreach (HttpResponseMessage response in new[] { post, get, ready, tile, file })
        {
            JsonElement answer = JsonElement.Parse(await response.Content.ReadAsByteArrayAsync(Answer.Cancel));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
            Assert.Equal(TimeSpan.FromSeconds(5), response.Headers.RetryAfter?.Delta);
            Assert.Equal("DATABASE_UNAVAILABLE", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
            Assert.DoesNotContain("connections", answer.ToString(), StringComparison.Ordinal);
        }

        Assert.Contains("too many connections", log.Text, StringComparison.Ordinal);
        await RunAsync(Sql.Sql.Of($"alter database {database} connection limit -1"));
        using HttpResponseMessage again = await Answer.PostAsync(server.Client, $$"""{"query":"{{Query}}"}""");
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Fact]
    public async Task A_tile_that_the_database_takes_too_long_for_is_given_up_and_says_so()
    {
        await using RunningServer hasty = await RunningServer.StartAsync(server.Options with { StatementTimeout = TimeSpan.FromMilliseconds(200) });
        await using NpgsqlConnection holder = await server.Owner.OpenConnectionAsync(Answer.Cancel);
        await using NpgsqlTransaction transaction = await holder.BeginTransactionAsync(Answer.Cancel);
        await using NpgsqlCommand command = SqlCommands.ToCommand(Sql.Sql.Of($"lock table land.parcel in access exclusive mode"), holder);
        await command.ExecuteNonQueryAsync(Answer.Cancel);
        using HttpResponseMessage tile = await hasty.Client.GetAsync("/tiles/parcel/12/3326/1784.mvt", Answer.Cancel);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "TIMEOUT"), (tile.StatusCode, await Answer.CodeAsync(tile)));
    }

    private async Task RunAsync(Sql.Sql statement)
    {
        await using NpgsqlConnection connection = await server.Owner.OpenConnectionAsync(Answer.Cancel);
        await using NpgsqlCommand command = SqlCommands.ToCommand(statement, connection);
        await command.ExecuteNonQueryAsync(Answer.Cancel);
    }
}
