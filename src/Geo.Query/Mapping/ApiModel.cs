using System.Collections.Frozen;
using System.Collections.Immutable;
using Geo.GraphQL.Types;
using Geo.Query.Mutations;
using Geo.Query.Subscriptions;

namespace Geo.Query.Mapping;

/// <summary>All entities and the schema derived from them.</summary>
public sealed class ApiModel
{
    internal ApiModel(ImmutableArray<EntityMap> entities, ImmutableArray<MutationMap> mutations, ImmutableArray<SubscriptionMap> subscriptions, GraphQLSchema schema)
    {
        Entities = entities;
        Mutations = mutations;
        Subscriptions = subscriptions;
        Schema = schema;
        EntityByType = entities.ToFrozenDictionary(entity => entity.TypeName, StringComparer.Ordinal);
    }

    /// <summary>The entities in the order they were declared.</summary>
    public ImmutableArray<EntityMap> Entities { get; }

    /// <summary>The mutations in the order they were declared.</summary>
    public ImmutableArray<MutationMap> Mutations { get; }

    /// <summary>The subscriptions in the order they were declared.</summary>
    public ImmutableArray<SubscriptionMap> Subscriptions { get; }

    /// <summary>The entities by type name.</summary>
    public FrozenDictionary<string, EntityMap> EntityByType { get; }

    /// <summary>The schema of the API.</summary>
    public GraphQLSchema Schema { get; }
}
