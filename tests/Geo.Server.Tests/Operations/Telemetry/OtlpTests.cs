using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Geo.Server.Http.Documents;
using Geo.Server.Tests.Http;

namespace Geo.Server.Tests.Operations.Telemetry;

/// <summary>What a collector gets of a server that is a process, by each protocol; and what it never gets.</summary>
public sealed class OtlpTests(DemoServer demo) : IClassFixture<DemoServer>
{
    private const string Document = "query Counties($level: String!) { regions(first: 1, where: {name: {ne: $level}}) { nodes { code } } }";
    private const string Secret = "江门不说的话";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_request_is_one_trace_from_its_address_to_its_statements_and_its_values_stay_at_home(bool isGrpc)
    {
        await using OtlpReceiver collector = await OtlpReceiver.StartAsync(isGrpc);
        await using GeoProcess server = await ServeAsync(collector, isGrpc);
        using HttpResponseMessage answer = await server.Client.PostAsJsonAsync("/graphql", new { query = Document, variables = new { level = Secret } }, Answer.Cancel);
        answer.EnsureSuccessStatusCode();
        string export = await ExportAsync(server);
        using HttpResponseMessage file = await server.Client.GetAsync(new Uri(export), Answer.Cancel);
        file.EnsureSuccessStatusCode();
        (await server.Client.GetAsync(new Uri("/tiles/region/8/207/111.mvt", UriKind.Relative), Answer.Cancel)).EnsureSuccessStatusCode();
        server.Terminate();
        Assert.Equal(0, await server.EndAsync());

        OtlpSpan operation = collector.Spans.Single(span => span.Source == "Geo.Query" && span.Name == "query Counties");
        Assert.Equal(
            ("query", "Counties", $"sha256:{DocumentHash.Of(Document)}", "Executed"),
            (operation.Attributes["graphql.operation.type"], operation.Attributes["graphql.operation.name"], operation.Attributes["graphql.document.hash"], operation.Attributes["geo.operation.end"]));
        Assert.Contains(collector.Spans, span => span.Source == "Microsoft.AspNetCore" && span.Id == operation.Parent && span.Trace == operation.Trace);
        Assert.Contains(collector.Spans, span => span.Source == "Npgsql" && span.Parent == operation.Id && span.Attributes.Values.Any(value => value.Contains("region", StringComparison.Ordinal)));
        Assert.Superset(
            new HashSet<string>
            {
                "Geo.Query/geo.operation.duration", "Geo.Server/geo.tiles", "Geo.Server/geo.requests.in_work", "Geo.Server/geo.requests.waiting",
                "Microsoft.AspNetCore.Hosting/http.server.request.duration",
            },
            new HashSet<string>(collector.Metrics.Keys));
        Assert.Contains(collector.Metrics.Keys, metric => metric.StartsWith("Npgsql/db.client.connection", StringComparison.Ordinal));
        Assert.Contains(collector.Logs, line => line.StartsWith("Geo listens on http://127.0.0.1:", StringComparison.Ordinal));
        foreach (string secret in new[] { Secret, new Uri(export).Segments[^1] })
        {
            Assert.DoesNotContain(collector.Raw, sent => sent.AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret)) >= 0);
        }
    }

    [Fact]
    public async Task Without_a_collector_nothing_is_sent_and_one_that_is_not_there_disturbs_nobody()
    {
        await using GeoProcess server = await GeoProcess.Serve(demo.OwnerConnectionString, [], ("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:9"), ("OTEL_EXPORTER_OTLP_TIMEOUT", "500")).ListeningAsync();
        using HttpResponseMessage answer = await server.Client.PostAsJsonAsync("/graphql", new { query = "{ __typename }" }, Answer.Cancel);
        answer.EnsureSuccessStatusCode();
        server.Terminate();
        Assert.Equal(0, await server.EndAsync());
    }

    [Fact]
    public async Task A_collector_that_is_none_is_named_at_the_start()
    {
        await using GeoProcess server = GeoProcess.Serve(demo.OwnerConnectionString, [], ("OTEL_EXPORTER_OTLP_ENDPOINT", "collector:4317"), ("OTEL_EXPORTER_OTLP_PROTOCOL", "json"));
        Assert.Equal(1, await server.EndAsync());
        Assert.Contains("geo: OTEL_EXPORTER_OTLP_ENDPOINT must be an address such as http://127.0.0.1:4317, not 'collector:4317'.", server.Output, StringComparison.Ordinal);
        Assert.Contains("geo: OTEL_EXPORTER_OTLP_PROTOCOL must be grpc or http/protobuf, not 'json'.", server.Output, StringComparison.Ordinal);
    }

    private Task<GeoProcess> ServeAsync(OtlpReceiver collector, bool isGrpc) => GeoProcess.Serve(
        demo.OwnerConnectionString,
        [],
        ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address),
        ("OTEL_EXPORTER_OTLP_PROTOCOL", isGrpc ? "grpc" : "http/protobuf")).ListeningAsync();

    private static async Task<string> ExportAsync(GeoProcess server)
    {
        using HttpResponseMessage answer = await server.Client.PostAsJsonAsync("/graphql", new { query = "{ regions(first: 1) { export(format: CSV) { url } } }" }, Answer.Cancel);
        JsonElement body = await answer.Content.ReadFromJsonAsync<JsonElement>(Answer.Cancel);
        string url = body.GetProperty("data").GetProperty("regions").GetProperty("export").GetProperty("url").GetString()!;
        return new Uri(server.Client.BaseAddress!, url).AbsoluteUri;
    }
}
