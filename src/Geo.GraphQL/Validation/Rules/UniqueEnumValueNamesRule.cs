using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Validation.Rules;

/// <summary>Two values of an enum and its extensions never share a name.</summary>
internal static class UniqueEnumValueNamesRule
{
    public static void CheckDocument(ValidationContext context)
    {
        Dictionary<string, NameNode> known = new(StringComparer.Ordinal);
        foreach (EnumTypeDefinitionNode type in context.Document.Definitions.OfType<EnumTypeDefinitionNode>())
        {
            foreach (EnumValueDefinitionNode value in type.Values)
            {
                string name = $"{type.Name.Value}.{value.Name.Value}";
                if (!known.TryAdd(name, value.Name))
                {
                    context.Report(nameof(UniqueEnumValueNamesRule), Messages.EnumValueTwice(name), known[name], value.Name);
                }
            }
        }
    }
}
