using System.Globalization;
using System.Text;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;
using Geo.GraphQL.Types;

namespace Geo.Query.Plans;

/// <summary>
/// What of the variables has a say in the statements: which keys are present or null, enum and boolean values, the length
/// of lists of objects, a whole number that is a usual size of a page (<see cref="PageSizes"/>). A list of more enum values than an enum has is a value like any other. All else is filled into slots, so that operations of one shape share their statements.
/// </summary>
internal static class VariableShape
{
    /// <summary>The longest list of enum values that has a say.</summary>
    public const int MostEnumValues = 32;

    /// <summary>The shape as text; equal texts are equal shapes.</summary>
    public static string Of(GraphQLSchema schema, OperationDefinitionNode operation, VariableValues variables)
    {
        if (operation.VariableDefinitions.IsEmpty)
        {
            return "";
        }

        StringBuilder text = new();
        foreach (VariableDefinitionNode definition in operation.VariableDefinitions)
        {
            if (!variables.TryGet(definition.Variable.Name.Value, out object? value))
            {
                text.Append('-');
            }
            else if (value is int size && PageSizes.IsUsual(size))
            {
                text.Append(CultureInfo.InvariantCulture, $"{size};");
            }
            else
            {
                Append(text, value, TypeOf(schema, definition.Type));
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value, NamedType? type)
    {
        switch (value)
        {
            case null:
                text.Append('0');
                break;
            case bool truth:
                text.Append(truth ? 't' : 'f');
                break;
            case string name when type is EnumType:
                text.Append(name).Append(';');
                break;
            case IReadOnlyDictionary<string, object?> fields when type is InputObjectType inputObject:
                AppendFields(text, fields, inputObject);
                break;
            case IReadOnlyList<object?> items when type is InputObjectType || (type is EnumType && items.Count <= MostEnumValues):
                text.Append('[');
                foreach (object? item in items)
                {
                    Append(text, item, type);
                }

                text.Append(']');
                break;
            default:
                text.Append('v');
                break;
        }
    }

    private static void AppendFields(StringBuilder text, IReadOnlyDictionary<string, object?> fields, InputObjectType type)
    {
        text.Append('{');
        foreach ((string name, object? value) in fields)
        {
            text.Append(name).Append(':');
            Append(text, value, type.FieldByName[name].Type.Named);
        }

        text.Append('}');
    }

    private static NamedType? TypeOf(GraphQLSchema schema, TypeNode type) => type switch
    {
        NonNullTypeNode nonNull => TypeOf(schema, nonNull.Of),
        ListTypeNode list => TypeOf(schema, list.Of),
        NamedTypeNode named => schema.TypeByName.GetValueOrDefault(named.Name.Value),
        _ => null,
    };
}
