using System.Collections.Frozen;
using System.Collections.Immutable;
using Geo.GraphQL.Types;
using Geo.Query.Mutations;

namespace Geo.Query.Mapping;

/// <summary>All entities and the schema derived from them.</summary>
public sealed class ApiModel
{
    internal ApiModel(ImmutableArray<EntityMap> entities, ImmutableArray<MutationMap> mutations, GraphQLSchema schema)
    {
        Entities = entities;
        Mutations = mutations;
        Schema = schema;
        EntityByType = entities.ToFrozenDictionary(entity => entity.TypeName, StringComparer.Ordinal);
    }

    /// <summary>The entities in the order they were declared.</summary>
    public ImmutableArray<EntityMap> Entities { get; }

    /// <summary>The mutations in the order they were declared.</summary>
    public ImmutableArray<MutationMap> Mutations { get; }

    /// <summary>The entities by type name.</summary>
    public FrozenDictionary<string, EntityMap> EntityByType { get; }

    /// <summary>The schema of the API.</summary>
    public GraphQLSchema Schema { get; }
}
