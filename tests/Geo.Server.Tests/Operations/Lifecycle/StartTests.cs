using System.Net;
using Geo.Server.Tests.Http;
using Geo.Testing;
using Npgsql;

namespace Geo.Server.Tests.Operations.Lifecycle;

/// <summary>The start of a server before its database, and its health while the database comes and goes. Both are processes.</summary>
public sealed class StartTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("geo-start-").FullName;
    private string _database = "";

    private static string Script => Path.Combine(Repository.Root, "eng", "postgres.sh");

    [Fact]
    public async Task It_waits_for_a_database_that_starts_later_and_says_so_and_its_health_follows_the_database()
    {
        await StopAsync();
        await using GeoProcess server = GeoProcess.Serve(_database, []);
        await server.SaysAsync("geo: The database does not answer yet: ");
        await StartAsync();
        await server.ListeningAsync();
        Assert.Contains("geo: The database answers.", server.Output, StringComparison.Ordinal);
        Assert.Equal((200, 200, ""), await HealthAsync(server));

        await StopAsync();
        Assert.Equal((200, 503, "DATABASE_UNAVAILABLE"), await HealthAsync(server));
        await StartAsync();
        Assert.Equal((200, 200, ""), await HealthAsync(server));

        await RunAsync(Sql.Sql.Of($"delete from land.schema_migration where file = 'migrations/0020-adjacency.sql'"));
        Assert.Equal((200, 503, "SCHEMA_LOST"), await HealthAsync(server));
    }

    [Fact]
    public async Task After_the_time_it_gives_up_and_says_what_to_look_at()
    {
        await StopAsync();
        await using GeoProcess server = GeoProcess.Serve(_database, ["--wait-for-database", "1"]);
        Assert.Equal(1, await server.EndAsync());
        Assert.Contains("Waiting for it, at most 1 s.", server.Output, StringComparison.Ordinal);
        Assert.Contains("geo: The database does not answer: ", server.Output, StringComparison.Ordinal);
        Assert.Contains("Check that PostgreSQL runs", server.Output, StringComparison.Ordinal);
        await StartAsync();
    }

    [Fact]
    public async Task What_waiting_does_not_mend_ends_the_start_at_once()
    {
        string elsewhere = new NpgsqlConnectionStringBuilder(_database) { Database = "nowhere" }.ConnectionString;
        await using GeoProcess server = GeoProcess.Serve(elsewhere, ["--wait-for-database", "600"]);
        Assert.Equal(1, await server.EndAsync());
        Assert.Contains("geo: database \"nowhere\" does not exist. Create it with: createdb NAME", server.Output, StringComparison.Ordinal);
    }

    public async ValueTask InitializeAsync()
    {
        _database = (await PostgresPrograms.RunAsync("bash", [Script, "start", _folder, "0", "--throwaway"], input: null)).Trim();
        await using NpgsqlDataSource owner = NpgsqlDataSource.Create(_database);
        await TestTemplate.Schema.FillAsync(owner, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await PostgresPrograms.RunAsync("bash", [Script, "remove", _folder], input: null);
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private Task<string> StopAsync() => PostgresPrograms.RunAsync("bash", [Script, "stop", _folder], input: null);

    // On the same port, where the server looks for it.
    private Task<string> StartAsync() =>
        PostgresPrograms.RunAsync("bash", [Script, "start", _folder, $"{new NpgsqlConnectionStringBuilder(_database).Port}", "--throwaway"], input: null);

    private async Task RunAsync(Sql.Sql statement)
    {
        await using NpgsqlConnection connection = new(new NpgsqlConnectionStringBuilder(_database) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(Answer.Cancel);
        await using NpgsqlCommand command = Sql.SqlCommands.ToCommand(statement, connection);
        await command.ExecuteNonQueryAsync(Answer.Cancel);
    }

    private static async Task<(int Live, int Ready, string Code)> HealthAsync(GeoProcess server)
    {
        using HttpResponseMessage live = await server.Client.GetAsync(new Uri("/health/live", UriKind.Relative), Answer.Cancel);
        using HttpResponseMessage ready = await server.Client.GetAsync(new Uri("/health/ready", UriKind.Relative), Answer.Cancel);
        return ((int)live.StatusCode, (int)ready.StatusCode, ready.StatusCode == HttpStatusCode.OK ? "" : (await Answer.CodeAsync(ready))!);
    }
}
