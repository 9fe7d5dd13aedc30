using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Validation.Rules;

/// <summary>Two fields of a type and its extensions never share a name.</summary>
internal static class UniqueFieldDefinitionNamesRule
{
    public static void CheckDocument(ValidationContext context)
    {
        Dictionary<string, NameNode> known = new(StringComparer.Ordinal);
        foreach (TypeDefinitionNode type in context.Document.Definitions.OfType<TypeDefinitionNode>())
        {
            IEnumerable<NameNode> fields = type switch
            {
                ObjectTypeDefinitionNode objectType => objectType.Fields.Select(field => field.Name),
                InterfaceTypeDefinitionNode interfaceType => interfaceType.Fields.Select(field => field.Name),
                InputObjectTypeDefinitionNode input => input.Fields.Select(field => field.Name),
                _ => [],
            };
            foreach (NameNode field in fields)
            {
                string name = $"{type.Name.Value}.{field.Value}";
                if (!known.TryAdd(name, field))
                {
                    context.Report(nameof(UniqueFieldDefinitionNamesRule), Messages.FieldTwice(name), known[name], field);
                }
            }
        }
    }
}
