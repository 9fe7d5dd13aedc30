using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Requests;

/// <summary>The coercion of one variable's JSON; every problem is reported with its path.</summary>
internal sealed class JsonCoercion(
    string variable, VariableDefinitionNode definition, ImmutableArray<GraphQLError>.Builder errors, int maxErrors)
{
    // Names (string) and indices (int) from the variable down to the value at hand.
    private readonly List<object> _path = [];

    public object? Coerce(JsonElement value, GraphQLType type)
    {
        if (type is NonNullType nonNull)
        {
            return value.ValueKind == JsonValueKind.Null
                ? Report(value, Messages.NullInNonNull(type.ToString()))
                : Coerce(value, nonNull.Of);
        }

        if (value.ValueKind == JsonValueKind.Null || errors.Count > maxErrors)
        {
            return null;
        }

        return type switch
        {
            ListType list => CoerceList(value, list.Of),
            InputObjectType input => CoerceObject(value, input),
            EnumType enumType => CoerceEnum(value, enumType),
            ScalarType scalar => CoerceScalar(value, scalar),
            _ => throw new UnreachableException($"{type} is no input type."),
        };
    }

    private object?[] CoerceList(JsonElement value, GraphQLType itemType)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            return [Coerce(value, itemType)];
        }

        object?[] items = new object?[value.GetArrayLength()];
        int index = 0;
        foreach (JsonElement item in value.EnumerateArray())
        {
            _path.Add(index);
            items[index++] = Coerce(item, itemType);
            _path.RemoveAt(_path.Count - 1);
        }

        return items;
    }

    private InputObject? CoerceObject(JsonElement value, InputObjectType type)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            Report(value, Messages.NotAnObject(type.Name));
            return null;
        }

        InputObject result = new();
        foreach (InputValueDefinition field in type.Fields)
        {
            CoerceField(value, field, result);
        }

        foreach (JsonProperty member in value.EnumerateObject())
        {
            if (!type.FieldByName.ContainsKey(member.Name))
            {
                string suggestion = Suggestions.DidYouMean(Suggestions.Near(member.Name, type.Fields.Select(field => field.Name)));
                Report(value, Messages.UnknownInputField(member.Name, type.Name, suggestion));
            }
        }

        if (type.IsOneOf)
        {
            CheckOneOf(value, type, result);
        }

        return result;
    }

    private void CoerceField(JsonElement value, InputValueDefinition field, InputObject result)
    {
        if (value.TryGetProperty(field.Name, out JsonElement member))
        {
            _path.Add(field.Name);
            result.Add(field.Name, Coerce(member, field.Type));
            _path.RemoveAt(_path.Count - 1);
        }
        else if (field.DefaultValue is not null)
        {
            result.Add(field.Name, LiteralCoercer.Default(field));
        }
        else if (field.Type is NonNullType)
        {
            Report(value, Messages.InputFieldMissing(field.Name, field.Type.ToString()));
        }
    }

    private void CheckOneOf(JsonElement value, InputObjectType type, InputObject result)
    {
        if (result.Count != 1)
        {
            Report(value, Messages.OneOfNeedsOneKey(type.Name));
        }

        if (result.Count > 0 && value.GetProperty(result.Keys.First()) is { ValueKind: JsonValueKind.Null } nothing)
        {
            string key = result.Keys.First();
            _path.Add(key);
            Report(nothing, Messages.OneOfKeyNull(key));
            _path.RemoveAt(_path.Count - 1);
        }
    }

    private object? CoerceEnum(JsonElement value, EnumType type)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            string shown = Inspect.Json(value);
            return Report(value, Messages.EnumNotString(type.Name, shown, EnumValues.DidYouMean(type, shown)));
        }

        string name = value.GetString()!;
        return type.ValueByName.TryGetValue(name, out EnumValueDefinition? found)
            ? found.Name
            : Report(value, Messages.UnknownEnumValue(type.Name, name, EnumValues.DidYouMean(type, name)));
    }

    private object? CoerceScalar(JsonElement value, ScalarType type)
    {
        CoercedValue coerced = type.Coercion.FromJson(value);
        return coerced.Problem is null ? coerced.Value : Report(value, coerced.Problem);
    }

    private object? Report(JsonElement value, string problem)
    {
        StringBuilder path = new();
        foreach (object step in _path)
        {
            _ = step is int index ? path.Append(CultureInfo.InvariantCulture, $"[{index}]") : path.Append('.').Append(step);
        }

        errors.Add(new GraphQLError(
            Messages.VariableInvalid(variable, Inspect.Json(value), path.ToString(), problem), ErrorCodes.BadUserInput, [definition.Location]));
        return null;
    }
}
