using System.Collections.Immutable;
using System.Text.Json;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Requests;

/// <summary>The spec's CoerceVariableValues: JSON to typed values.</summary>
public static class VariableCoercer
{
    private const int MaxErrors = 50;

    /// <summary>The variables of an operation; throws <see cref="GraphQLRequestException"/> with all that is wrong.</summary>
    public static VariableValues Coerce(GraphQLSchema schema, OperationDefinitionNode operation, JsonElement? variables)
    {
        if (operation.VariableDefinitions.IsEmpty)
        {
            return VariableValues.Empty;
        }

        Dictionary<string, object?> values = new(StringComparer.Ordinal);
        ImmutableArray<GraphQLError>.Builder errors = ImmutableArray.CreateBuilder<GraphQLError>();
        foreach (VariableDefinitionNode definition in operation.VariableDefinitions)
        {
            CoerceOne(schema, definition, variables, values, errors);
            if (errors.Count > MaxErrors)
            {
                errors.Count = MaxErrors;
                errors.Add(new GraphQLError(Messages.TooManyVariableErrors, ErrorCodes.LimitExceeded)
                {
                    Extensions = [new("what", "errors"), new("limit", MaxErrors)],
                });
                break;
            }
        }

        return errors.Count == 0 ? new VariableValues(values) : throw new GraphQLRequestException(errors.ToImmutable());
    }

    private static void CoerceOne(
        GraphQLSchema schema,
        VariableDefinitionNode definition,
        JsonElement? variables,
        Dictionary<string, object?> values,
        ImmutableArray<GraphQLError>.Builder errors)
    {
        string name = definition.Variable.Name.Value;
        if (TypeReferences.Resolve(schema, definition.Type) is not { IsInput: true } type)
        {
            errors.Add(Error(Messages.VariableNotInput(name, DocumentPrinter.Print(definition.Type)), definition.Type));
            return;
        }

        if (variables is not { } given || !given.TryGetProperty(name, out JsonElement value))
        {
            if (definition.DefaultValue is not null)
            {
                if (LiteralCoercer.TryCoerce(definition.DefaultValue, type, VariableValues.Empty, out object? defaultValue))
                {
                    values[name] = defaultValue;
                }
            }
            else if (type is NonNullType)
            {
                errors.Add(Error(Messages.VariableMissing(name, type.ToString()), definition));
            }

            return;
        }

        if (value.ValueKind == JsonValueKind.Null && type is NonNullType)
        {
            errors.Add(Error(Messages.VariableNull(name, type.ToString()), definition));
            return;
        }

        JsonCoercion coercion = new(name, definition, errors, MaxErrors);
        values[name] = coercion.Coerce(value, type);
    }

    private static GraphQLError Error(string message, SyntaxNode node) => new(message, ErrorCodes.BadUserInput, [node.Location]);
}
