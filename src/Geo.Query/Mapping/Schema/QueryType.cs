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
            "Everything that can be asked.",
            [
                Sdl.Field("node", "Node", "The record with an identifier; null where there is none.", Sdl.Value("id", "ID!", "The identifier.")),
                Sdl.Field(
                    "nodes",
                    "[Node]!",
                    "The records with these identifiers, in their order; null where there is none.",
                    Sdl.Value("ids", "[ID!]!", "The identifiers.")) with { Directives = Weights.Identifiers },
                .. SearchTypes.RootFields(maps),
                .. maps.Entities.SelectMany(Fields),
                .. maps.Computed.Select(OfComputed),
            ]);
    }

    private static FieldDefinitionNode OfComputed(ComputedRoot root) =>
        Sdl.Field(root.Name, root.Map.TypeName + (root.Nullable ? "" : "!"), root.Description, Sdl.Arguments(root.Arguments)) with
        {
            Directives = Weights.Computed(root),
        };

    private static IEnumerable<FieldDefinitionNode> Fields(EntityMap entity)
    {
        if (entity.ListField is { } list)
        {
            yield return Sdl.Field(
                list, Names.Connection(entity.TypeName) + "!", entity.ListDescription ?? entity.Description, ConnectionArguments.Root(entity)) with { Directives = Weights.Page };
        }

        foreach (LookupMap lookup in entity.Lookups)
        {
            yield return Sdl.Field(
                lookup.Field,
                entity.TypeName,
                $"{lookup.Description} Null where there is none.",
                Sdl.Value(lookup.Argument, "String!", $"The {lookup.Argument}, whole."));
        }
    }
}
