using System.Collections.Immutable;
using System.Diagnostics;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;
using Geo.GraphQL.Types;

namespace Geo.Query.Plans;

/// <summary>
/// Coerces the arguments of a field as the specification's CoerceArgumentValues does, keeping the way back to the variables.
/// The document is valid and the variables are coerced, so that nothing but a null can still be wrong.
/// </summary>
internal sealed class InputReader(VariableValues variables)
{
    /// <summary>The arguments given or defaulted.</summary>
    public ObjectInput ReadArguments(FieldDefinition field, FieldNode node)
    {
        ImmutableArray<KeyValuePair<string, Input>>.Builder arguments = ImmutableArray.CreateBuilder<KeyValuePair<string, Input>>();
        foreach (InputValueDefinition definition in field.Arguments)
        {
            ValueNode? given = node.Arguments.FirstOrDefault(argument => argument.Name.Value == definition.Name)?.Value;
            if (ReadArgument(definition, given) is { } value)
            {
                arguments.Add(new(definition.Name, value));
            }
        }

        return new(arguments.ToImmutable());
    }

    /// <summary>A value that is coerced already.</summary>
    public static Input Wrap(object? value, GraphQLType type, VariablePath? from) => (value, type.Nullable) switch
    {
        (null, _) => new NullInput { From = from },
        (IReadOnlyList<object?> items, ListType list) => new ListInput([.. items.Select((item, i) => Wrap(item, list.Of, from?.Then(i)))]) { From = from },
        (IReadOnlyDictionary<string, object?> fields, InputObjectType inputObject) => new ObjectInput([
            .. inputObject.Fields
                .Where(field => fields.ContainsKey(field.Name))
                .Select(field => KeyValuePair.Create(field.Name, Wrap(fields[field.Name], field.Type, from?.Then(field.Name))))]) { From = from },
        _ => new LeafInput(value) { From = from },
    };

    // As the reference implementation has it, what is wrong is the value of the argument, not the field.
    private Input? ReadArgument(InputValueDefinition definition, ValueNode? given)
    {
        try
        {
            return ReadMember(definition, given);
        }
        catch (RefusedException exception) when (given is not null)
        {
            throw new RefusedException(exception.Refusal, given.Location);
        }
    }

    private Input? ReadMember(InputValueDefinition definition, ValueNode? given)
    {
        Input? value = given is null || IsAbsent(given) ? null : Read(definition.Type, given);
        if (value is null && definition.DefaultValue is { } fallback)
        {
            value = Read(definition.Type, fallback);
        }

        return definition.Type is NonNullType && value is null or NullInput && definition.Type is NonNullType
            ? throw new RefusedException(Messages.MissingArgument(definition.Name))
            : value;
    }

    private bool IsAbsent(ValueNode value) => value is VariableNode variable && !variables.TryGet(variable.Name.Value, out _);

    private Input Read(GraphQLType type, ValueNode node)
    {
        if (node is VariableNode variable)
        {
            return variables.TryGet(variable.Name.Value, out object? value)
                ? Wrap(value, type, new VariablePath(variable.Name.Value, Parent: null, Step: null))
                : new NullInput();
        }

        return (node, type.Nullable) switch
        {
            (NullValueNode, _) => new NullInput(),
            (ListValueNode list, ListType listType) => new ListInput([.. list.Values.Select(item => ReadItem(listType.Of, item))]),
            (_, ListType listType) => new ListInput([ReadItem(listType.Of, node)]),
            (ObjectValueNode given, InputObjectType inputObject) => ReadObject(inputObject, given),
            (EnumValueNode value, EnumType) => new LeafInput(value.Value),
            (_, ScalarType scalar) => new LeafInput(scalar.Coercion.FromLiteral(node).Value!),
            _ => throw new UnreachableException($"A valid document has no {node.GetType().Name} for {type}."),
        };
    }

    private Input ReadItem(GraphQLType type, ValueNode node) => Read(type, node) is var item && item is NullInput && type is NonNullType
        ? throw new RefusedException(Messages.NullItem())
        : item;

    private ObjectInput ReadObject(InputObjectType type, ObjectValueNode given)
    {
        ImmutableArray<KeyValuePair<string, Input>>.Builder fields = ImmutableArray.CreateBuilder<KeyValuePair<string, Input>>();
        foreach (InputValueDefinition definition in type.Fields)
        {
            ValueNode? value = given.Fields.FirstOrDefault(field => field.Name.Value == definition.Name)?.Value;
            if (ReadMember(definition, value) is { } read)
            {
                fields.Add(new(definition.Name, read));
            }
        }

        return new(fields.ToImmutable());
    }
}
