using System.Collections.Immutable;
using System.Diagnostics;
using Geo.GraphQL.Language;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Introspection;

// __Type and what it holds.
public sealed partial class IntrospectionWriter
{
    private static string KindOf(GraphQLType type) => type switch
    {
        ScalarType => "SCALAR",
        ObjectType => "OBJECT",
        InterfaceType => "INTERFACE",
        UnionType => "UNION",
        EnumType => "ENUM",
        InputObjectType => "INPUT_OBJECT",
        ListType => "LIST",
        NonNullType => "NON_NULL",
        _ => throw new UnreachableException($"No kind for {type}."),
    };

    private void WriteType(GraphQLType? type, CollectedField field)
    {
        if (type is null)
        {
            _writer.WriteNullValue();
        }
        else
        {
            WriteObject("__Type", type, field, WriteTypeMember);
        }
    }

    private void WriteTypes(IEnumerable<GraphQLType> types, CollectedField field) => WriteList("__Type", types, field, WriteTypeMember);

    private void WriteTypeMember(GraphQLType type, CollectedField field)
    {
        switch (field.FieldName)
        {
            case "kind":
                _writer.WriteStringValue(KindOf(type));
                break;
            case "name":
                _writer.WriteStringValue((type as NamedType)?.Name);
                break;
            case "description":
                _writer.WriteStringValue((type as NamedType)?.Description);
                break;
            case "specifiedByURL":
                _writer.WriteStringValue((type as ScalarType)?.SpecifiedByUrl);
                break;
            case "ofType":
                WriteType(type switch { ListType list => list.Of, NonNullType nonNull => nonNull.Of, _ => null }, field);
                break;
            case "isOneOf":
                WriteBoolean(type is InputObjectType input ? input.IsOneOf : null);
                break;
            default:
                WriteMembersOfType(type, field);
                break;
        }
    }

    // The lists; null for the kinds of types that have none.
    private void WriteMembersOfType(GraphQLType type, CollectedField field)
    {
        switch (field.FieldName, type)
        {
            case ("fields", FieldsType fieldsType):
                bool allFields = IncludesDeprecated("__Type", field);
                WriteList("__Field", fieldsType.Fields.Where(item => allFields || item.DeprecationReason is null), field, WriteFieldMember);
                break;
            case ("interfaces", FieldsType fieldsType):
                WriteTypes(fieldsType.Interfaces, field);
                break;
            case ("possibleTypes", InterfaceType or UnionType):
                WriteTypes(_schema.PossibleTypes[(NamedType)type], field);
                break;
            case ("enumValues", EnumType enumType):
                bool allValues = IncludesDeprecated("__Type", field);
                WriteList("__EnumValue", enumType.Values.Where(item => allValues || item.DeprecationReason is null), field, WriteEnumValueMember);
                break;
            case ("inputFields", InputObjectType input):
                WriteInputValues("__Type", input.Fields, field);
                break;
            case ("fields" or "interfaces" or "possibleTypes" or "enumValues" or "inputFields", _):
                _writer.WriteNullValue();
                break;
            default:
                throw Unknown("__Type", field);
        }
    }

    private void WriteInputValues(string typeName, ImmutableArray<InputValueDefinition> values, CollectedField field)
    {
        bool all = IncludesDeprecated(typeName, field);
        WriteList("__InputValue", values.Where(value => all || value.DeprecationReason is null), field, WriteInputValueMember);
    }

    private void WriteFieldMember(FieldDefinition definition, CollectedField field)
    {
        switch (field.FieldName)
        {
            case "name":
                _writer.WriteStringValue(definition.Name);
                break;
            case "description":
                _writer.WriteStringValue(definition.Description);
                break;
            case "args":
                WriteInputValues("__Field", definition.Arguments, field);
                break;
            case "type":
                WriteType(definition.Type, field);
                break;
            default:
                WriteDeprecation(definition.DeprecationReason, field, "__Field");
                break;
        }
    }

    private void WriteInputValueMember(InputValueDefinition value, CollectedField field)
    {
        switch (field.FieldName)
        {
            case "name":
                _writer.WriteStringValue(value.Name);
                break;
            case "description":
                _writer.WriteStringValue(value.Description);
                break;
            case "type":
                WriteType(value.Type, field);
                break;
            case "defaultValue":
                ValueNode? defaultValue = DefaultValues.Canonical(value);
                _writer.WriteStringValue(defaultValue is null ? null : DocumentPrinter.Print(defaultValue));
                break;
            default:
                WriteDeprecation(value.DeprecationReason, field, "__InputValue");
                break;
        }
    }

    private void WriteEnumValueMember(EnumValueDefinition value, CollectedField field)
    {
        switch (field.FieldName)
        {
            case "name":
                _writer.WriteStringValue(value.Name);
                break;
            case "description":
                _writer.WriteStringValue(value.Description);
                break;
            default:
                WriteDeprecation(value.DeprecationReason, field, "__EnumValue");
                break;
        }
    }

    private void WriteDeprecation(string? reason, CollectedField field, string type)
    {
        switch (field.FieldName)
        {
            case "isDeprecated":
                _writer.WriteBooleanValue(reason is not null);
                break;
            case "deprecationReason":
                _writer.WriteStringValue(reason);
                break;
            default:
                throw Unknown(type, field);
        }
    }

    private void WriteBoolean(bool? value)
    {
        if (value is { } known)
        {
            _writer.WriteBooleanValue(known);
        }
        else
        {
            _writer.WriteNullValue();
        }
    }
}
