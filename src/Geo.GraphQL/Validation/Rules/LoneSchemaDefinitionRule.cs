using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Validation.Rules;

/// <summary>SDL has one schema definition at most.</summary>
internal static class LoneSchemaDefinitionRule
{
    public static void CheckDocument(ValidationContext context)
    {
        foreach (SchemaDefinitionNode extra in context.Document.Definitions.OfType<SchemaDefinitionNode>().Where(node => !node.Extend).Skip(1))
        {
            context.Report(nameof(LoneSchemaDefinitionRule), Messages.OneSchemaDefinition, extra);
        }
    }
}
