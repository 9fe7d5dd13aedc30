using System.Text.Json;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;
using Geo.Query.Compile;
using Geo.Query.Execute;
using Geo.Query.Mapping;
using Geo.Query.Plans;
using Geo.Query.Tests.Execute;
using Geo.Query.Tests.Land;
using Geo.Testing;
using Xunit;

namespace Geo.Query.Tests.Compile;

/// <summary>What operations become that ask about an earlier time.</summary>
public sealed class AsOfStatementTests
{
    private static readonly ApiModel Model = ApiModelBuilder.Build(LandModel.Create().Maps with { WithHistory = ["parcel", "platform", "project", "project_parcel"] });

    private readonly OperationCache _operations = new(ModelIndex.Of(Model), new QueryLimits());

    [Fact]
    public void All_below_a_root_field_is_read_behind_its_position() => Golden.Match("as-of.sql", Statements("""{"then":"2026-01-01T00:00:00Z","text":"4407"}"""));

    [Theory]
    [InlineData("""{"text":"4407"}""")]
    [InlineData("""{"then":null,"text":"4407"}""")]
    public void Without_a_time_the_statements_are_those_of_now(string variables)
    {
        Assert.NotEqual(Statements(variables), Statements("""{"then":"2026-01-01T00:00:00Z","text":"4407"}"""));
        Assert.DoesNotContain("_at(", Statements(variables), StringComparison.Ordinal);
        Assert.Empty(Compile(variables).AsOfs);
    }

    [Fact]
    public void Other_times_share_their_statements() => Assert.Same(
        Compile("""{"then":"2026-01-01T00:00:00Z","text":"4407"}"""), Compile("""{"then":"2025-01-01T00:00:00Z","text":"x"}"""));

    [Fact]
    public void A_model_without_history_has_no_such_argument() =>
        Assert.DoesNotContain(LandModel.Create().Schema.QueryType.Fields, field => field.Arguments.Any(argument => argument.Name == "asOf"));

    [Fact]
    public void Every_root_field_has_the_argument_where_history_is_kept() =>
        Assert.All(Model.Schema.QueryType.Fields, field => Assert.Contains(field.Arguments, argument => argument.Name == "asOf"));

    private string Statements(string variables) => string.Join("\n\n", Compile(variables).Statements.Select(statement => SqlLayout.Of(statement.Sql.Text)));

    private CompiledOperation Compile(string variables)
    {
        KnownDocument document = _operations.GetOrParse(Golden.Read("as-of.graphql"));
        Assert.Empty(document.Errors);
        OperationDefinitionNode operation = OperationSelector.Select(document.Document!, name: null);
        using JsonDocument json = JsonDocument.Parse(variables);
        return _operations.GetOrCompile(document, operation, Face.Exact, VariableCoercer.Coerce(Model.Schema, operation, json.RootElement)).Operation;
    }
}
