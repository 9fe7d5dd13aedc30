using Geo.GraphQL.Errors;
using Geo.GraphQL.Language;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Tests.Language;

/// <summary>Text to tree: one document for each production of the grammar, and what is refused, with the place.</summary>
public sealed class ParserTests
{
    [Fact]
    public void A_selection_set_alone_is_a_query_without_a_name()
    {
        OperationDefinitionNode operation = Operation("{ parcels }");
        Assert.Equal((OperationType.Query, null), (operation.Operation, operation.Name?.Value));
        Assert.Equal("parcels", Assert.IsType<FieldNode>(Assert.Single(operation.SelectionSet.Selections)).Name.Value);
    }

    [Theory]
    [InlineData("query Q { a }", OperationType.Query)]
    [InlineData("mutation Q { a }", OperationType.Mutation)]
    [InlineData("subscription Q { a }", OperationType.Subscription)]
    public void An_operation_has_a_kind_and_may_have_a_name(string text, OperationType kind) =>
        Assert.Equal((kind, "Q"), (Operation(text).Operation, Operation(text).Name?.Value));

    [Fact]
    public void An_operation_and_what_it_defines_may_be_described()
    {
        OperationDefinitionNode operation = Operation("\"Why.\" query Q(\"\"\"What for.\"\"\" $a: Int) { a }");
        Assert.Equal(("Why.", "What for."), (operation.Description?.Value, operation.VariableDefinitions[0].Description?.Value));
    }

    [Fact]
    public void A_variable_has_a_type_and_may_have_a_default_and_directives()
    {
        VariableDefinitionNode variable = Operation("query ($ids: [ID!]! = [1, \"b\"] @mark) { a }").VariableDefinitions[0];
        Assert.Equal("ids", variable.Variable.Name.Value);
        Assert.Equal("[ID!]!", DocumentPrinter.Print(variable.Type));
        Assert.Equal("[1, \"b\"]", DocumentPrinter.Print(variable.DefaultValue!));
        Assert.Equal("mark", Assert.Single(variable.Directives).Name.Value);
    }

    [Fact]
    public void A_field_may_have_an_alias_arguments_directives_and_selections()
    {
        FieldNode field = Field("{ near: parcels(first: 3, after: $c) @skip(if: false) { code } }");
        Assert.Equal(("near", "parcels", "near"), (field.Alias?.Value, field.Name.Value, field.ResponseName));
        Assert.Equal("first after", string.Join(' ', field.Arguments.Select(argument => argument.Name.Value)));
        Assert.Equal("skip", Assert.Single(field.Directives).Name.Value);
        Assert.Single(field.SelectionSet!.Selections);
    }

    [Theory]
    [InlineData("$v", typeof(VariableNode))]
    [InlineData("-12", typeof(IntValueNode))]
    [InlineData("1.5e3", typeof(FloatValueNode))]
    [InlineData("\"text\"", typeof(StringValueNode))]
    [InlineData("\"\"\"text\"\"\"", typeof(StringValueNode))]
    [InlineData("true", typeof(BooleanValueNode))]
    [InlineData("false", typeof(BooleanValueNode))]
    [InlineData("null", typeof(NullValueNode))]
    [InlineData("PREPARED", typeof(EnumValueNode))]
    [InlineData("[]", typeof(ListValueNode))]
    [InlineData("[1, [2], $v]", typeof(ListValueNode))]
    [InlineData("{}", typeof(ObjectValueNode))]
    [InlineData("{a: {b: [1]} c: $v}", typeof(ObjectValueNode))]
    public void Every_kind_of_value_can_be_an_argument(string text, Type kind) =>
        Assert.IsType(kind, Field($"{{ a(b: {text}) }}").Arguments[0].Value);

    [Fact]
    public void Keywords_are_names_where_a_name_may_stand() => Assert.Equal(
        "on fragment query type null true",
        string.Join(' ', Operation("{ on fragment query type null true }").SelectionSet.Selections.Cast<FieldNode>().Select(field => field.Name.Value)));

    [Fact]
    public void A_fragment_is_defined_once_and_spread_or_written_in_place()
    {
        DocumentNode document = Parse("{ ...F @include(if: true) ... on Parcel { code } ... { id } } fragment F on Query { a }");
        SelectionNode[] selections = [.. ((OperationDefinitionNode)document.Definitions[0]).SelectionSet.Selections];
        Assert.Equal("F", Assert.IsType<FragmentSpreadNode>(selections[0]).Name.Value);
        Assert.Equal("Parcel", Assert.IsType<InlineFragmentNode>(selections[1]).TypeCondition?.Name.Value);
        Assert.Null(Assert.IsType<InlineFragmentNode>(selections[2]).TypeCondition);
        Assert.Equal("Query", Assert.IsType<FragmentDefinitionNode>(document.Definitions[1]).TypeCondition.Name.Value);
    }

    [Theory]
    [InlineData("schema @a { query: Q mutation: M }", typeof(SchemaDefinitionNode))]
    [InlineData("extend schema @a", typeof(SchemaDefinitionNode))]
    [InlineData("\"D\" scalar Date @specifiedBy(url: \"x\")", typeof(ScalarTypeDefinitionNode))]
    [InlineData("type T implements & A & B @a { f(a: Int = 1 @d): [T!]! @deprecated }", typeof(ObjectTypeDefinitionNode))]
    [InlineData("interface I implements A { f: Int }", typeof(InterfaceTypeDefinitionNode))]
    [InlineData("union U = | A | B", typeof(UnionTypeDefinitionNode))]
    [InlineData("enum E { A \"B.\" B @deprecated }", typeof(EnumTypeDefinitionNode))]
    [InlineData("input I @oneOf { a: Int b: [I!] = [{}] }", typeof(InputObjectTypeDefinitionNode))]
    [InlineData("\"D\" directive @d(\"A.\" a: Int) repeatable on FIELD | QUERY", typeof(DirectiveDefinitionNode))]
    [InlineData("extend type T @a", typeof(ObjectTypeDefinitionNode))]
    public void Every_definition_of_the_type_system_has_its_node(string text, Type kind) => Assert.IsType(kind, Assert.Single(Parse(text).Definitions));

    [Fact]
    public void A_node_stands_where_its_first_token_stands()
    {
        FieldNode field = Field("{\n  a: b(c: {d: 中})\n}".Replace("中", "E", StringComparison.Ordinal));
        Assert.Equal(new SourceLocation(2, 3), field.Location);
        Assert.Equal(new SourceLocation(2, 6), field.Name.Location);
        Assert.Equal(new SourceLocation(2, 11), field.Arguments[0].Value.Location);
    }

    [Theory]
    [InlineData("", "Unexpected <EOF>.", 1, 1)]
    [InlineData("{", "Expected Name, found <EOF>.", 1, 2)]
    [InlineData("{}", "Expected Name, found \"}\".", 1, 2)]
    [InlineData("{ a(b) }", "Expected \":\", found \")\".", 1, 6)]
    [InlineData("{ a() }", "Expected Name, found \")\".", 1, 5)]
    [InlineData("{ a { b }", "Expected Name, found <EOF>.", 1, 10)]
    [InlineData("qurey { a }", "Unexpected Name \"qurey\".", 1, 1)]
    [InlineData("query ($a: Int = $b) { a }", "Unexpected variable \"$b\" in constant value.", 1, 18)]
    [InlineData("fragment on on T { a }", "Unexpected Name \"on\".", 1, 10)]
    [InlineData("fragment F { a }", "Expected \"on\", found \"{\".", 1, 12)]
    [InlineData("{ ...on }", "Expected Name, found \"}\".", 1, 9)]
    [InlineData("\"d\" { a }", "Unexpected description, descriptions are not supported on shorthand queries.", 1, 1)]
    [InlineData("enum E { true }", "Name \"true\" is reserved and cannot be used for an enum value.", 1, 10)]
    [InlineData("directive @d on NOWHERE", "Unexpected Name \"NOWHERE\".", 1, 17)]
    [InlineData("extend type T", "Unexpected <EOF>.", 1, 14)]
    [InlineData("{\n  a: 1\n}", "Expected Name, found Int \"1\".", 2, 6)]
    public void What_the_grammar_does_not_know_is_refused_with_its_place(string text, string problem, int line, int column)
    {
        GraphQLError error = Assert.Throws<GraphQLSyntaxException>(() => Parse(text)).Error;
        Assert.Equal(("Syntax Error: " + problem, new SourceLocation(line, column)), (error.Message, error.Locations[0]));
        Assert.Equal("GRAPHQL_PARSE_FAILED", error.Code);
    }

    [Fact]
    public void Lists_of_any_length_come_out_whole_and_in_order()
    {
        foreach (int length in new[] { 1, 15, 16, 17, 31, 33, 100, 3_000 })
        {
            string names = string.Join(' ', Enumerable.Range(0, length).Select(i => $"a{i}{(i % 7 == 3 ? "{ x y }" : "")}"));
            Assert.Equal(
                Enumerable.Range(0, length).Select(i => $"a{i}"),
                Operation($"{{ {names} }}").SelectionSet.Selections.Cast<FieldNode>().Select(field => field.Name.Value));
        }
    }

    [Theory]
    [InlineData("exactlyeight", "exactlyeighu")]
    [InlineData("sixteen_letters_", "sixteen_letters0")]
    [InlineData("a_name_of_more_than_sixteen", "a_name_0f_more_than_sixteen")]
    [InlineData("ab", "ba")]
    public void Names_that_differ_in_one_letter_stay_apart(string first, string second) => Assert.Equal(
        [first, second, first], Operation($"{{ {first} {second} {first} }}").SelectionSet.Selections.Cast<FieldNode>().Select(field => field.Name.Value));

    private static DocumentNode Parse(string text) => Parser.Parse(text, ParserLimits.Default);

    private static OperationDefinitionNode Operation(string text) => (OperationDefinitionNode)Parse(text).Definitions[0];

    private static FieldNode Field(string text) => (FieldNode)Operation(text).SelectionSet.Selections[0];
}
