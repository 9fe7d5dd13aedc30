using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Geo.Data.Migrations;
using Geo.Data.Partitioning;
using Npgsql;

namespace Geo.Testing;

/// <summary>
/// The PostgreSQL of this test run: the one <c>GEO_TEST_DATABASE</c> names, else one that <c>eng/postgres.sh</c> starts
/// and that goes away with this process. Databases are cloned from templates, which are made once per cluster.
/// </summary>
internal static class TestCluster
{
    private static readonly Lazy<Task<NpgsqlConnectionStringBuilder>> Started = new(StartAsync);
    private static readonly SemaphoreSlim OneTemplateAtATime = new(1, 1);
    private static int s_count;

    // GEO_TEST_PARTITIONED=1 runs tests over tables that are partitioned by county.
    private static bool IsPartitioned => Environment.GetEnvironmentVariable("GEO_TEST_PARTITIONED") == "1";

    /// <summary>A connection string for a fresh database with what the template holds.</summary>
    public static async Task<string> CreateDatabaseAsync(TestTemplate template, CancellationToken cancellationToken)
    {
        NpgsqlConnectionStringBuilder cluster = await Started.Value;
        string source = await EnsureTemplateAsync(cluster, template, cancellationToken);
        string name = string.Create(CultureInfo.InvariantCulture, $"geo_test_{Environment.ProcessId}_{Interlocked.Increment(ref s_count)}");
        await RunAsync(cluster, $"drop database if exists {name} with (force)", cancellationToken);
        await RunAsync(cluster, $"create database {name} template {source}", cancellationToken);
        return new NpgsqlConnectionStringBuilder(cluster.ConnectionString) { Database = name }.ConnectionString;
    }

    /// <summary>A connection string for a fresh database with nothing in it.</summary>
    public static async Task<string> CreateEmptyDatabaseAsync(CancellationToken cancellationToken)
    {
        NpgsqlConnectionStringBuilder cluster = await Started.Value;
        string name = string.Create(CultureInfo.InvariantCulture, $"geo_test_{Environment.ProcessId}_{Interlocked.Increment(ref s_count)}");
        await RunAsync(cluster, $"drop database if exists {name} with (force)", cancellationToken);
        await RunAsync(cluster, $"create database {name}", cancellationToken);
        return new NpgsqlConnectionStringBuilder(cluster.ConnectionString) { Database = name }.ConnectionString;
    }

    /// <summary>Drops a database that this class made.</summary>
    public static async Task DropDatabaseAsync(string connectionString, CancellationToken cancellationToken)
    {
        string name = new NpgsqlConnectionStringBuilder(connectionString).Database!;
        await RunAsync(await Started.Value, $"drop database if exists {name} with (force)", cancellationToken);
    }

    private static async Task<string> EnsureTemplateAsync(NpgsqlConnectionStringBuilder cluster, TestTemplate template, CancellationToken cancellationToken)
    {
        string name = $"geo_template_{template.Name}{(IsPartitioned ? "_by_county" : "")}_{Fingerprint()}";
        await OneTemplateAtATime.WaitAsync(cancellationToken);
        try
        {
            await using NpgsqlConnection connection = new(cluster.ConnectionString);
            await connection.OpenAsync(cancellationToken);
            // Other test processes may share the cluster.
            await RunAsync(connection, "select pg_advisory_lock(7083439)", cancellationToken);
            await using NpgsqlCommand exists = new()
            {
                Connection = connection,
                CommandText = "select exists (select from pg_database where datname = $1 and datistemplate)",
                Parameters = { new NpgsqlParameter { Value = name } },
            };
            if (await exists.ExecuteScalarAsync(cancellationToken) is false)
            {
                await RunAsync(connection, $"drop database if exists {name} with (force)", cancellationToken);
                await RunAsync(connection, $"create database {name}", cancellationToken);
                NpgsqlConnectionStringBuilder target = new(cluster.ConnectionString) { Database = name, Pooling = false };
                await using (NpgsqlDataSource owner = NpgsqlDataSource.Create(target))
                {
                    await template.FillAsync(owner, cancellationToken);
                    await PartitionAsync(owner, cancellationToken);
                }

                await RunAsync(connection, $"alter database {name} is_template true", cancellationToken);
            }
        }
        finally
        {
            OneTemplateAtATime.Release();
        }

        return name;
    }

    // Tables without land stay whole: the counties come with it.
    private static async Task PartitionAsync(NpgsqlDataSource owner, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand counties = owner.CreateCommand("select exists (select from land.region where level = 'COUNTY')");
        if (IsPartitioned && await counties.ExecuteScalarAsync(cancellationToken) is true)
        {
            await Partitioner.RunAsync(owner, new PartitionOrder(Counties: null, TimeSpan.FromSeconds(10), MostBytes: null), static _ => { }, cancellationToken);
        }
    }

    // A template is good for one build of the program: its schema, its data and its loaders lie in this assembly.
    private static string Fingerprint() =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(typeof(Migrator).Assembly.ManifestModule.ModuleVersionId.ToString())))[..12];

    private static async Task<NpgsqlConnectionStringBuilder> StartAsync()
    {
        string? given = Environment.GetEnvironmentVariable("GEO_TEST_DATABASE");
        string url = string.IsNullOrEmpty(given) ? await StartOwnAsync() : given;
        return new NpgsqlConnectionStringBuilder(url) { Pooling = false, IncludeErrorDetail = true };
    }

    private static async Task<string> StartOwnAsync()
    {
        string script = Path.Combine(Repository.Root, "eng", "postgres.sh");
        string folder = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"geo-test-{Environment.ProcessId}"));
        ProcessStartInfo start = new("bash", [script, "start", folder, "0", "--throwaway"]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string url = (await process.StandardOutput.ReadToEndAsync()).Trim();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException((await error).Trim());
        }

        // Outlives this process by a second, however it ends, and takes the cluster away.
        const string Watch = "exec >/dev/null 2>&1 </dev/null; tail --pid=\"$1\" -f /dev/null; bash \"$2\" remove \"$3\"";
        Process.Start("setsid", ["bash", "-c", Watch, "watch", Environment.ProcessId.ToString(CultureInfo.InvariantCulture), script, folder])!.Dispose();
        return url;
    }

    private static async Task RunAsync(NpgsqlConnectionStringBuilder cluster, string text, CancellationToken cancellationToken)
    {
        await using NpgsqlConnection connection = new(cluster.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await RunAsync(connection, text, cancellationToken);
    }

    private static async Task RunAsync(NpgsqlConnection connection, string text, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = new() { Connection = connection, CommandText = text, CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
