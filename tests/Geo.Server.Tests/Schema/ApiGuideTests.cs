using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Geo.Testing;

namespace Geo.Server.Tests.Schema;

/// <summary>Runs the operations of <c>docs/api-guide.md</c>, in their order.</summary>
public sealed partial class ApiGuideTests(DemoServer server) : IClassFixture<DemoServer>
{
    private readonly Dictionary<string, JsonNode?> _answered = new(StringComparer.Ordinal);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_operation_of_the_guide_is_answered_without_an_error()
    {
        Match[] operations = [.. Operation().Matches(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "api-guide.md"), Cancel)).Cast<Match>()];
        HttpResponseMessage? events = null;
        foreach (Match operation in operations)
        {
            string query = operation.Groups["query"].Value;
            JsonNode? variables = operation.Groups["variables"] is { Success: true } given ? Resolve(JsonNode.Parse(given.Value)) : null;
            if (query.StartsWith("subscription", StringComparison.Ordinal))
            {
                events = await ListenAsync(query, variables);
            }
            else
            {
                await AnswerAsync(query, variables);
            }
        }

        Assert.Equal(35, operations.Length);
        Assert.Equal(2, _answered["parcelLineage"]!["current"]!.AsArray().Count);
        Assert.NotEmpty(_answered["parcels"]!["tiles"]!["urlTemplate"]!.GetValue<string>());
        Assert.Equal("RETIRED", _answered["retireParcel"]!["parcel"]!["state"]!.GetValue<string>());
        using (events)
        {
            Assert.Equal("ENTERED", (await FirstEventAsync(events!))["data"]!["parcelChanged"]!["kind"]!.GetValue<string>());
        }
    }

    [Fact]
    public async Task The_address_of_the_tiles_can_be_fetched()
    {
        JsonElement data = await server.QueryAsync("{ parcels(where: {stage: {eq: PREPARED}}) { tiles { urlTemplate } } }");
        string address = data.GetProperty("parcels").GetProperty("tiles").GetProperty("urlTemplate").GetString()!
            .Replace("{z}", "8", StringComparison.Ordinal).Replace("{x}", "208", StringComparison.Ordinal).Replace("{y}", "111", StringComparison.Ordinal);

        Assert.NotEmpty(await server.Client.GetByteArrayAsync(new Uri(address, UriKind.Relative), Cancel));
    }

    private async Task AnswerAsync(string query, JsonNode? variables)
    {
        using HttpResponseMessage response = await server.Client.PostAsJsonAsync("/graphql", new { query, variables }, Cancel);
        JsonNode answer = JsonNode.Parse(await response.Content.ReadAsStringAsync(Cancel))!;
        Assert.True(answer["errors"] is null, $"{query}\n{answer["errors"]}");
        foreach ((string field, JsonNode? value) in answer["data"]!.AsObject())
        {
            Assert.True(value is not JsonObject { } payload || payload["userErrors"] is not JsonArray { Count: > 0 }, $"{query}\n{value}");
            _answered[field] = value;
        }
    }

    private async Task<HttpResponseMessage> ListenAsync(string query, JsonNode? variables)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        HttpResponseMessage response = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancel);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        return response;
    }

    private static async Task<JsonNode> FirstEventAsync(HttpResponseMessage events)
    {
        using StreamReader lines = new(await events.Content.ReadAsStreamAsync(Cancel));
        while (await lines.ReadLineAsync(Cancel) is { } line)
        {
            if (line.StartsWith("data:", StringComparison.Ordinal) && line.Length > "data: ".Length)
            {
                return JsonNode.Parse(line["data:".Length..])!;
            }
        }

        throw new EndOfStreamException("The events ended before one came.");
    }

    /// <summary>The variables with what earlier operations answered in place of <c>$.path</c>.</summary>
    private JsonNode? Resolve(JsonNode? value) => value switch
    {
        JsonObject record => new JsonObject(record.Select(member => KeyValuePair.Create(member.Key, Resolve(member.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Resolve)]),
        JsonValue text when text.GetValueKind() == JsonValueKind.String && text.GetValue<string>() is ['$', '.', .. string path] => Answered(path.Split('.')),
        _ => value?.DeepClone(),
    };

    private JsonNode? Answered(string[] path)
    {
        JsonNode? value = _answered[path[0]];
        foreach (string step in path[1..])
        {
            value = value is JsonArray list ? list[int.Parse(step)] : value![step];
        }

        Assert.NotNull(value);
        return value.DeepClone();
    }

    [GeneratedRegex("```graphql\n(?<query>.*?)```\n(\n```json\n(?<variables>.*?)```\n)?", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Operation();
}
