using System.Text.RegularExpressions;
using Geo.Query.Execute;
using Geo.Server.Telemetry;
using Geo.Server.Tests.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Geo.Server.Tests.Telemetry;

/// <summary>A record of the log is one line, whatever a client wrote into it.</summary>
public sealed partial class LineFormatterTests(DemoServer server) : IClassFixture<DemoServer>
{
    private const string Hostile = "x\n2026-01-01T00:00:00.000Z info Geo: All is well.\r\n\u001b[2K\u0085\u2028\u2029\u202e\ud800\0";

    [Fact]
    public void Control_characters_of_texts_and_messages_are_shown_and_not_obeyed()
    {
        using CapturedLog log = new();
        ILogger logger = log.CreateLogger("Geo");
        Log.RequestFailed(logger, Thrown(Hostile), "GET", $"/tiles/{Hostile}");
        string[] lines = log.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string escaped = @"x\n2026-01-01T00:00:00.000Z info Geo: All is well.\r\n\u001B[2K\u0085\u2028\u2029\u202E\uD800\u0000";
        Assert.Matches(Start(), lines[0]);
        Assert.EndsWith($" error Geo: GET /tiles/{escaped} failed.", lines[0], StringComparison.Ordinal);
        Assert.Equal($"  System.InvalidOperationException: {escaped}", lines[1]);
        Assert.All(lines[1..], line => Assert.StartsWith("  ", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_a_client_sends_begins_a_line_of_the_log()
    {
        using CapturedLog log = new();
        server.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        string body = System.Text.Json.JsonSerializer.Serialize(new { query = "query A { __typename }", operationName = Hostile[..20] });
        (await Answer.PostAsync(server.Client, body)).Dispose();
        (await Answer.GetAsync(server.Client, [("query", "{ a\u0000 }"), ("operationName", "x\ny")])).Dispose();
        (await server.Client.GetAsync("/tiles/%0A2026%0D%1B%5B2K/0/0/0.mvt", Answer.Cancel)).Dispose();
        (await server.Client.GetAsync("/%0A2026%20info%20Geo", Answer.Cancel)).Dispose();
        Log.OperationFailed(server.Services.GetRequiredService<ILogger<LineFormatterTests>>(), Thrown(Hostile), ExecutionEnd.Failed);
        Assert.NotEqual("", log.Text);
        Assert.All(
            log.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            line => Assert.True(line.StartsWith("  ", StringComparison.Ordinal) || Start().IsMatch(line), line));
        Assert.DoesNotContain(log.Text, character => char.IsControl(character) && character != '\n');
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z (trace|debug|info|warning|error|critical) [\w.]+: ", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Start();

    private static InvalidOperationException Thrown(string message)
    {
        try
        {
            throw new InvalidOperationException(message, new ArgumentException(message));
        }
        catch (InvalidOperationException exception)
        {
            return exception;
        }
    }
}
