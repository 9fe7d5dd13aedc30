using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Validation.Rules;

/// <summary>A variable defined is used.</summary>
internal static class NoUnusedVariablesRule
{
    public static void CheckOperation(ValidationContext context, OperationDefinitionNode operation, IReadOnlyList<VariableUsage> usages)
    {
        if (operation.VariableDefinitions.IsEmpty)
        {
            return;
        }

        HashSet<string> used = new(StringComparer.Ordinal);
        foreach (VariableUsage usage in usages)
        {
            used.Add(usage.Node.Name.Value);
        }

        foreach (VariableDefinitionNode variable in operation.VariableDefinitions)
        {
            string name = variable.Variable.Name.Value;
            if (!used.Contains(name))
            {
                context.Report(nameof(NoUnusedVariablesRule), Messages.UnusedVariable(name, operation.Name?.Value), variable);
            }
        }
    }
}
