using System.Diagnostics;
using System.Runtime.CompilerServices;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Requests;

/// <summary>Literals to typed values. A variable in a literal gives the value it was coerced to.</summary>
internal static class LiteralCoercer
{
    /// <summary>False where the literal does not fit the type; validation has said why.</summary>
    public static bool TryCoerce(ValueNode literal, GraphQLType type, VariableValues variables, out object? value)
    {
        value = null;
        if (literal is VariableNode variable)
        {
            return variables.TryGet(variable.Name.Value, out value) && !(value is null && type is NonNullType);
        }

        if (type is NonNullType nonNull)
        {
            return literal is not NullValueNode && TryCoerce(literal, nonNull.Of, variables, out value);
        }

        if (literal is NullValueNode)
        {
            return true;
        }

        return type switch
        {
            ListType list => TryCoerceList(literal, list.Of, variables, out value),
            InputObjectType input => TryCoerceObject(literal, input, variables, out value),
            EnumType enumType => TryCoerceEnum(literal, enumType, out value),
            ScalarType scalar => TryCoerceScalar(literal, scalar, out value),
            _ => throw new UnreachableException($"{type} is no input type."),
        };
    }

    /// <summary>The coerced default of an argument or input field; made once per definition.</summary>
    public static object? Default(InputValueDefinition definition)
    {
        if (definition.CoercedDefault is null)
        {
            TryCoerce(definition.DefaultValue!, definition.Type, VariableValues.Empty, out object? value);
            definition.CoercedDefault = new StrongBox<object?>(value);
        }

        return definition.CoercedDefault.Value;
    }

    private static bool IsMissing(ValueNode literal, VariableValues variables) =>
        literal is VariableNode variable && !variables.TryGet(variable.Name.Value, out _);

    private static bool TryCoerceList(ValueNode literal, GraphQLType itemType, VariableValues variables, out object? value)
    {
        value = null;
        if (literal is not ListValueNode list)
        {
            if (!TryCoerce(literal, itemType, variables, out object? single))
            {
                return false;
            }

            value = new[] { single };
            return true;
        }

        object?[] items = new object?[list.Values.Length];
        for (int i = 0; i < items.Length; i++)
        {
            // A variable without a value stands for null.
            bool isMissing = IsMissing(list.Values[i], variables);
            if (isMissing ? itemType is NonNullType : !TryCoerce(list.Values[i], itemType, variables, out items[i]))
            {
                return false;
            }
        }

        value = items;
        return true;
    }

    private static bool TryCoerceObject(ValueNode literal, InputObjectType type, VariableValues variables, out object? value)
    {
        value = null;
        if (literal is not ObjectValueNode given)
        {
            return false;
        }

        InputObject result = new();
        foreach (InputValueDefinition field in type.Fields)
        {
            ValueNode? fieldLiteral = Find(given, field.Name);
            if (fieldLiteral is null || IsMissing(fieldLiteral, variables))
            {
                if (field.DefaultValue is not null)
                {
                    result.Add(field.Name, Default(field));
                }
                else if (field.Type is NonNullType)
                {
                    return false;
                }
            }
            else if (TryCoerce(fieldLiteral, field.Type, variables, out object? fieldValue))
            {
                result.Add(field.Name, fieldValue);
            }
            else
            {
                return false;
            }
        }

        value = result;
        return !type.IsOneOf || (result.Count == 1 && result.Values.First() is not null);
    }

    private static ValueNode? Find(ObjectValueNode value, string name)
    {
        foreach (ObjectFieldNode field in value.Fields)
        {
            if (string.Equals(field.Name.Value, name, StringComparison.Ordinal))
            {
                return field.Value;
            }
        }

        return null;
    }

    private static bool TryCoerceEnum(ValueNode literal, EnumType type, out object? value)
    {
        value = literal is EnumValueNode name && type.ValueByName.TryGetValue(name.Value, out EnumValueDefinition? found) ? found.Name : null;
        return value is not null;
    }

    private static bool TryCoerceScalar(ValueNode literal, ScalarType type, out object? value)
    {
        CoercedValue coerced = type.Coercion.FromLiteral(literal);
        value = coerced.Value;
        return coerced.Problem is null;
    }
}
