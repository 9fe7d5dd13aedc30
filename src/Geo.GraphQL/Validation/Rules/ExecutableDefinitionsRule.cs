using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Validation.Rules;

/// <summary>A client sends operations and fragments, not types.</summary>
internal static class ExecutableDefinitionsRule
{
    public static void CheckDocument(ValidationContext context)
    {
        foreach (DefinitionNode definition in context.Document.Definitions)
        {
            if (definition is not ExecutableDefinitionNode)
            {
                string name = definition switch
                {
                    TypeDefinitionNode type => $"\"{type.Name.Value}\"",
                    DirectiveDefinitionNode directive => $"\"{directive.Name.Value}\"",
                    _ => "schema",
                };
                context.Report(nameof(ExecutableDefinitionsRule), Messages.NotExecutable(name), definition);
            }
        }
    }
}
