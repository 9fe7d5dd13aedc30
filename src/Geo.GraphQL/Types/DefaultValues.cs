using System.Collections.Immutable;
using System.Globalization;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Types;

/// <summary>Default values as SDL and introspection show them: input fields in their order with their own defaults.</summary>
internal static class DefaultValues
{
    /// <summary>The default in canonical form; null where there is none.</summary>
    public static ValueNode? Canonical(InputValueDefinition definition) =>
        definition.DefaultValue is null ? null : Canonical(definition.DefaultValue, definition.Type);

    private static ValueNode? Canonical(ValueNode value, GraphQLType type)
    {
        switch (type.Nullable)
        {
            case var _ when value is NullValueNode:
                return type is NonNullType ? null : value;
            case ListType list:
                return value is ListValueNode items
                    ? new ListValueNode([.. items.Values.Select(item => Canonical(item, list.Of)).OfType<ValueNode>()])
                    : Canonical(value, list.Of);
            case InputObjectType input:
                return value is ObjectValueNode fields ? Canonical(fields, input) : null;
            case ScalarType scalar:
                return Canonical(value, scalar);
            default:
                return value;
        }
    }

    private static ObjectValueNode Canonical(ObjectValueNode value, InputObjectType type)
    {
        ImmutableArray<ObjectFieldNode>.Builder fields = ImmutableArray.CreateBuilder<ObjectFieldNode>();
        foreach (InputValueDefinition definition in type.Fields)
        {
            ValueNode? given = value.Fields.LastOrDefault(field => field.Name.Value == definition.Name)?.Value ?? definition.DefaultValue;
            if (given is not null && Canonical(given, definition.Type) is { } canonical)
            {
                fields.Add(new ObjectFieldNode(new NameNode(definition.Name), canonical));
            }
        }

        return new ObjectValueNode(fields.ToImmutable());
    }

    // A number is written in its shortest form, a block string between single quotes, an ID of digits as a number.
    private static ValueNode? Canonical(ValueNode value, ScalarType type)
    {
        switch (value)
        {
            case StringValueNode { Value: var text } when type.Name == "ID" && IsWhole(text):
                return new IntValueNode(text);
            case StringValueNode { Block: true } text:
                return new StringValueNode(text.Value, Block: false);
            case FloatValueNode or IntValueNode when type.Name == "Float" && type.Coercion.FromLiteral(value).Value is double number:
                string shortest = number.ToString("R", CultureInfo.InvariantCulture);
                return IsWhole(shortest) ? new IntValueNode(shortest) : new FloatValueNode(shortest.Replace("E", "e", StringComparison.Ordinal));
            default:
                return value;
        }
    }

    private static bool IsWhole(string text)
    {
        ReadOnlySpan<char> digits = text.AsSpan(text.StartsWith('-') ? 1 : 0);
        return digits.Length > 0 && !digits.ContainsAnyExceptInRange('0', '9') && (digits.Length == 1 || digits[0] != '0');
    }
}
