using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Validation.Rules;

/// <summary>A fragment defined is used by an operation.</summary>
internal static class NoUnusedFragmentsRule
{
    public static void CheckDocument(ValidationContext context, VariableUsages usages)
    {
        if (context.Fragments.Count == 0)
        {
            return;
        }

        HashSet<string> used = usages.FragmentsOfAllOperations();
        foreach (DefinitionNode definition in context.Document.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment && !used.Contains(fragment.Name.Value))
            {
                context.Report(nameof(NoUnusedFragmentsRule), Messages.UnusedFragment(fragment.Name.Value), fragment);
            }
        }
    }
}
