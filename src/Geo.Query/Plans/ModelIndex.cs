using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Geo.Query.Mapping;
using Geo.Query.Mutations;
using Geo.Query.Subscriptions;

namespace Geo.Query.Plans;

/// <summary>The way back from the names of the API to the maps.</summary>
internal sealed class ModelIndex(ApiModel model)
{
    private static readonly ConditionalWeakTable<ApiModel, ModelIndex> Known = [];

    private readonly ConcurrentDictionary<EntityMap, EntityIndex> _entities = new(ReferenceEqualityComparer.Instance);

    /// <summary>The one index of a model.</summary>
    public static ModelIndex Of(ApiModel model) => Known.GetValue(model, static model => new ModelIndex(model));

    /// <summary>The model.</summary>
    public ApiModel Model { get; } = model;

    /// <summary>The lists of the root by their fields.</summary>
    public FrozenDictionary<string, EntityMap> Lists { get; } =
        model.Entities.Where(entity => entity.ListField is not null).ToFrozenDictionary(entity => entity.ListField!, StringComparer.Ordinal);

    /// <summary>The lookups of the root by their fields.</summary>
    public FrozenDictionary<string, (EntityMap Entity, LookupMap Lookup)> Lookups { get; } =
        model.Entities
            .SelectMany(entity => entity.Lookups.Select(lookup => (Entity: entity, Lookup: lookup)))
            .ToFrozenDictionary(pair => pair.Lookup.Field, StringComparer.Ordinal);

    /// <summary>The entities whose records a field of the root finds by their identifier.</summary>
    public FrozenDictionary<string, EntityMap> ById { get; } =
        model.Entities.Where(entity => entity.ById is not null).ToFrozenDictionary(entity => entity.ById!.Field, StringComparer.Ordinal);

    /// <summary>The fields of the root that the host computes.</summary>
    public FrozenDictionary<string, ComputedRoot> Computed { get; } = model.Computed.ToFrozenDictionary(root => root.Name, StringComparer.Ordinal);

    /// <summary>The views whose records can be read as they were.</summary>
    public FrozenSet<string> WithHistory { get; } = model.Maps.WithHistory.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The views that have other faces than the exact one.</summary>
    public FrozenSet<string> WithFaces { get; } =
        model.Entities.Where(entity => entity.Faces is not null).Select(entity => entity.View).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The mutations by their fields.</summary>
    public FrozenDictionary<string, MutationMap> Mutations { get; } = model.Mutations.ToFrozenDictionary(map => map.Field, StringComparer.Ordinal);

    /// <summary>The subscriptions by their fields.</summary>
    public FrozenDictionary<string, SubscriptionMap> Subscriptions { get; } = model.Subscriptions.ToFrozenDictionary(map => map.Field, StringComparer.Ordinal);

    /// <summary>The names of an entity.</summary>
    public EntityIndex this[EntityMap entity] => _entities.GetOrAdd(entity, static entity => new EntityIndex(entity));

    /// <summary>The entity a relation leads to.</summary>
    public EntityMap Target(string typeName) => Model.EntityByType[typeName];

    /// <summary>
    /// The entity whose shape a member of <c>GeometryInput</c> names by key (<c>region</c> is Region by the column of its first lookup).
    /// </summary>
    public (EntityMap Entity, LookupMap Lookup)? ShapeByKey(string member)
    {
        foreach (EntityMap entity in Model.Entities)
        {
            if (!entity.Lookups.IsEmpty && entity.Shape is not null && string.Equals(entity.TypeName, member, StringComparison.OrdinalIgnoreCase))
            {
                return (entity, entity.Lookups[0]);
            }
        }

        return null;
    }
}
