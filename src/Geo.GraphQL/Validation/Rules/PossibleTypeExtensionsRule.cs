using System.Diagnostics;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Validation.Rules;

/// <summary>An extension extends a type of its kind that is defined.</summary>
internal static class PossibleTypeExtensionsRule
{
    public static void CheckDocument(ValidationContext context)
    {
        Dictionary<string, TypeDefinitionNode> defined = new(StringComparer.Ordinal);
        foreach (TypeDefinitionNode type in context.Document.Definitions.OfType<TypeDefinitionNode>().Where(type => !type.Extend))
        {
            defined[type.Name.Value] = type;
        }

        foreach (TypeDefinitionNode extension in context.Document.Definitions.OfType<TypeDefinitionNode>().Where(type => type.Extend))
        {
            string name = extension.Name.Value;
            if (!defined.TryGetValue(name, out TypeDefinitionNode? type))
            {
                string suggestion = Suggestions.DidYouMean(Suggestions.Near(name, defined.Keys));
                context.Report(nameof(PossibleTypeExtensionsRule), Messages.ExtendsUnknown(name, suggestion), extension.Name);
            }
            else if (type.GetType() != extension.GetType())
            {
                context.Report(nameof(PossibleTypeExtensionsRule), Messages.ExtendsOtherKind(KindOf(extension), name), type, extension);
            }
        }
    }

    private static string KindOf(TypeDefinitionNode node) => node switch
    {
        ScalarTypeDefinitionNode => "scalar",
        ObjectTypeDefinitionNode => "object",
        InterfaceTypeDefinitionNode => "interface",
        UnionTypeDefinitionNode => "union",
        EnumTypeDefinitionNode => "enum",
        InputObjectTypeDefinitionNode => "input object",
        _ => throw new UnreachableException($"No kind for {node.GetType().Name}."),
    };
}
