using System.Diagnostics;
using System.Text.Json;
using Geo.Testing;

namespace Geo.Server.Tests.Http;

/// <summary>The audits of npm <c>graphql-http</c> against the running server.</summary>
public sealed class AuditTests(DemoServer server) : IClassFixture<DemoServer>
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Geo.Server.Tests", "reference");

    [Fact]
    public async Task Every_one_of_the_61_audits_is_ok()
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules", "graphql-http")))
        {
            Assert.Fail($"Run `npm ci` in {Folder} first: the audits are not there.");
        }

        ProcessStartInfo start = new("node", ["audit.mjs", new Uri(server.Client.BaseAddress!, "/graphql").ToString()])
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using Process node = Process.Start(start)!;
        List<string> statuses = [];
        List<string> complaints = [];
        while (await node.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            using JsonDocument audit = JsonDocument.Parse(line);
            statuses.Add(audit.RootElement.GetProperty("status").GetString()!);
            if (statuses[^1] != "ok")
            {
                complaints.Add(line);
            }
        }

        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Empty(complaints);
        Assert.Equal(61, statuses.Count);
    }
}
