using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Validation.Rules;

/// <summary>Two directives never share a name.</summary>
internal static class UniqueDirectiveNamesRule
{
    public static void CheckDocument(ValidationContext context)
    {
        Dictionary<string, NameNode> known = new(StringComparer.Ordinal);
        foreach (DirectiveDefinitionNode directive in context.Document.Definitions.OfType<DirectiveDefinitionNode>())
        {
            string name = directive.Name.Value;
            if (!known.TryAdd(name, directive.Name))
            {
                context.Report(nameof(UniqueDirectiveNamesRule), Messages.OnlyOneDirective(name), known[name], directive.Name);
            }
        }
    }
}
