using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;

namespace Geo.Server.Tests.Subscriptions;

/// <summary>The npm clients of the two protocols, in a process of their own.</summary>
internal sealed class NodeClient : IAsyncDisposable
{
    private readonly Process _node;
    private readonly Channel<JsonElement> _reports = Channel.CreateUnbounded<JsonElement>();
    private readonly Task _reading;

    private NodeClient(Process node)
    {
        _node = node;
        _reading = ReadAsync();
    }

    /// <summary>Starts a client; the mode is ws, sse or sse-single.</summary>
    public static NodeClient Start(string mode, Uri address)
    {
        string folder = Path.Combine(SourceFolder(), "clients");
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "graphql-ws")))
        {
            Assert.Fail($"Run `npm ci` in {folder} first: the clients are not there.");
        }

        return new NodeClient(Process.Start(new ProcessStartInfo("node", ["listen.mjs", mode, address.ToString()])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        })!);
    }

    /// <summary>Starts an operation.</summary>
    public Task SubscribeAsync(string id, string query, object? variables = null) =>
        _node.StandardInput.WriteLineAsync(JsonSerializer.Serialize(new { subscribe = id, query, variables }));

    /// <summary>Stops one.</summary>
    public Task StopAsync(string id) => _node.StandardInput.WriteLineAsync(JsonSerializer.Serialize(new { stop = id }));

    /// <summary>The next thing the client reports.</summary>
    public async Task<JsonElement> NextAsync()
    {
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        return await _reports.Reader.ReadAsync(patience.Token);
    }

    public async ValueTask DisposeAsync()
    {
        _node.StandardInput.Close();
        await _node.WaitForExitAsync(CancellationToken.None).WaitAsync(TimeSpan.FromMinutes(1));
        await _reading;
        _node.Dispose();
    }

    private async Task ReadAsync()
    {
        while (await _node.StandardOutput.ReadLineAsync(CancellationToken.None) is { } line)
        {
            _reports.Writer.TryWrite(JsonDocument.Parse(line).RootElement.Clone());
        }

        _reports.Writer.Complete();
    }

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
