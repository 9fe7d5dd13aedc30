using System.Text.Json;
using Geo.GraphQL.Types;
using Geo.Server.Links;
using Geo.Server.Schema;

namespace Geo.Server.Tests.Schema;

public sealed class RunningExampleTests(DemoServer server) : IClassFixture<DemoServer>
{
    private static readonly GraphQLSchema Schema = new ApiSchema(TileSetField.Declaration, TimeProvider.System).Build().Schema;

    [Fact]
    public async Task Every_example_of_a_query_in_the_schema_is_answered_without_an_error()
    {
        string id = (await server.QueryAsync("{ parcels(first: 1) { nodes { id } } }")).GetProperty("parcels").GetProperty("nodes")[0].GetProperty("id").GetString()!;
        SchemaExample[] examples =
        [
            .. SchemaElement.Of(Schema)
                .SelectMany(element => SchemaExample.Of(Schema, element))
                .Where(example => example.Operation is { } operation && !operation.StartsWith("mutation", StringComparison.Ordinal) && !operation.StartsWith("subscription", StringComparison.Ordinal))
                .DistinctBy(example => example.Operation),
        ];

        List<string> failures = [];
        foreach (SchemaExample example in examples)
        {
            JsonElement answer = await server.AskAsync(example.Operation!, new { id });
            if (answer.TryGetProperty("errors", out JsonElement errors))
            {
                failures.Add($"{example.Place}: `{example.Text}`: {errors}");
            }
        }

        Assert.InRange(examples.Length, 40, int.MaxValue);
        Assert.Empty(failures);
    }
}
