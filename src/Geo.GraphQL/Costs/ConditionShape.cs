using System.Text;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;

namespace Geo.GraphQL.Costs;

/// <summary>What of the variables decides which fields <c>@skip</c> and <c>@include</c> leave: the values of the Boolean ones.</summary>
public static class ConditionShape
{
    /// <summary>The shape as text; equal texts are equal shapes.</summary>
    public static string Of(OperationDefinitionNode operation, VariableValues variables)
    {
        StringBuilder? text = null;
        foreach (VariableDefinitionNode definition in operation.VariableDefinitions)
        {
            if (NameOf(definition.Type) == "Boolean")
            {
                variables.TryGet(definition.Variable.Name.Value, out object? value);
                (text ??= new()).Append(value is bool truth ? truth ? 't' : 'f' : '-');
            }
        }

        return text?.ToString() ?? "";
    }

    private static string? NameOf(TypeNode type) => type switch
    {
        NonNullTypeNode { Of: NamedTypeNode named } => named.Name.Value,
        NamedTypeNode named => named.Name.Value,
        _ => null,
    };
}
