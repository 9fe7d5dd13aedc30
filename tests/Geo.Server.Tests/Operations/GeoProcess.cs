using System.Diagnostics;
using System.Globalization;
using System.Text;
using Geo.Server.Tests.Subscriptions;

namespace Geo.Server.Tests.Operations;

/// <summary>The built program as a process: <c>geo serve</c> with a client, or another command to its end.</summary>
internal sealed class GeoProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly string _folder;
    private readonly string? _addressFile;

    private GeoProcess(Process process, string folder, string? addressFile)
    {
        (_process, _folder, _addressFile) = (process, folder, addressFile);
        _process.OutputDataReceived += (_, line) => Take(line.Data);
        _process.ErrorDataReceived += (_, line) => Take(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Asks the server, once it listens.</summary>
    public HttpClient Client { get; private set; } = new();

    /// <summary>All it has written so far, to both streams.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>True once it has ended.</summary>
    public bool HasEnded => _process.HasExited;

    /// <summary>Starts a command. A variable without a value is taken away.</summary>
    public static GeoProcess Start(IEnumerable<string> arguments, params (string Name, string? Value)[] variables) => Start(arguments, addressFile: null, variables);

    /// <summary>Starts a server on a free port.</summary>
    public static GeoProcess Serve(string database, IEnumerable<string> arguments, params (string Name, string? Value)[] variables) => Serve(database, port: 0, arguments, variables);

    /// <summary>Starts a server on a port.</summary>
    public static GeoProcess Serve(string database, int port, IEnumerable<string> arguments, params (string Name, string? Value)[] variables)
    {
        string address = Path.Combine(Path.GetTempPath(), $"geo-address-{Guid.CreateVersion7()}");
        return Start(["serve", "--port", port.ToString(CultureInfo.InvariantCulture), "--address-file", address, .. arguments], address, [("GEO_DATABASE", database), .. variables]);
    }

    private static GeoProcess Start(IEnumerable<string> arguments, string? addressFile, (string Name, string? Value)[] variables)
    {
        string folder = Directory.CreateTempSubdirectory("geo-process-").FullName;
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "geo.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
            Environment =
            {
                ["GEO_UPLOADS"] = Path.Combine(folder, "uploads"),
                ["GEO_SIGNING_KEYS"] = Convert.ToBase64String(new byte[32]),
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
            },
        };
        foreach ((string name, string? value) in variables)
        {
            start.Environment[name] = value;
        }

        return new GeoProcess(Process.Start(start)!, folder, addressFile);
    }

    /// <summary>Waits until the server listens.</summary>
    public async Task<GeoProcess> ListeningAsync()
    {
        string file = _addressFile!;
        await Eventually.Async(() => HasEnded || (File.Exists(file) && new FileInfo(file).Length > 0));
        Assert.False(HasEnded, Output);
        Client.Dispose();
        Client = new HttpClient { BaseAddress = new Uri((await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Trim()) };
        File.Delete(file);
        return this;
    }

    /// <summary>Waits until it has written a text.</summary>
    public async Task SaysAsync(string text)
    {
        await Eventually.Async(() => HasEnded || Output.Contains(text, StringComparison.Ordinal));
        Assert.Contains(text, Output, StringComparison.Ordinal);
    }

    /// <summary>Asks it to stop, as systemd and containers do.</summary>
    public void Terminate() => Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)])!.WaitForExit();

    /// <summary>Ends it without a word, as a machine that loses its power.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Waits for its end; its exit code.</summary>
    public async Task<int> EndAsync()
    {
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(2));
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private void Take(string? line)
    {
        lock (_output)
        {
            _output.AppendLine(line);
        }
    }
}
