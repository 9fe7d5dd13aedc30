using System.Text.Json;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;
using Geo.Query.Compile;
using Geo.Query.Execute;
using Geo.Query.Plans;
using Geo.Query.Tests.Land;
using Geo.Testing;
using Xunit;

namespace Geo.Query.Tests.Execute;

/// <summary>Each case is an operation with its variables, the statements it becomes and the answer.</summary>
public sealed class GoldenTests(LandFixture land) : IClassFixture<LandFixture>
{
    private static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Cases => [.. Golden.Cases(".graphql")];

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_operation_becomes_these_statements(string name)
    {
        OperationCache operations = new(ModelIndex.Of(land.Model), new QueryLimits());
        KnownDocument document = operations.GetOrParse(Golden.Read($"{name}.graphql"));
        OperationDefinitionNode operation = OperationSelector.Select(document.Document!, name: null);
        using JsonDocument? variables = Variables(name) is { } text ? JsonDocument.Parse(text) : null;
        VariableValues values = VariableCoercer.Coerce(land.Model.Schema, operation, variables?.RootElement);
        (CompiledOperation compiled, _) = operations.GetOrCompile(document, operation, Face.Exact, values);
        Golden.Match($"{name}.sql", string.Join("\n\n", compiled.Statements.Select(statement => SqlLayout.Of(statement.Sql.Text))));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task An_operation_gets_this_answer(string name)
    {
        string query = Golden.Read($"{name}.graphql");
        string first = await land.AskAsync(query, Variables(name));
        string second = await land.AskAsync(query, Variables(name));
        Assert.Equal(first, second);
        Golden.Match($"{name}.json", JsonSerializer.Serialize(JsonDocument.Parse(first).RootElement, Readable));
    }

    private static string? Variables(string name) =>
        File.Exists(Path.Combine(Golden.Folder(), $"{name}.vars.json")) ? Golden.Read($"{name}.vars.json") : null;
}
