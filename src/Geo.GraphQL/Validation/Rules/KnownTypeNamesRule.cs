using System.Collections.Immutable;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Introspection;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Types.Scalars;

namespace Geo.GraphQL.Validation.Rules;

/// <summary>Every type named is one of the schema or of the document.</summary>
internal static class KnownTypeNamesRule
{
    private static readonly ImmutableArray<string> StandardNames =
        [.. BuiltInScalars.All.Select(type => type.Name), .. IntrospectionTypes.All.Select(type => type.Name)];

    public static void CheckType(ValidationContext context, TypeNode reference)
    {
        while (reference is not NamedTypeNode)
        {
            reference = reference is ListTypeNode list ? list.Of : ((NonNullTypeNode)reference).Of;
        }

        NamedTypeNode node = (NamedTypeNode)reference;
        string name = node.Name.Value;
        if (context.SchemaOrNull?.TypeByName.ContainsKey(name) == true)
        {
            return;
        }

        List<string> defined = [.. context.Document.Definitions.OfType<TypeDefinitionNode>().Where(type => !type.Extend).Select(type => type.Name.Value)];
        bool isSdl = context.Place.Definition is TypeSystemDefinitionNode;
        if (defined.Contains(name) || (isSdl && StandardNames.Contains(name, StringComparer.Ordinal)))
        {
            return;
        }

        IEnumerable<string> known = (context.SchemaOrNull?.Types.Select(type => type.Name) ?? []).Concat(defined);
        List<string> near = Suggestions.Near(name, isSdl ? StandardNames.Concat(known) : known);
        context.Report(nameof(KnownTypeNamesRule), Messages.UnknownType(name, Suggestions.DidYouMean(near)), node);
    }
}
