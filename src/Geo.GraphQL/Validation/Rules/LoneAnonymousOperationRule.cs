using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Validation.Rules;

/// <summary>An operation without a name stands alone.</summary>
internal static class LoneAnonymousOperationRule
{
    public static int CountOperations(DocumentNode document)
    {
        int count = 0;
        foreach (DefinitionNode definition in document.Definitions)
        {
            count += definition is OperationDefinitionNode ? 1 : 0;
        }

        return count;
    }

    public static void CheckOperation(ValidationContext context, OperationDefinitionNode operation, int operations)
    {
        if (operation.Name is null && operations > 1)
        {
            context.Report(nameof(LoneAnonymousOperationRule), Messages.LoneAnonymous, operation);
        }
    }
}
