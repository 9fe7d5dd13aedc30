using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Validation.Rules;

/// <summary>A variable used is defined by the operation.</summary>
internal static class NoUndefinedVariablesRule
{
    public static void CheckOperation(ValidationContext context, OperationDefinitionNode operation, IReadOnlyList<VariableUsage> usages)
    {
        if (usages.Count == 0)
        {
            return;
        }

        HashSet<string> defined = new(StringComparer.Ordinal);
        foreach (VariableDefinitionNode variable in operation.VariableDefinitions)
        {
            defined.Add(variable.Variable.Name.Value);
        }

        foreach (VariableUsage usage in usages)
        {
            string name = usage.Node.Name.Value;
            if (!defined.Contains(name))
            {
                context.Report(
                    nameof(NoUndefinedVariablesRule), Messages.UndefinedVariable(name, operation.Name?.Value), usage.Node, operation);
            }
        }
    }
}
