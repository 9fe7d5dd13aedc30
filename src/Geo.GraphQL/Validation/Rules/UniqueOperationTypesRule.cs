using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Validation.Rules;

/// <summary>Each kind of operation has one root type.</summary>
internal static class UniqueOperationTypesRule
{
    public static void CheckDocument(ValidationContext context)
    {
        Dictionary<OperationType, RootOperationTypeNode> known = [];
        foreach (RootOperationTypeNode root in context.Document.Definitions.OfType<SchemaDefinitionNode>().SelectMany(node => node.OperationTypes))
        {
            if (!known.TryAdd(root.Operation, root))
            {
                string operation = root.Operation.ToString().ToLowerInvariant();
                context.Report(nameof(UniqueOperationTypesRule), Messages.OnlyOneRoot(operation), known[root.Operation], root);
            }
        }
    }
}
