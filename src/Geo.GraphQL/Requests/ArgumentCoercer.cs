using System.Collections.Immutable;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Requests;

/// <summary>The spec's CoerceArgumentValues.</summary>
public static class ArgumentCoercer
{
    /// <summary>The arguments of a field; throws <see cref="GraphQLRequestException"/> with the place.</summary>
    public static InputObject Coerce(FieldDefinition definition, FieldNode node, VariableValues variables) =>
        definition.Arguments.IsEmpty ? InputObject.Empty : Coerce(definition.Arguments, node.Arguments, node, variables);

    /// <summary>The arguments of a directive.</summary>
    public static InputObject Coerce(DirectiveDefinition definition, DirectiveNode node, VariableValues variables) =>
        Coerce(definition.Arguments, node.Arguments, node, variables);

    private static InputObject Coerce(
        ImmutableArray<InputValueDefinition> definitions, ImmutableArray<ArgumentNode> arguments, SyntaxNode node, VariableValues variables)
    {
        InputObject result = new();
        foreach (InputValueDefinition definition in definitions)
        {
            ValueNode? literal = Find(arguments, definition.Name);
            bool isGiven = literal is not null && !(literal is VariableNode variable && !variables.TryGet(variable.Name.Value, out _));
            if (isGiven)
            {
                result.Add(definition.Name, CoerceOne(definition, literal!, variables));
            }
            else if (definition.DefaultValue is not null)
            {
                result.Add(definition.Name, LiteralCoercer.Default(definition));
            }
            else if (definition.Type is NonNullType)
            {
                throw literal is VariableNode missing
                    ? Refused(Messages.ArgumentVariableMissing(definition.Name, definition.Type.ToString(), missing.Name.Value), literal)
                    : Refused(Messages.ArgumentMissing(definition.Name, definition.Type.ToString()), node);
            }
        }

        return result;
    }

    private static object? CoerceOne(InputValueDefinition definition, ValueNode literal, VariableValues variables)
    {
        if (LiteralCoercer.TryCoerce(literal, definition.Type, variables, out object? value))
        {
            return value;
        }

        bool isNull = literal is NullValueNode or VariableNode;
        throw Refused(
            isNull && definition.Type is NonNullType
                ? Messages.ArgumentNull(definition.Name, definition.Type.ToString())
                : Messages.ArgumentInvalid(definition.Name, DocumentPrinter.Print(literal)),
            literal);
    }

    private static ValueNode? Find(ImmutableArray<ArgumentNode> arguments, string name)
    {
        foreach (ArgumentNode argument in arguments)
        {
            if (string.Equals(argument.Name.Value, name, StringComparison.Ordinal))
            {
                return argument.Value;
            }
        }

        return null;
    }

    private static GraphQLRequestException Refused(string message, SyntaxNode node) =>
        new(new GraphQLError(message, ErrorCodes.BadUserInput, [node.Location]));
}
