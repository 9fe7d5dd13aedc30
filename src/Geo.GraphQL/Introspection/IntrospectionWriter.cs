using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Introspection;

/// <summary>Answers <c>__schema</c> and <c>__type</c> from the schema, straight into the response.</summary>
public sealed partial class IntrospectionWriter
{
    private readonly Utf8JsonWriter _writer;
    private readonly GraphQLSchema _schema;
    private readonly IReadOnlyDictionary<string, FragmentDefinitionNode> _fragments;
    private readonly VariableValues _variables;

    private IntrospectionWriter(
        Utf8JsonWriter writer, GraphQLSchema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, VariableValues variables)
    {
        _writer = writer;
        _schema = schema;
        _fragments = fragments;
        _variables = variables;
    }

    private delegate void WriteMember<in T>(T value, CollectedField field);

    /// <summary>True for the two fields this writer answers.</summary>
    public static bool Answers(string fieldName) => fieldName is "__schema" or "__type";

    /// <summary>Writes the value of a <c>__schema</c> or <c>__type</c> field, without its name.</summary>
    public static void WriteField(
        Utf8JsonWriter writer,
        GraphQLSchema schema,
        CollectedField field,
        IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
        VariableValues variables)
    {
        IntrospectionWriter introspection = new(writer, schema, fragments, variables);
        if (field.FieldName == "__schema")
        {
            introspection.WriteObject("__Schema", schema, field, introspection.WriteSchemaMember);
            return;
        }

        string name = (string)ArgumentCoercer.Coerce(MetaFields.Type, field.Node, variables)["name"]!;
        introspection.WriteType(schema.TypeByName.GetValueOrDefault(name), field);
    }

    private void WriteObject<T>(string typeName, T value, CollectedField parent, WriteMember<T> write)
    {
        _writer.WriteStartObject();
        foreach (CollectedField field in Collect(typeName, parent))
        {
            _writer.WritePropertyName(field.ResponseName);
            if (field.FieldName == "__typename")
            {
                _writer.WriteStringValue(typeName);
            }
            else
            {
                write(value, field);
            }
        }

        _writer.WriteEndObject();
    }

    private void WriteList<T>(string typeName, IEnumerable<T> values, CollectedField parent, WriteMember<T> write)
    {
        _writer.WriteStartArray();
        foreach (T value in values)
        {
            WriteObject(typeName, value, parent, write);
        }

        _writer.WriteEndArray();
    }

    // The same selections are met once per type and field of the schema, so they are collected once.
    private readonly Dictionary<CollectedField, ImmutableArray<CollectedField>> _collected = new(ReferenceEqualityComparer.Instance);

    private ImmutableArray<CollectedField> Collect(string typeName, CollectedField parent)
    {
        if (!_collected.TryGetValue(parent, out ImmutableArray<CollectedField> fields))
        {
            ObjectType type = (ObjectType)_schema.TypeByName[typeName];
            fields = FieldCollector.Collect(_schema, type, parent.SelectionSets, _fragments, _variables);
            _collected.Add(parent, fields);
        }

        return fields;
    }

    private bool IncludesDeprecated(string typeName, CollectedField field)
    {
        FieldDefinition definition = ((ObjectType)_schema.TypeByName[typeName]).FieldByName[field.FieldName];
        return ArgumentCoercer.Coerce(definition, field.Node, _variables)["includeDeprecated"] is true;
    }

    private void WriteSchemaMember(GraphQLSchema schema, CollectedField field)
    {
        switch (field.FieldName)
        {
            case "description":
                _writer.WriteStringValue(schema.Description);
                break;
            case "types":
                WriteTypes(schema.Types, field);
                break;
            case "queryType":
                WriteType(schema.QueryType, field);
                break;
            case "mutationType":
                WriteType(schema.MutationType, field);
                break;
            case "subscriptionType":
                WriteType(schema.SubscriptionType, field);
                break;
            case "directives":
                WriteList("__Directive", schema.Directives, field, WriteDirectiveMember);
                break;
            default:
                throw Unknown("__Schema", field);
        }
    }

    private void WriteDirectiveMember(DirectiveDefinition directive, CollectedField field)
    {
        switch (field.FieldName)
        {
            case "name":
                _writer.WriteStringValue(directive.Name);
                break;
            case "description":
                _writer.WriteStringValue(directive.Description);
                break;
            case "isRepeatable":
                _writer.WriteBooleanValue(directive.IsRepeatable);
                break;
            case "locations":
                _writer.WriteStartArray();
                foreach (string location in directive.Locations)
                {
                    _writer.WriteStringValue(location);
                }

                _writer.WriteEndArray();
                break;
            case "args":
                WriteInputValues("__Directive", directive.Arguments, field);
                break;
            case "isDeprecated":
                _writer.WriteBooleanValue(value: false);
                break;
            case "deprecationReason":
                _writer.WriteNullValue();
                break;
            default:
                throw Unknown("__Directive", field);
        }
    }

    private static UnreachableException Unknown(string type, CollectedField field) =>
        new($"Validation let {type}.{field.FieldName} pass.");
}
