using System.Collections.Immutable;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Types;
using Geo.Query.Mapping.Fields;
using Geo.Query.Mapping.Schema;
using Geo.Query.Mutations;
using Geo.Query.Subscriptions;

namespace Geo.Query.Mapping;

/// <summary>Derives the schema of the API from its maps.</summary>
public static class ApiModelBuilder
{
    /// <summary>The maps and their schema.</summary>
    /// <param name="description">What the API is for.</param>
    /// <param name="entities">The maps in the order the schema shows them.</param>
    /// <exception cref="MapException">The maps do not fit together; it names every mistake.</exception>
    public static ApiModel Build(string description, ImmutableArray<EntityMap> entities) => Build(description, entities, [], []);

    /// <summary>The maps, what changes their records, and the schema of both.</summary>
    /// <param name="description">What the API is for.</param>
    /// <param name="entities">The maps in the order the schema shows them.</param>
    /// <param name="mutations">The mutations in the order the schema shows them.</param>
    /// <exception cref="MapException">The maps do not fit together; it names every mistake.</exception>
    public static ApiModel Build(string description, ImmutableArray<EntityMap> entities, ImmutableArray<MutationMap> mutations) =>
        Build(description, entities, mutations, []);

    /// <summary>The maps, what changes their records and what listens to them, and the schema of all.</summary>
    /// <param name="description">What the API is for.</param>
    /// <param name="entities">The maps in the order the schema shows them.</param>
    /// <param name="mutations">The mutations in the order the schema shows them.</param>
    /// <param name="subscriptions">The subscriptions in the order the schema shows them.</param>
    /// <exception cref="MapException">The maps do not fit together; it names every mistake.</exception>
    public static ApiModel Build(
        string description, ImmutableArray<EntityMap> entities, ImmutableArray<MutationMap> mutations, ImmutableArray<SubscriptionMap> subscriptions)
    {
        // 1. the maps among themselves
        ImmutableArray<string> mistakes = [.. MapCheck.Run(entities), .. MutationTypes.Mistakes(entities, mutations), .. SubscriptionTypes.Mistakes(entities, subscriptions)];
        if (!mistakes.IsEmpty)
        {
            throw new MapException(mistakes);
        }

        // 2. maps -> definitions
        Dictionary<string, EntityMap> byType = entities.ToDictionary(entity => entity.TypeName, StringComparer.Ordinal);
        DefinitionNode[] definitions =
        [
            .. RootTypes.Derive(description, mutations, subscriptions),
            .. QueryType.Derive(entities),
            .. MutationTypes.Derive(mutations),
            .. SubscriptionTypes.Derive(subscriptions),
            .. entities.SelectMany(entity => OfEntity(entity, byType)),
            .. Enums(entities).SelectMany(OfEnum),
            .. entities.SelectMany(entity => entity.HostFields).DistinctBy(host => host.TypeName, StringComparer.Ordinal).SelectMany(host => Sdl.Definitions(host.TypeSdl)),
            .. CommonTypes.Definitions(),
        ];

        // 3. definitions -> schema
        DocumentNode document = new([.. ReachableTypes.Keep(definitions, [.. byType.Keys, .. RootTypes.Names(mutations, subscriptions)])], Location: default);
        return new ApiModel(entities, mutations, subscriptions, SchemaBuilder.Build(document, CommonTypes.Scalars));
    }

    private static IEnumerable<DefinitionNode> OfEntity(EntityMap entity, Dictionary<string, EntityMap> byType) =>
    [
        EntityTypes.Derive(entity, byType),
        .. ConnectionTypes.Derive(entity),
        .. GroupTypes.Derive(entity),
        .. FilterTypes.Derive(entity),
    ];

    private static IEnumerable<(EnumMap Map, bool Filtered)> Enums(ImmutableArray<EntityMap> entities) => entities
        .SelectMany(entity => entity.Fields)
        .SelectMany(field => field switch
        {
            ColumnField { Type: EnumLeaf leaf } column => [(leaf.Enum, Filtered: column.Uses.HasFlag(FieldUses.Filter))],
            ComputedField { Type: EnumLeaf leaf } computed => [.. computed.ArgumentTypes.Select(map => (map, false)), (leaf.Enum, Filtered: false)],
            ComputedField computed => computed.ArgumentTypes.Select(map => (map, Filtered: false)),
            _ => [],
        })
        .GroupBy(use => use.Item1.Name, (_, uses) => (uses.First().Item1, uses.Any(use => use.Item2)), StringComparer.Ordinal);

    private static IEnumerable<DefinitionNode> OfEnum((EnumMap Map, bool Filtered) use)
    {
        yield return Sdl.Enum(use.Map.Name, use.Map.Description, use.Map.Values);
        if (use.Filtered)
        {
            yield return FilterTypes.OfEnum(use.Map);
        }
    }
}
