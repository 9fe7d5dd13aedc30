using System.Collections.Frozen;
using System.Collections.Immutable;
using Geo.GraphQL.Types;
using Geo.Query.Mutations;
using Geo.Query.Subscriptions;

namespace Geo.Query.Mapping;

/// <summary>The maps of an API and the schema derived from them.</summary>
public sealed class ApiModel
{
    internal ApiModel(ApiMaps maps, GraphQLSchema schema)
    {
        Maps = maps;
        Schema = schema;
        EntityByType = maps.Entities.ToFrozenDictionary(entity => entity.TypeName, StringComparer.Ordinal);
    }

    /// <summary>What the schema is derived from.</summary>
    public ApiMaps Maps { get; }

    /// <summary>The entities in the order they were declared.</summary>
    public ImmutableArray<EntityMap> Entities => Maps.Entities;

    /// <summary>The root fields that the host computes.</summary>
    public ImmutableArray<ComputedRoot> Computed => Maps.Computed;

    /// <summary>The mutations in the order they were declared.</summary>
    public ImmutableArray<MutationMap> Mutations => Maps.Mutations;

    /// <summary>The subscriptions in the order they were declared.</summary>
    public ImmutableArray<SubscriptionMap> Subscriptions => Maps.Subscriptions;

    /// <summary>The entities by type name.</summary>
    public FrozenDictionary<string, EntityMap> EntityByType { get; }

    /// <summary>The schema of the API.</summary>
    public GraphQLSchema Schema { get; }

    /// <summary>The identifier in the whole API of a record of a type.</summary>
    public string IdOf(string typeName, params ReadOnlySpan<object> key) => Execute.GlobalId.Of(EntityByType[typeName], key);

    /// <summary>The key that an identifier names; null where it is none of a record of that type.</summary>
    public object[]? KeyOf(string typeName, string id) => Execute.GlobalId.Read(this, id) is var (entity, key) && entity.TypeName == typeName ? key : null;
}
