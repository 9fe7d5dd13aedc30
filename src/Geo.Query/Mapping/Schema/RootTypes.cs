using System.Collections.Immutable;
using Geo.GraphQL.Language.Syntax;
using Geo.Query.Mutations;
using Geo.Query.Subscriptions;

namespace Geo.Query.Mapping.Schema;

/// <summary>Which kinds of operation the API has.</summary>
internal static class RootTypes
{
    public static IEnumerable<DefinitionNode> Derive(string description, ImmutableArray<MutationMap> mutations, ImmutableArray<SubscriptionMap> subscriptions)
    {
        yield return new SchemaDefinitionNode(
            Extend: false,
            Sdl.Text(description),
            Directives: [],
            [.. Roots(mutations, subscriptions).Select(root => new RootOperationTypeNode(root.Kind, new NamedTypeNode(new NameNode(root.Name))))]);
    }

    /// <summary>The names of the root types.</summary>
    public static IEnumerable<string> Names(ImmutableArray<MutationMap> mutations, ImmutableArray<SubscriptionMap> subscriptions) =>
        Roots(mutations, subscriptions).Select(root => root.Name);

    private static IEnumerable<(OperationType Kind, string Name)> Roots(ImmutableArray<MutationMap> mutations, ImmutableArray<SubscriptionMap> subscriptions)
    {
        yield return (OperationType.Query, QueryType.Name);
        if (!mutations.IsEmpty)
        {
            yield return (OperationType.Mutation, MutationTypes.Name);
        }

        if (!subscriptions.IsEmpty)
        {
            yield return (OperationType.Subscription, SubscriptionTypes.Name);
        }
    }
}
