using System.Net.Http.Json;
using Geo.Server.Http.Documents;
using Geo.Server.Tests.Http;
using Geo.Server.Tests.Subscriptions;
using Geo.Server.Tests.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Geo.Server.Tests.Operations.Telemetry;

/// <summary>Operations that took longer than the operator wants: their names, their documents, their plans, and nothing of who asked for what.</summary>
public sealed class SlowOperationTests(DemoServer demo) : IClassFixture<DemoServer>
{
    private const string Document =
        "query Named($name: String!, $box: [Float!]!) { parcels(first: 3, where: {name: {ne: $name}, boundary: {bbox: $box}}) { totalCount nodes { code county { name } } } }";

    private static readonly object Values = new { name = "secret-name", box = new[] { 112.4321, 22.1234, 113.0, 22.9 } };

    [Fact]
    public async Task It_is_logged_with_the_plan_for_any_values()
    {
        string log = await LogAsync(withValues: false);
        Assert.Contains("Slow: the query Named took", log, StringComparison.Ordinal);
        Assert.Contains($"Document {DocumentHash.Of(Document)}.", log, StringComparison.Ordinal);
        Assert.Contains("parcel", log, StringComparison.Ordinal);
        Assert.Contains("cost=", log, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-name", log, StringComparison.Ordinal);
        Assert.DoesNotContain("112.4321", log, StringComparison.Ordinal);
        Assert.DoesNotContain("could not be asked", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_operator_allows_it_the_plan_is_that_of_the_values()
    {
        string log = await LogAsync(withValues: true);
        Assert.Contains("secret-name", log, StringComparison.Ordinal);
        Assert.DoesNotContain("could not be asked", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_faster_is_not_logged()
    {
        using CapturedLog log = new();
        await using RunningServer server = await RunningServer.StartAsync(demo.Options with { SlowOperation = TimeSpan.FromMinutes(5) });
        server.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        (await server.Client.PostAsJsonAsync("/graphql", new { query = Document, variables = Values }, Answer.Cancel)).EnsureSuccessStatusCode();
        Assert.DoesNotContain("Slow:", log.Text, StringComparison.Ordinal);
    }

    private async Task<string> LogAsync(bool withValues)
    {
        using CapturedLog log = new();
        await using RunningServer server = await RunningServer.StartAsync(demo.Options with { SlowOperation = TimeSpan.FromTicks(1), SlowOperationValues = withValues });
        server.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        using HttpResponseMessage answer = await server.Client.PostAsJsonAsync("/graphql", new { query = Document, variables = Values }, Answer.Cancel);
        Assert.DoesNotContain("\"errors\"", await answer.Content.ReadAsStringAsync(Answer.Cancel), StringComparison.Ordinal);
        await Eventually.Async(() => log.Text.Contains("Slow:", StringComparison.Ordinal));
        return log.Text;
    }
}
