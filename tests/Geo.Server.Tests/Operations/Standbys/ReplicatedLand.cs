using Geo.Data.Demo;
using Geo.Testing;
using Npgsql;

namespace Geo.Server.Tests.Operations.Standbys;

/// <summary>A primary with land and a streaming standby of it, both real clusters on loopback.</summary>
public sealed class ReplicatedLand : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("geo-standby-").FullName;
    private readonly int _port = Ports.Free();
    private string _programs = "";
    private string _primary = "";

    /// <summary>The primary, as its owner.</summary>
    public string Primary => _primary;

    /// <summary>The primary, as the application.</summary>
    public string Application => new NpgsqlConnectionStringBuilder(_primary) { Username = "geo_app", Pooling = true }.ConnectionString;

    /// <summary>The standby, as the application.</summary>
    public string Standby => new NpgsqlConnectionStringBuilder(Application) { Port = _port }.ConnectionString;

    /// <summary>Both of them, as the application.</summary>
    public string Both => new NpgsqlConnectionStringBuilder(Application) { Host = $"127.0.0.1:{new NpgsqlConnectionStringBuilder(_primary).Port},127.0.0.1:{_port}" }.ConnectionString;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static string Script => Path.Combine(Repository.Root, "eng", "postgres.sh");

    private string Cluster => Path.Combine(_folder, "cluster");

    private string StandbyFolder => Path.Combine(_folder, "standby");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        _programs = (await PostgresPrograms.RunAsync("bash", [Script, "programs"], input: null)).Trim();
        await ShellAsync($"chmod a+rx '{_folder}'");
        await StartPrimaryAsync();
        await using (NpgsqlDataSource owner = NpgsqlDataSource.Create(_primary))
        {
            await TestTemplate.Reference.FillAsync(owner, Cancel);
            await DemoGenerator.RunAsync(owner, new DemoOptions(200, Seed: 1, new DateOnly(2026, 11, 1)), progress: null, Cancel);
        }

        int primary = new NpgsqlConnectionStringBuilder(_primary).Port;
        await ShellAsync($"mkdir '{StandbyFolder}' && chmod 700 '{StandbyFolder}' && if [ \"$(id -u)\" = 0 ]; then chown postgres '{StandbyFolder}'; fi");
        await AsPostgresAsync($"{_programs}/pg_basebackup", "-h", "127.0.0.1", "-p", $"{primary}", "-U", "postgres", "-D", StandbyFolder, "-R", "-X", "stream", "--checkpoint=fast", "--no-sync");
        await AsPostgresAsync("bash", "-c", $"echo \"port = {_port}\" >>'{StandbyFolder}/postgresql.auto.conf'; echo \"unix_socket_directories = ''\" >>'{StandbyFolder}/postgresql.auto.conf'");
        await StartStandbyAsync();
    }

    /// <summary>Starts the standby.</summary>
    public Task StartStandbyAsync() => AsPostgresAsync($"{_programs}/pg_ctl", "-D", StandbyFolder, "-l", $"{StandbyFolder}/log", "-w", "-t", "60", "start");

    /// <summary>Ends the standby at once, as a machine that loses its power.</summary>
    public Task StopStandbyAsync() => AsPostgresAsync($"{_programs}/pg_ctl", "-D", StandbyFolder, "-m", "immediate", "-w", "stop");

    /// <summary>Makes the standby a primary.</summary>
    public Task PromoteAsync() => AsPostgresAsync($"{_programs}/pg_ctl", "-D", StandbyFolder, "-w", "promote");

    /// <summary>Starts the primary.</summary>
    public async Task StartPrimaryAsync()
    {
        string port = _primary.Length == 0 ? "0" : $"{new NpgsqlConnectionStringBuilder(_primary).Port}";
        string url = (await PostgresPrograms.RunAsync("bash", [Script, "start", Cluster, port, "--throwaway"], input: null)).Trim();
        _primary = new NpgsqlConnectionStringBuilder(url) { Pooling = false }.ConnectionString;
    }

    /// <summary>Stops the primary.</summary>
    public Task StopPrimaryAsync() => PostgresPrograms.RunAsync("bash", [Script, "stop", Cluster], input: null);

    /// <summary>Holds the standby where it is.</summary>
    public async Task PauseAsync()
    {
        await ReadAsync(Standby, "select pg_wal_replay_pause()::text");
        await ReadAsync(Standby, "do $$ begin while pg_get_wal_replay_pause_state() <> 'paused' loop perform pg_sleep(0.01); end loop; end $$");
    }

    /// <summary>Lets the standby go on.</summary>
    public Task ResumeAsync() => ReadAsync(Standby, "select pg_wal_replay_resume()::text");

    /// <summary>Gives a parcel a name on the primary, as somebody with psql would.</summary>
    public Task RenameAsync(string code, string name) => ReadAsync(_primary, $"update land.parcel set name = '{name}' where code = '{code}' returning name");

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopStandbyAsync();
        await PostgresPrograms.RunAsync("bash", [Script, "remove", Cluster], input: null);
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<string> ReadAsync(string address, string statement)
    {
        await using NpgsqlConnection connection = new(new NpgsqlConnectionStringBuilder(address) { Username = "postgres", Pooling = false }.ConnectionString);
        await connection.OpenAsync(Cancel);
        await using NpgsqlCommand command = new() { Connection = connection, CommandText = statement };
        return await command.ExecuteScalarAsync(Cancel) as string ?? "";
    }

    private static Task<string> ShellAsync(string line) => PostgresPrograms.RunAsync("bash", ["-c", line], input: null);

    private static Task<string> AsPostgresAsync(params string[] command) => Environment.IsPrivilegedProcess
        ? PostgresPrograms.RunAsync("runuser", ["-u", "postgres", "--", .. command], input: null)
        : PostgresPrograms.RunAsync(command[0], command[1..], input: null);
}
