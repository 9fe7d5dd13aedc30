using System.Text.Json;
using System.Text.Json.Nodes;
using Geo.GraphQL.Types;
using Geo.Query.Tests.Land;
using Xunit;

namespace Geo.Query.Tests.Differential;

/// <summary>Our answers beside those of graphql-js with plain resolvers over the same rows.</summary>
public sealed class ExecutionDifferentialTests(LandFixture land) : IClassFixture<LandFixture>
{
    [Fact]
    public Task Random_operations_answer_as_the_reference_does() => CompareAsync(2_000, seed: 20260101);

    [Fact]
    [Trait("Category", "Long")]
    public Task Ten_times_as_many_answer_as_the_reference_does() => CompareAsync(20_000, seed: 2);

    private async Task CompareAsync(int count, int seed)
    {
        await LandTables.AddDanglingRecordsAsync(land);
        KnownCursors cursors = await KnownCursors.ReadAsync(land);
        OperationGenerator generator = new(land.Model.Schema, cursors, new Random(seed));
        RandomOperation[] operations = [.. Enumerable.Range(0, count).Select(_ => generator.Next())];
        JsonObject data = new() { ["schema"] = SchemaPrinter.Print(land.Model.Schema), ["tables"] = await LandTables.ReadAsync(land), ["cursors"] = cursors.Describe() };
        IReadOnlyList<JsonElement> expected = await ReferenceAnswers.AskAsync(data, operations, TestContext.Current.CancellationToken);
        AnswerComparison comparison = new(cursors);
        List<string> differences = [];
        for (int i = 0; i < operations.Length; i++)
        {
            if (await DifferenceAsync(comparison, operations[i], expected[i]) is { } difference)
            {
                differences.Add($"#{i}: {difference}\n{operations[i]}\n");
            }
        }

        Assert.True(differences.Count == 0, $"{differences.Count} of {operations.Length} operations differ:\n{string.Join('\n', differences.OrderBy(text => text.Length).Take(10))}");
    }

    private async Task<string?> DifferenceAsync(AnswerComparison comparison, RandomOperation operation, JsonElement expected)
    {
        try
        {
            using JsonDocument actual = JsonDocument.Parse(await land.AskAsync(land.Executor, operation.Document, operation.Name, operation.Variables.ToJsonString()));
            return comparison.Compare(expected, actual.RootElement);
        }
        catch (InvalidOperationException failure)
        {
            return failure.ToString();
        }
    }
}
