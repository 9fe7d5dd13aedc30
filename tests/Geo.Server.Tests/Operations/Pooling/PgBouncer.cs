using System.Diagnostics;
using Geo.Server.Tests.Subscriptions;
using Npgsql;

namespace Geo.Server.Tests.Operations.Pooling;

/// <summary>PgBouncer on loopback before one database, pooling transactions over two connections.</summary>
internal sealed class PgBouncer : IAsyncDisposable
{
    private const string Program = "/usr/sbin/pgbouncer";

    private readonly Process _process;
    private readonly DirectoryInfo _folder;

    private PgBouncer(Process process, DirectoryInfo folder, string connectionString) => (_process, _folder, ConnectionString) = (process, folder, connectionString);

    /// <summary>The address of the application through it.</summary>
    public string ConnectionString { get; }

    /// <summary>Starts it before the database of an address.</summary>
    public static async Task<PgBouncer> StartAsync(string application)
    {
        Assert.True(File.Exists(Program), "pgbouncer is missing: apt-get install pgbouncer");
        NpgsqlConnectionStringBuilder target = new(application);
        int port = Ports.Free();
        DirectoryInfo folder = Directory.CreateTempSubdirectory("geo-pgbouncer-");
        string users = Path.Combine(folder.FullName, "users.txt"), settings = Path.Combine(folder.FullName, "pgbouncer.ini");
        await File.WriteAllTextAsync(users, $"\"{target.Username}\" \"\"\n", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(
            settings,
            $"""
            [databases]
            {target.Database} = host={target.Host} port={target.Port} dbname={target.Database}
            [pgbouncer]
            listen_addr = 127.0.0.1
            listen_port = {port}
            unix_socket_dir =
            auth_type = trust
            auth_file = {users}
            pool_mode = transaction
            default_pool_size = 2
            max_client_conn = 200
            ignore_startup_parameters = extra_float_digits
            """,
            TestContext.Current.CancellationToken);
        Process process = Process.Start(StartInfo(folder, settings))!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await Eventually.Async(() => process.HasExited || Ports.Listens(port));
        Assert.False(process.HasExited, "pgbouncer ended at once");
        return new PgBouncer(process, folder, new NpgsqlConnectionStringBuilder(application) { Host = "127.0.0.1", Port = port }.ConnectionString);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    // It refuses to be root's.
    private static ProcessStartInfo StartInfo(DirectoryInfo folder, string settings)
    {
        bool isRoot = Environment.IsPrivilegedProcess;
        if (isRoot)
        {
            Process.Start("chown", ["-R", "postgres", folder.FullName])!.WaitForExit();
        }

        return new ProcessStartInfo(isRoot ? "setpriv" : Program, isRoot ? ["--reuid=postgres", "--regid=postgres", "--clear-groups", Program, settings] : [settings])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
    }
}
