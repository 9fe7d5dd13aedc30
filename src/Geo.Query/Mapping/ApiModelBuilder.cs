using System.Collections.Immutable;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Types;
using Geo.Query.Mapping.Fields;
using Geo.Query.Mapping.Schema;

namespace Geo.Query.Mapping;

/// <summary>Derives the schema of the API from its maps.</summary>
public static class ApiModelBuilder
{
    /// <summary>The maps and their schema.</summary>
    /// <exception cref="MapException">The maps do not fit together; it names every mistake.</exception>
    public static ApiModel Build(ApiMaps maps)
    {
        ArgumentNullException.ThrowIfNull(maps);

        // 1. the maps among themselves
        ImmutableArray<string> mistakes =
        [
            .. MapCheck.Run(maps.Entities),
            .. MutationTypes.Mistakes(maps),
            .. SubscriptionTypes.Mistakes(maps),
            .. ObjectTypes.Mistakes(maps),
            .. SearchTypes.Mistakes(maps),
        ];
        if (!mistakes.IsEmpty)
        {
            throw new MapException(mistakes);
        }

        // 2. maps -> definitions
        Dictionary<string, EntityMap> byType = maps.Entities.ToDictionary(entity => entity.TypeName, StringComparer.Ordinal);
        DefinitionNode[] definitions =
        [
            .. RootTypes.Derive(maps),
            .. QueryType.Derive(maps),
            .. MutationTypes.Derive(maps.Mutations),
            .. SubscriptionTypes.Derive(maps.Subscriptions),
            .. maps.Entities.SelectMany(entity => OfEntity(entity, byType)),
            .. ObjectTypes.Derive(maps),
            .. SearchTypes.Derive(maps),
            .. Enums(maps).SelectMany(OfEnum),
            .. HostTypes(maps.Entities),
            .. CommonTypes.Definitions(),
        ];

        // 3. definitions -> schema
        DocumentNode document = new([.. ReachableTypes.Keep(definitions, [.. byType.Keys, .. RootTypes.Names(maps)])], Location: default);
        return new ApiModel(maps, SchemaBuilder.Build(document, CommonTypes.Scalars));
    }

    private static IEnumerable<DefinitionNode> HostTypes(ImmutableArray<EntityMap> entities) => entities
        .SelectMany(entity => entity.HostFields)
        .DistinctBy(host => host.TypeName, StringComparer.Ordinal)
        .SelectMany(host => Sdl.Definitions(host.TypeSdl));

    private static IEnumerable<DefinitionNode> OfEntity(EntityMap entity, Dictionary<string, EntityMap> byType) =>
    [
        EntityTypes.Derive(entity, byType),
        .. ConnectionTypes.Derive(entity),
        .. GroupTypes.Derive(entity),
        .. FilterTypes.Derive(entity),
    ];

    private static IEnumerable<(EnumMap Map, bool Filtered)> Enums(ApiMaps maps) => maps.Entities
        .SelectMany(entity => entity.Fields)
        .SelectMany(field => field switch
        {
            ColumnField { Type: EnumLeaf leaf } column => [(leaf.Enum, Filtered: column.Uses.HasFlag(FieldUses.Filter))],
            RuleField { Type: EnumLeaf leaf } rule => [(leaf.Enum, Filtered: rule.Day is null)],
            ComputedField { Type: EnumLeaf leaf } known => [.. known.ArgumentTypes.Select(map => (map, false)), (leaf.Enum, Filtered: false)],
            ComputedField known => known.ArgumentTypes.Select(map => (map, Filtered: false)),
            _ => [],
        })
        .Concat(maps.Entities.SelectMany(entity => entity.HostFields).SelectMany(host => host.ArgumentTypes).Select(map => (map, Filtered: false)))
        .Concat(ObjectTypes.Enums(maps).Select(map => (map, Filtered: false)))
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
