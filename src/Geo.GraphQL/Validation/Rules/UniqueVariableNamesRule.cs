using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Validation.Rules;

/// <summary>Two variables of an operation never share a name.</summary>
internal static class UniqueVariableNamesRule
{
    public static void CheckOperation(ValidationContext context, OperationDefinitionNode operation)
    {
        if (operation.VariableDefinitions.Length > 1)
        {
            Duplicates.Report(
                operation.VariableDefinitions,
                variable => variable.Variable.Name,
                (name, names) => context.Report(nameof(UniqueVariableNamesRule), Messages.OnlyOneVariable(name), names));
        }
    }
}
