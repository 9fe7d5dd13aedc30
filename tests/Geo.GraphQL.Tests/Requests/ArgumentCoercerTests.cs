using System.Text.Json;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;
using Geo.GraphQL.Tests.Differential;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Tests.Requests;

public sealed class ArgumentCoercerTests
{
    private static readonly GraphQLSchema Schema = TestSchemas.Of("nested-input").Schema;

    [Fact]
    public void Literals_variables_and_defaults_meet()
    {
        InputObject arguments = Coerce("query ($n: Int) { text(of: $n, to: 3, in: \"x\", at: 7) }", "text", """{"n": 5}""");
        Assert.Equal([("of", 5), ("to", 3.0), ("in", "x"), ("at", "7")], arguments.Select(pair => (pair.Key, pair.Value!)));
    }

    [Fact]
    public void A_default_of_the_schema_holds_where_a_variable_has_no_value()
    {
        InputObject arguments = Coerce("query ($d: D) { walk(from: $d) { text } }", "walk", "{}");
        InputObject from = Assert.IsType<InputObject>(Assert.Single(arguments).Value);
        Assert.Equal("choice optional", string.Join(' ', from.Keys));
        Assert.Equal(7, from["optional"]);
    }

    [Fact]
    public void A_field_whose_variable_has_no_value_is_left_out()
    {
        InputObject arguments = Coerce("query ($n: [B!]) { run(a: {bs: $n, grid: [[1, $m]]}) { text } }", "run", "{}");
        InputObject a = Assert.IsType<InputObject>(arguments["a"]);
        Assert.Equal("grid level", string.Join(' ', a.Keys));
    }

    [Theory]
    [InlineData("query ($c: Choice) { pick(choice: $c) { text } }", "pick", "{}", "Argument \"choice\" of required type \"Choice!\" was provided the variable \"$c\" which was not provided a runtime value.", 33)]
    [InlineData("query ($c: Choice) { pick(choice: $c) { text } }", "pick", "{\"c\": null}", "Argument \"choice\" of non-null type \"Choice!\" must not be null.", 35)]
    [InlineData("query ($n: Int) { pick(choice: {number: $n}) { text } }", "pick", "{\"n\": null}", "Argument \"choice\" has invalid value {number: $n}.", 32)]
    [InlineData("{ pick { text } }", "pick", "{}", "Argument \"choice\" of required type \"Choice!\" was not provided.", 3)]
    public void Wrong_arguments_are_refused_with_their_place(string query, string field, string variables, string message, int column)
    {
        GraphQLRequestException exception = Assert.Throws<GraphQLRequestException>(() => Coerce(query, field, variables));
        GraphQLError error = Assert.Single(exception.Errors);
        Assert.Equal(message, error.Message);
        Assert.InRange(error.Locations[0].Column, column - 1, column + 2);
    }

    private static InputObject Coerce(string query, string field, string variables)
    {
        DocumentNode document = Parser.Parse(query, ParserLimits.Default);
        OperationDefinitionNode operation = OperationSelector.Select(document, name: null);
        VariableValues values = VariableCoercer.Coerce(Schema, operation, JsonDocument.Parse(variables).RootElement);
        return ArgumentCoercer.Coerce(Schema.QueryType.FieldByName[field], (FieldNode)operation.SelectionSet.Selections[0], values);
    }
}
