using System.Diagnostics;
using System.Text;
using Geo.Server.Tests.Subscriptions;
using Geo.Testing;

namespace Geo.Server.Tests.Operations.Several;

/// <summary>nginx on loopback before two servers, by the configuration that operators get; only addresses and folders are other ones.</summary>
internal sealed class Nginx : IAsyncDisposable
{
    private const string Program = "/usr/sbin/nginx";

    private readonly Process _process;
    private readonly DirectoryInfo _folder;
    private readonly StringBuilder _problems;

    private Nginx(Process process, DirectoryInfo folder, StringBuilder problems, int port)
    {
        (_process, _folder, _problems, Client) = (process, folder, problems, new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") });
    }

    /// <summary>Asks through it.</summary>
    public HttpClient Client { get; }

    /// <summary>What it complained about.</summary>
    public string Problems
    {
        get
        {
            lock (_problems)
            {
                return _problems.ToString();
            }
        }
    }

    /// <summary>What it logged of requests.</summary>
    public string Log => File.ReadAllText(Path.Combine(_folder.FullName, "geo.log"));

    /// <summary>Starts it before two servers.</summary>
    public static async Task<Nginx> StartAsync(Uri first, Uri second)
    {
        Assert.True(File.Exists(Program), "nginx is missing: apt-get install nginx-light");
        int port = Ports.Free();
        DirectoryInfo folder = Directory.CreateTempSubdirectory("geo-nginx-");
        string shipped = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "ops", "nginx.conf"), TestContext.Current.CancellationToken);
        string ours = Replace(shipped, ("127.0.0.1:8081", first.Authority), ("127.0.0.1:8082", second.Authority), ("listen 80;", $"listen 127.0.0.1:{port};"),
            ("/var/cache/nginx/geo", $"{folder.FullName}/cache"), ("/var/log/nginx", folder.FullName));
        string file = Path.Combine(folder.FullName, "nginx.conf");
        string temporary = string.Concat(new[] { "client_body", "proxy", "fastcgi", "uwsgi", "scgi" }.Select(kind => $"{kind}_temp_path {folder.FullName}/{kind};\n"));
        await File.WriteAllTextAsync(
            file,
            $"daemon off; master_process off; pid {folder.FullName}/nginx.pid; error_log stderr warn;\nevents {{ worker_connections 512; }}\nhttp {{\n{temporary}{ours}}}\n",
            TestContext.Current.CancellationToken);
        StringBuilder problems = new();
        Process process = Process.Start(new ProcessStartInfo(Program, ["-p", folder.FullName, "-e", "stderr", "-c", file]) { UseShellExecute = false, RedirectStandardError = true })!;
        process.ErrorDataReceived += (_, line) =>
        {
            lock (problems)
            {
                problems.AppendLine(line.Data);
            }
        };
        process.BeginErrorReadLine();
        Nginx nginx = new(process, folder, problems, port);
        await Eventually.Async(() => process.HasExited || Ports.Listens(port));
        Assert.False(process.HasExited, nginx.Problems);
        return nginx;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private static string Replace(string text, params (string Old, string New)[] parts)
    {
        foreach ((string old, string replacement) in parts)
        {
            Assert.Contains(old, text, StringComparison.Ordinal);
            text = text.Replace(old, replacement, StringComparison.Ordinal);
        }

        return text;
    }
}
