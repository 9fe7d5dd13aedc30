using Geo.GraphQL.Language.Syntax;

namespace Geo.Query.Mapping.Schema;

/// <summary>The root of queries.</summary>
internal static class QueryType
{
    public const string Name = "Query";

    public static IEnumerable<DefinitionNode> Derive(ApiMaps maps)
    {
        yield return Sdl.Object(
            Name,
            "Everything that can be asked (查询): lists by filter, single records by their code or key, and any record by its `id`.",
            [
                Sdl.Field(
                    "node",
                    "Node",
                    $"The record with an identifier; null where there is none. Example: `{Examples.Node(maps.Entities[0])}`.",
                    [Sdl.Value("id", "ID!", "The `id` of the record, as any answer gives it."), .. AsOfArgument.Of(maps)]),
                Sdl.Field(
                    "nodes",
                    "[Node]!",
                    "The records with these identifiers, in their order; null where there is none.",
                    [Sdl.Value("ids", "[ID!]!", "The `id` of each record, as any answer gives it."), .. AsOfArgument.Of(maps)]) with { Directives = Weights.Identifiers },
                .. SearchTypes.RootFields(maps),
                .. maps.Entities.SelectMany(entity => Fields(maps, entity)),
                .. maps.Computed.Select(root => OfComputed(maps, root)),
            ]);
    }

    private static FieldDefinitionNode OfComputed(ApiMaps maps, ComputedRoot root) =>
        Sdl.Field(root.Name, root.Map.TypeName + (root.Nullable ? "" : "!"), root.Description, [.. Sdl.Arguments(root.Arguments), .. root.HasAsOf ? AsOfArgument.Of(maps) : []]) with
        {
            Directives = Weights.Computed(root),
        };

    private static IEnumerable<FieldDefinitionNode> Fields(ApiMaps maps, EntityMap entity)
    {
        if (entity.ListField is { } list)
        {
            yield return Sdl.Field(
                list, Names.Connection(entity.TypeName) + "!", entity.ListDescription ?? entity.Description, [.. ConnectionArguments.Root(entity), .. AsOfArgument.Of(maps)]) with { Directives = Weights.Page };
        }

        if (entity.ById is { } byId)
        {
            yield return Sdl.Field(
                byId.Field,
                entity.TypeName,
                $"{byId.Description} Null where there is none.",
                [Sdl.Value("id", "ID!", "The `id` of the record, as any answer gives it."), .. AsOfArgument.Of(maps)]);
        }

        foreach (LookupMap lookup in entity.Lookups)
        {
            yield return Sdl.Field(
                lookup.Field,
                entity.TypeName,
                $"{lookup.Description} Null where there is none.",
                [Sdl.Value(lookup.Argument, "String!", $"The {lookup.Argument}, complete: a part of it finds nothing."), .. AsOfArgument.Of(maps)]);
        }
    }
}
