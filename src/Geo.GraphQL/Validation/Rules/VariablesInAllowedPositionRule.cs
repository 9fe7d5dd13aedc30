using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Validation.Rules;

/// <summary>The type of a variable fits every place it is used at.</summary>
internal static class VariablesInAllowedPositionRule
{
    public static void CheckOperation(ValidationContext context, OperationDefinitionNode operation, IReadOnlyList<VariableUsage> usages)
    {
        if (usages.Count == 0)
        {
            return;
        }

        Dictionary<string, (VariableDefinitionNode Node, GraphQLType? Type)> definitions = new(StringComparer.Ordinal);
        foreach (VariableDefinitionNode variable in operation.VariableDefinitions)
        {
            definitions[variable.Variable.Name.Value] = (variable, TypeReferences.Resolve(context.Schema, variable.Type));
        }

        foreach (VariableUsage usage in usages)
        {
            if (usage.Type is not null && definitions.TryGetValue(usage.Node.Name.Value, out (VariableDefinitionNode Node, GraphQLType? Type) definition))
            {
                Check(context, usage, usage.Type, definition.Node, definition.Type);
            }
        }
    }

    private static void Check(
        ValidationContext context, in VariableUsage usage, GraphQLType expected, VariableDefinitionNode definition, GraphQLType? type)
    {
        string name = usage.Node.Name.Value;
        if (type is not null && !IsAllowed(context.Schema, type, definition.DefaultValue, expected, usage.HasDefault))
        {
            context.Report(
                nameof(VariablesInAllowedPositionRule), Messages.VariablePosition(name, type.ToString(), expected.ToString()), definition, usage.Node);
        }

        if (usage.ParentType is InputObjectType { IsOneOf: true } input && type is not null and not NonNullType)
        {
            context.Report(
                nameof(VariablesInAllowedPositionRule), Messages.OneOfVariable(name, type.ToString(), input.Name), definition, usage.Node);
        }
    }

    private static bool IsAllowed(GraphQLSchema schema, GraphQLType type, ValueNode? defaultValue, GraphQLType expected, bool placeHasDefault)
    {
        if (expected is NonNullType nonNull && type is not NonNullType)
        {
            bool hasDefault = defaultValue is not null and not NullValueNode;
            return (hasDefault || placeHasDefault) && IsSubType(schema, type, nonNull.Of);
        }

        return IsSubType(schema, type, expected);
    }

    private static bool IsSubType(GraphQLSchema schema, GraphQLType type, GraphQLType super) => (type, super) switch
    {
        (NonNullType inner, NonNullType outer) => IsSubType(schema, inner.Of, outer.Of),
        (NonNullType inner, _) => IsSubType(schema, inner.Of, super),
        (_, NonNullType) => false,
        (ListType inner, ListType outer) => IsSubType(schema, inner.Of, outer.Of),
        (ListType, _) or (_, ListType) => false,
        _ => schema.IsSubType((NamedType)super, (NamedType)type),
    };
}
