using Geo.GraphQL.Errors;
using Geo.GraphQL.Language;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Validation.Rules;

/// <summary>A literal fits the type of its place.</summary>
internal static class ValuesOfCorrectTypeRule
{
    /// <summary>False where the list has been refused as a whole.</summary>
    public static bool CheckList(ValidationContext context, ListValueNode list)
    {
        GraphQLType? type = context.Place.InputType?.Nullable;
        if (type is ListType)
        {
            return true;
        }

        Check(context, list, type);
        return false;
    }

    /// <summary>False where the object has been refused as a whole.</summary>
    public static bool CheckObject(ValidationContext context, ObjectValueNode value)
    {
        if (context.Place.InputType?.Named is not InputObjectType type)
        {
            Check(context, value, context.Place.InputType);
            return false;
        }

        foreach (InputValueDefinition field in type.Fields)
        {
            if (field.IsRequired && !value.Fields.Any(given => given.Name.Value == field.Name))
            {
                context.Report(
                    nameof(ValuesOfCorrectTypeRule),
                    Messages.RequiredInputFieldMissing($"{type.Name}.{field.Name}", field.Type.ToString()),
                    value);
            }
        }

        if (type.IsOneOf)
        {
            CheckOneOf(context, value, type);
        }

        return true;
    }

    public static void ReportUnknownField(ValidationContext context, ObjectFieldNode field, InputObjectType type)
    {
        string name = field.Name.Value;
        List<string> near = Suggestions.Near(name, type.Fields.Select(known => known.Name));
        context.Report(
            nameof(ValuesOfCorrectTypeRule), Messages.UnknownInputField(name, type.Name, Suggestions.DidYouMean(near)), field);
    }

    public static void CheckLeaf(ValidationContext context, ValueNode value)
    {
        if (value is not NullValueNode)
        {
            Check(context, value, context.Place.InputType);
        }
        else if (context.Place.InputType is NonNullType type)
        {
            context.Report(nameof(ValuesOfCorrectTypeRule), Messages.UnexpectedValue(type.ToString(), "null"), value);
        }
    }

    private static void CheckOneOf(ValidationContext context, ObjectValueNode value, InputObjectType type)
    {
        if (value.Fields.DistinctBy(field => field.Name.Value, StringComparer.Ordinal).Count() != 1)
        {
            context.Report(nameof(ValuesOfCorrectTypeRule), Messages.OneOfKeys(type.Name), value);
        }
        else if (value.Fields[^1].Value is NullValueNode)
        {
            context.Report(nameof(ValuesOfCorrectTypeRule), Messages.OneOfNull($"{type.Name}.{value.Fields[0].Name.Value}"), value);
        }
    }

    private static void Check(ValidationContext context, ValueNode value, GraphQLType? type)
    {
        string? problem = type?.Named switch
        {
            null => null,
            EnumType enumType => EnumProblem(enumType, value),
            ScalarType scalar => scalar.Coercion.FromLiteral(value).Problem,
            _ => Messages.UnexpectedValue(type.ToString(), DocumentPrinter.Print(value)),
        };
        if (problem is not null)
        {
            context.Report(nameof(ValuesOfCorrectTypeRule), problem, value);
        }
    }

    private static string? EnumProblem(EnumType type, ValueNode value)
    {
        if (value is EnumValueNode name)
        {
            return type.ValueByName.ContainsKey(name.Value)
                ? null
                : Messages.UnknownEnumValue(type.Name, name.Value, EnumValues.DidYouMean(type, name.Value));
        }

        string printed = DocumentPrinter.Print(value);
        return Messages.EnumNotEnum(type.Name, printed, EnumValues.DidYouMean(type, printed));
    }
}
