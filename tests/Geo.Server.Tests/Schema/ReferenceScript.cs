using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Geo.Testing;

namespace Geo.Server.Tests.Schema;

/// <summary>A script of <c>reference-schema</c>: others' tools, tried on our schema.</summary>
internal static class ReferenceScript
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Geo.Server.Tests", "reference-schema");

    /// <summary>Expects the script to answer with these checks and no problem in any.</summary>
    public static async Task ExpectAsync(string script, IEnumerable<string> arguments, params IEnumerable<string> checks)
    {
        (int exitCode, string output) = await RunAsync(script, arguments);
        Assert.True(exitCode == 0, $"{script} ended with {exitCode}: {output}");
        Dictionary<string, string?> results = JsonSerializer.Deserialize<Dictionary<string, string?>>(output)!;
        Assert.Equal(checks, results.Keys);
        Assert.Empty(results.Where(result => result.Value is not null).Select(result => $"{result.Key}: {result.Value}"));
    }

    /// <summary>How the script ends and what it prints; what it complains of where it prints nothing.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(string script, IEnumerable<string> arguments)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules", "graphql")))
        {
            Assert.Fail($"Run `npm ci` in {Folder} first: the packages are not there.");
        }

        ProcessStartInfo start = new("node", [script, .. arguments])
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using Process node = Process.Start(start)!;
        Task<string> complaints = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (node.ExitCode, output.Length > 0 ? output : await complaints);
    }
}
