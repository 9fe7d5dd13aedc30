using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Geo.GraphQL.Types;
using Geo.Server.Links;
using Geo.Server.Schema;

namespace Geo.Server.Tests.Mutations.Acts;

/// <summary>No input of any act, whatever is put in place of any of its fields, ends in a failure of the server.</summary>
public sealed class HostileInputTests(DemoServer server) : IClassFixture<DemoServer>
{
    private static readonly GraphQLSchema Schema = new ApiSchema(TileSetField.Declaration, TimeProvider.System).Build().Schema;

    public static TheoryData<string> Acts => [.. ActNames.All.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task Whatever_is_put_into_a_field_is_answered_by_a_refusal_or_written(string act)
    {
        ActSample sample = ActSamples.All.GetValueOrDefault(act) ?? ActSamples.Older[act];
        InputObjectType type = (InputObjectType)Schema.TypeByName[ActNames.InputOf(act)];
        JsonObject good = await new ActLand(server).InputAsync(sample, "hostile");
        string query = $"mutation ($input: {type.Name}!) {{ act: {act}(input: $input) {{ userErrors {{ path code message }} }} }}";
        List<string> failures = [];
        foreach ((string place, Action<JsonObject> put) in HostileInputs.Of(type))
        {
            JsonObject input = good.DeepClone().AsObject();
            put(input);
            (HttpStatusCode status, string body) = await SendAsync(query, input);
            if ((int)status >= 500 || body.Contains("\"INTERNAL", StringComparison.Ordinal) || !Answers(body))
            {
                failures.Add($"{place}: {status} {body[..Math.Min(body.Length, 300)]}");
            }

            // What was changed is of another version now; and what was ended takes another record.
            if (sample.IsChange && body.Contains("\"userErrors\":[]", StringComparison.Ordinal))
            {
                good = act.StartsWith("correct", StringComparison.Ordinal)
                    ? await new ActLand(server).RenewAsync(sample, good)
                    : await new ActLand(server).InputAsync(sample, "hostile");
            }
        }

        Assert.Empty(failures);
    }

    [Fact]
    public void Every_act_has_an_input_to_start_from() =>
        Assert.Equal(ActNames.All.Keys.Order(StringComparer.Ordinal), ActSamples.All.Keys.Concat(ActSamples.Older.Keys).Order(StringComparer.Ordinal));

    // What is answered is JSON with what was written, or why not.
    private static bool Answers(string body)
    {
        using JsonDocument answer = JsonDocument.Parse(body);
        return answer.RootElement.TryGetProperty("errors", out JsonElement errors)
            ? errors.EnumerateArray().All(error => error.GetProperty("extensions").TryGetProperty("code", out _))
            : answer.RootElement.GetProperty("data").GetProperty("act").ValueKind == JsonValueKind.Object;
    }

    private async Task<(HttpStatusCode Status, string Body)> SendAsync(string query, JsonObject input)
    {
        CancellationToken cancel = TestContext.Current.CancellationToken;
        using StringContent content = new(
            $"{{\"query\": {JsonSerializer.Serialize(query)}, \"variables\": {{\"input\": {input.ToJsonString().Replace(HostileInputs.HalfSurrogate, "\\ud800", StringComparison.Ordinal)}}}}}", System.Text.Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await server.Client.PostAsync(new Uri("/graphql", UriKind.Relative), content, cancel);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(cancel));
    }
}
