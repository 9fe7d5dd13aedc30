using System.Collections.Immutable;
using Geo.GraphQL.Language.Syntax;
using Geo.Query.Mutations;

namespace Geo.Query.Mapping.Schema;

/// <summary>Which kinds of operation the API has.</summary>
internal static class RootTypes
{
    public static IEnumerable<DefinitionNode> Derive(string description, ImmutableArray<MutationMap> mutations)
    {
        yield return new SchemaDefinitionNode(
            Extend: false,
            Sdl.Text(description),
            Directives: [],
            [.. Roots(mutations).Select(root => new RootOperationTypeNode(root.Kind, new NamedTypeNode(new NameNode(root.Name))))]);
    }

    /// <summary>The names of the root types.</summary>
    public static IEnumerable<string> Names(ImmutableArray<MutationMap> mutations) => Roots(mutations).Select(root => root.Name);

    private static IEnumerable<(OperationType Kind, string Name)> Roots(ImmutableArray<MutationMap> mutations)
    {
        yield return (OperationType.Query, QueryType.Name);
        if (!mutations.IsEmpty)
        {
            yield return (OperationType.Mutation, MutationTypes.Name);
        }
    }
}
