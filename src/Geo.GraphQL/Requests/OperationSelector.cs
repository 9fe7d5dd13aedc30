using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Requests;

/// <summary>The spec's GetOperation.</summary>
public static class OperationSelector
{
    /// <summary>The operation of that name, or the only one where no name is given.</summary>
    public static OperationDefinitionNode Select(DocumentNode document, string? name)
    {
        OperationDefinitionNode? found = null;
        foreach (DefinitionNode definition in document.Definitions)
        {
            if (definition is not OperationDefinitionNode operation)
            {
                continue;
            }

            if (name is not null)
            {
                if (operation.Name?.Value == name)
                {
                    return operation;
                }
            }
            else if (found is not null)
            {
                throw NotFound(Messages.SeveralOperations);
            }
            else
            {
                found = operation;
            }
        }

        return found ?? throw NotFound(name is null ? Messages.NoOperation : Messages.UnknownOperation(name));
    }

    private static GraphQLRequestException NotFound(string message) => new(new GraphQLError(message, ErrorCodes.OperationNotFound));
}
