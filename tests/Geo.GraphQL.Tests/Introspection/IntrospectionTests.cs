using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Geo.GraphQL.Introspection;
using Geo.GraphQL.Language;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;
using Geo.GraphQL.Tests.Differential;
using Geo.GraphQL.Types;
using Geo.GraphQL.Validation;

namespace Geo.GraphQL.Tests.Introspection;

public sealed class IntrospectionTests
{
    [Theory]
    [InlineData("star-wars")]
    [InlineData("shop")]
    [InlineData("nested-input")]
    public async Task A_client_of_the_reference_builds_the_same_schema(string name)
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        GraphQLSchema schema = TestSchemas.Of(name).Schema;
        JsonNode query = await Reference.AskAsync(new JsonObject { ["kind"] = "introspectionQuery" }, token);
        string answer = Answer(schema, query["text"]!.GetValue<string>());
        JsonNode built = await Reference.AskAsync(new JsonObject { ["kind"] = "client", ["introspection"] = answer }, token);
        Assert.Equal(SchemaPrinter.Print(schema), built["text"]?.GetValue<string>() ?? built.ToJsonString());
    }

    [Fact]
    public void Deprecated_members_are_shown_on_request_only() => Assert.Equal(
        """{"a":{"enumValues":[{"name":"EUR"},{"name":"CNY"}]},"b":{"enumValues":[{"name":"EUR"},{"name":"CNY"},{"name":"USD"}]}}""",
        Answer(
            TestSchemas.Of("shop").Schema,
            "query ($all: Boolean = true) { a: __type(name: \"Currency\") { enumValues { name } } b: __type(name: \"Currency\") { enumValues(includeDeprecated: $all) { name } } }"));

    [Fact]
    public void Fragments_aliases_and_conditions_apply() => Assert.Equal(
        """{"__type":{"n":"Choice","isOneOf":true,"__typename":"__Type"}}""",
        Answer(
            TestSchemas.Of("nested-input").Schema,
            "{ __type(name: \"Choice\") { ...T kind @include(if: false) } } fragment T on __Type { n: name description @skip(if: true) ... { isOneOf __typename } }"));

    [Fact]
    public void An_unknown_type_is_null() =>
        Assert.Equal("""{"__type":null}""", Answer(TestSchemas.Of("shop").Schema, "{ __type(name: \"Nope\") { name } }"));

    [Fact]
    public void The_whole_schema_of_the_meta_types_can_be_read() => Assert.Equal(
        """{"__type":{"kind":"ENUM","fields":null,"possibleTypes":null,"specifiedByURL":null,"isOneOf":null}}""",
        Answer(TestSchemas.Of("shop").Schema, "{ __type(name: \"__TypeKind\") { kind fields { name } possibleTypes { name } specifiedByURL isOneOf } }"));

    private static string Answer(GraphQLSchema schema, string query)
    {
        DocumentNode document = Parser.Parse(query, ParserLimits.Default);
        Assert.Empty(Validator.Validate(schema, document));
        OperationDefinitionNode operation = OperationSelector.Select(document, name: null);
        VariableValues variables = VariableCoercer.Coerce(schema, operation, variables: null);
        IReadOnlyDictionary<string, FragmentDefinitionNode> fragments = FragmentTable.Of(document);
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer))
        {
            writer.WriteStartObject();
            foreach (CollectedField field in FieldCollector.Collect(schema, schema.QueryType, [operation.SelectionSet], fragments, variables))
            {
                writer.WritePropertyName(field.ResponseName);
                IntrospectionWriter.WriteField(writer, schema, field, fragments, variables);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
