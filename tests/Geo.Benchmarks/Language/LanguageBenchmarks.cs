using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Geo.GraphQL.Language;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;
using Geo.GraphQL.Types;
using Geo.GraphQL.Validation;

namespace Geo.Benchmarks.Language;

/// <summary>The steps of a text that is seen for the first time, and the coercion that every request needs.</summary>
[Config(typeof(BenchmarkConfig))]
public class LanguageBenchmarks
{
    private readonly GraphQLSchema _schema = MapQuery.Model.Schema;
    private readonly DocumentNode _document = Parser.Parse(MapQuery.Text, ParserLimits.Default);
    private readonly JsonElement _variables = JsonElement.Parse(MapQuery.Variables);

    [Benchmark]
    public DocumentNode Parse() => Parser.Parse(MapQuery.Text, ParserLimits.Default);

    [Benchmark]
    public int Validate() => Validator.Validate(_schema, _document).Length;

    [Benchmark]
    public VariableValues CoerceVariables() => VariableCoercer.Coerce(_schema, (OperationDefinitionNode)_document.Definitions[0], _variables);
}
