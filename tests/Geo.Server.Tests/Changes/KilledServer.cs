using System.Diagnostics;
using System.Globalization;
using Geo.Data.Demo;
using Geo.Server.Tests.Subscriptions;
using Geo.Testing;
using Npgsql;

namespace Geo.Server.Tests.Changes;

/// <summary>The built server as a process beside a PostgreSQL of its own, both of which can be killed and started again. What runs on it is the test's.</summary>
internal sealed class KilledServer : IAsyncDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("geo-kill-").FullName;
    private Process? _server;
    private string? _database;

    /// <summary>Asks the server.</summary>
    public HttpClient Client { get; private set; } = new();

    /// <summary>The database, as its owner.</summary>
    public NpgsqlDataSource Owner { get; private set; } = null!;

    /// <summary>Makes the database with some land, and starts the server.</summary>
    public static async Task<KilledServer> StartAsync(int parcels)
    {
        KilledServer killed = new();
        await killed.StartDatabaseAsync();
        await TestTemplate.Reference.FillAsync(killed.Owner, CancellationToken.None);
        await DemoGenerator.RunAsync(killed.Owner, new DemoOptions(parcels, Seed: 1, new DateOnly(2026, 11, 1)), progress: null, CancellationToken.None);
        await killed.StartServerAsync();
        return killed;
    }

    /// <summary>Ends the server as if its power was cut, and starts it again.</summary>
    public async Task KillServerAsync(Task work)
    {
        _server!.Kill();
        await _server.WaitForExitAsync(CancellationToken.None);
        await work;
        await StartServerAsync();
    }

    /// <summary>Ends PostgreSQL, the postmaster first, and starts it again under the server that goes on.</summary>
    public async Task KillDatabaseAsync(Task work)
    {
        int backend = await Owner.ScalarAsync<int>("select pg_backend_pid()");
        string data = await Owner.ScalarAsync<string>("show data_directory");
        Process.GetProcessById(ParentOf(backend)).Kill();
        await work;
        await Eventually.Async(() => !Directory.EnumerateDirectories("/proc").Any(process => IsAtWorkIn(data, process)));
        await Owner.DisposeAsync();
        await StartDatabaseAsync();
        await ReadyAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _server?.Kill();
        _server?.Dispose();
        await Owner.DisposeAsync();
        await PostgresPrograms.RunAsync("bash", [Script, "remove", Cluster], input: null);
        Directory.Delete(_directory, recursive: true);
    }

    private static string Script => Path.Combine(Repository.Root, "eng", "postgres.sh");

    private string Cluster => Path.Combine(_directory, "pg");

    // The port stays the same, so that the server finds it again.
    private async Task StartDatabaseAsync()
    {
        string port = _database is null ? "0" : new NpgsqlConnectionStringBuilder(_database).Port.ToString(CultureInfo.InvariantCulture);
        _database = (await PostgresPrograms.RunAsync("bash", [Script, "start", Cluster, port, "--throwaway"], input: null)).Trim();
        Owner = NpgsqlDataSource.Create(_database);
    }

    private async Task StartServerAsync()
    {
        string address = Path.Combine(_directory, "address");
        File.Delete(address);
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "geo.dll"), "serve", "--port", "0", "--address-file", address])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _directory,
            Environment =
            {
                ["GEO_DATABASE"] = _database,
                ["GEO_UPLOADS"] = Path.Combine(_directory, "uploads"),
                ["GEO_SIGNING_KEYS"] = Convert.ToBase64String(new byte[32]),
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
            },
        };
        _server = Process.Start(start)!;
        _server.OutputDataReceived += static (_, _) => { };
        _server.ErrorDataReceived += static (_, _) => { };
        _server.BeginOutputReadLine();
        _server.BeginErrorReadLine();
        await Eventually.Async(() => _server.HasExited || (File.Exists(address) && new FileInfo(address).Length > 0));
        Assert.False(_server.HasExited, "the server did not start");
        Client.Dispose();
        Client = new HttpClient { BaseAddress = new Uri((await File.ReadAllTextAsync(address, CancellationToken.None)).Trim()) };
        await ReadyAsync();
    }

    private async Task ReadyAsync()
    {
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        using PeriodicTimer timer = new(TimeSpan.FromMilliseconds(50));
        do
        {
            using HttpResponseMessage response = await Client.GetAsync(new Uri("/health/ready", UriKind.Relative), patience.Token);
            if (response.IsSuccessStatusCode)
            {
                return;
            }
        }
        while (await timer.WaitForNextTickAsync(patience.Token));
    }

    private static int ParentOf(int process) =>
        int.Parse(File.ReadAllText($"/proc/{process}/stat").Split(") ")[1].Split(' ')[1], CultureInfo.InvariantCulture);

    // A process of PostgreSQL stands in the folder of its data until it ends.
    private static bool IsAtWorkIn(string data, string process)
    {
        try
        {
            return Directory.ResolveLinkTarget(Path.Combine(process, "cwd"), returnFinalTarget: false)?.FullName == data;
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return false; // it has ended meanwhile, or is another's
        }
    }
}
