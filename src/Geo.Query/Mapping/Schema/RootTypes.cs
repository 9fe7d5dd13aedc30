using Geo.GraphQL.Language.Syntax;

namespace Geo.Query.Mapping.Schema;

/// <summary>Which kinds of operation the API has.</summary>
internal static class RootTypes
{
    public static IEnumerable<DefinitionNode> Derive(ApiMaps maps)
    {
        yield return new SchemaDefinitionNode(
            Extend: false,
            Sdl.Text(maps.Description),
            Directives: [],
            [.. Roots(maps).Select(root => new RootOperationTypeNode(root.Kind, new NamedTypeNode(new NameNode(root.Name))))]);
    }

    /// <summary>The names of the root types.</summary>
    public static IEnumerable<string> Names(ApiMaps maps) => Roots(maps).Select(root => root.Name);

    private static IEnumerable<(OperationType Kind, string Name)> Roots(ApiMaps maps)
    {
        yield return (OperationType.Query, QueryType.Name);
        if (!maps.Mutations.IsEmpty)
        {
            yield return (OperationType.Mutation, MutationTypes.Name);
        }

        if (!maps.Subscriptions.IsEmpty)
        {
            yield return (OperationType.Subscription, SubscriptionTypes.Name);
        }
    }
}
