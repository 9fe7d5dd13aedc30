using Geo.Data.Demo;
using Geo.Server.Tests.Subscriptions;
using Geo.Testing;
using Npgsql;

namespace Geo.Server.Tests.Operations.Backup;

/// <summary>The scripts of <c>ops</c> with a cluster that is really lost.</summary>
public sealed class PointInTimeTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("geo-pitr-").FullName;
    private string _database = "";

    private static string Postgres => Path.Combine(Repository.Root, "eng", "postgres.sh");

    private string Cluster => Path.Combine(_folder, "cluster");

    private string Backups => Path.Combine(_folder, "backups");

    [Fact]
    public async Task What_was_written_before_the_time_is_there_again_and_nothing_of_what_came_after_it()
    {
        // 1. a cluster with land that archives its log, and a copy of it
        await RunAsync($"alter system set archive_mode = on");
        await RunAsync($"alter system set archive_command = '{Script("archive-wal.sh")} {Backups} %p %f'");
        await StopAsync();
        await StartAsync();
        await using (NpgsqlDataSource owner = NpgsqlDataSource.Create(_database))
        {
            await TestTemplate.Reference.FillAsync(owner, Cancel);
            await DemoGenerator.RunAsync(owner, new DemoOptions(200, Seed: 1, new DateOnly(2026, 11, 1)), progress: null, Cancel);
        }

        string home = Path.GetDirectoryName(await ReadAsync("show data_directory"))!;
        Assert.Matches("base/[0-9]{8}T[0-9]{6}Z\n$", await AsPostgresAsync("backup.sh", Backups, "--keep", "2"));

        // 2. an act before the time and one after it
        await RunAsync($"update land.parcel set name = 'before' where code = (select min(code) from land.parcel)");
        await ReadAsync("select pg_sleep(1.1)::text");
        string time = await ReadAsync("select clock_timestamp()::text");
        await RunAsync($"update land.parcel set name = 'after' where code = (select max(code) from land.parcel)");
        string segment = await ReadAsync("select pg_walfile_name(pg_switch_wal())");
        await Eventually.Async(() => IsKept(segment));

        // 3. all of it is lost, and put back
        await PostgresPrograms.RunAsync("bash", [Postgres, "remove", Cluster], input: null);
        await ShellAsync($"mkdir -p '{home}' && chown --reference '{Backups}' '{home}' && touch '{home}/created'");
        await AsPostgresAsync("restore.sh", Backups, Path.Combine(home, "data"), "--to", time);
        await StartAsync();
        await ReadAsync("do $$ begin while pg_is_in_recovery() loop perform pg_sleep(0.05); end loop; end $$");

        // 4. only the first is there, and everything is whole
        Assert.Equal("before:1 after:0 all:200", await ReadAsync(
            "select format('before:%s after:%s all:%s', count(*) filter (where name = 'before'), count(*) filter (where name = 'after'), count(*)) from land.parcel"));
        await using GeoProcess check = GeoProcess.Start(["check"], ("GEO_DATABASE", _database));
        Assert.Equal((0, true), (await check.EndAsync(), check.Output.Contains("are whole.", StringComparison.Ordinal)));
        await RunAsync($"update land.parcel set name = 'again' where code = (select max(code) from land.parcel)");
    }

    [Fact]
    public async Task A_restore_that_cannot_be_says_why_and_touches_nothing()
    {
        await ShellAsync($"mkdir -p '{_folder}/full' && touch '{_folder}/full/precious' && chmod -R a+rwX '{_folder}'");
        Assert.Contains("is not empty", await FailureAsync("restore.sh", Backups, $"{_folder}/full"), StringComparison.Ordinal);
        Assert.Contains("no backup in", await FailureAsync("restore.sh", Backups, $"{_folder}/new"), StringComparison.Ordinal);
        Assert.Contains("'teatime' is no time", await FailureAsync("restore.sh", Backups, $"{_folder}/new", "--to", "teatime"), StringComparison.Ordinal);
        Assert.Contains("there is no folder", await FailureAsync("restore.sh", $"{_folder}/nowhere", $"{_folder}/new"), StringComparison.Ordinal);
        Assert.False(Directory.Exists($"{_folder}/new"));
    }

    [Fact]
    public async Task A_segment_under_the_name_of_another_is_refused()
    {
        await ShellAsync($"echo one >'{_folder}/one'; echo two >'{_folder}/two'; chmod -R a+rwX '{_folder}'");
        await AsPostgresAsync("archive-wal.sh", Backups, $"{_folder}/one", "segment");
        await AsPostgresAsync("archive-wal.sh", Backups, $"{_folder}/one", "segment");
        Assert.Contains("holds another segment", await FailureAsync("archive-wal.sh", Backups, $"{_folder}/two", "segment"), StringComparison.Ordinal);
    }

    public async ValueTask InitializeAsync()
    {
        // Root's PostgreSQL runs as another user, who reads the scripts from where it may enter.
        await ShellAsync($"cp -r '{Path.Combine(Repository.Root, "ops")}' '{_folder}/ops' && mkdir '{Backups}' && chmod -R a+rX '{_folder}' && if [ \"$(id -u)\" = 0 ]; then chown postgres '{Backups}'; fi");
        await StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await PostgresPrograms.RunAsync("bash", [Postgres, "remove", Cluster], input: null);
        Directory.Delete(_folder, recursive: true);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Script(string name) => Path.Combine(_folder, "ops", name);

    private bool IsKept(string segment) => File.Exists(Path.Combine(Backups, "wal", segment));

    private async Task StartAsync()
    {
        string port = _database.Length == 0 ? "0" : $"{new NpgsqlConnectionStringBuilder(_database).Port}";
        string url = (await PostgresPrograms.RunAsync("bash", [Postgres, "start", Cluster, port, "--throwaway"], input: null)).Trim();
        _database = new NpgsqlConnectionStringBuilder(url) { Pooling = false }.ConnectionString;
    }

    private Task<string> StopAsync() => PostgresPrograms.RunAsync("bash", [Postgres, "stop", Cluster], input: null);

    private static Task<string> ShellAsync(string line) => PostgresPrograms.RunAsync("bash", ["-c", line], input: null);

    private Task<string> AsPostgresAsync(string script, params string[] arguments)
    {
        int port = new NpgsqlConnectionStringBuilder(_database).Port;
        string[] command = ["env", "PGHOST=127.0.0.1", $"PGPORT={port}", "PGUSER=postgres", "bash", Script(script), .. arguments];
        return Environment.IsPrivilegedProcess
            ? PostgresPrograms.RunAsync("runuser", ["-u", "postgres", "--", .. command], input: null)
            : PostgresPrograms.RunAsync(command[0], command[1..], input: null);
    }

    private async Task<string> FailureAsync(string script, params string[] arguments) =>
        (await Assert.ThrowsAsync<InvalidOperationException>(() => AsPostgresAsync(script, arguments))).Message;

    private async Task RunAsync(string statement) => await ReadAsync(statement);

    private async Task<string> ReadAsync(string statement)
    {
        await using NpgsqlConnection connection = new(_database);
        await connection.OpenAsync(Cancel);
        await using NpgsqlCommand command = new() { Connection = connection, CommandText = statement, CommandTimeout = 120 };
        return await command.ExecuteScalarAsync(Cancel) as string ?? "";
    }
}
