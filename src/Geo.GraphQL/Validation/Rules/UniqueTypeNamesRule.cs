using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Validation.Rules;

/// <summary>Two types never share a name.</summary>
internal static class UniqueTypeNamesRule
{
    public static void CheckDocument(ValidationContext context)
    {
        Dictionary<string, NameNode> known = new(StringComparer.Ordinal);
        foreach (TypeDefinitionNode type in context.Document.Definitions.OfType<TypeDefinitionNode>().Where(type => !type.Extend))
        {
            if (!known.TryAdd(type.Name.Value, type.Name))
            {
                context.Report(nameof(UniqueTypeNamesRule), Messages.OnlyOneType(type.Name.Value), known[type.Name.Value], type.Name);
            }
        }
    }
}
