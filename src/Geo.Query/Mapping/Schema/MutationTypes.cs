using System.Collections.Immutable;
using Geo.GraphQL.Language.Syntax;
using Geo.Query.Mutations;

namespace Geo.Query.Mapping.Schema;

/// <summary>The root of mutations, their inputs and their payloads.</summary>
internal static class MutationTypes
{
    public const string Name = "Mutation";

    private const string RecordDescription =
        "The record as it stands: as it was written, or, after an update of a version that is not the newest, as it is. Null where nothing was written for another reason.";

    private const string RecordsDescription = "The records as they were written, in the order they were asked for; none where nothing was written.";

    public static IEnumerable<DefinitionNode> Derive(ImmutableArray<MutationMap> mutations)
    {
        if (mutations.IsEmpty)
        {
            return [];
        }

        return
        [
            Sdl.Object(Name, "Everything that can be changed. The fields of one operation run one after the other, each in a transaction of its own.", mutations.Select(Field)),
            .. mutations.SelectMany(map => Sdl.Definitions(map.InputSdl)).DistinctBy(definition => ((TypeDefinitionNode)definition).Name.Value, StringComparer.Ordinal),
            .. mutations.Select(Payload),
        ];
    }

    /// <summary>What does not fit between the mutations and the maps, a sentence each.</summary>
    public static IEnumerable<string> Mistakes(ApiMaps maps) =>
    [
        .. maps.Mutations.Where(map => maps.Entities.All(entity => entity.TypeName != map.Entity)).Select(map => $"{Name}.{map.Field}: there is no map of {map.Entity}."),
        .. maps.Mutations.GroupBy(map => map.Field, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => $"{Name}.{same.Key}: there are two mutations of this name."),
    ];

    private static FieldDefinitionNode Field(MutationMap map) =>
        Sdl.Field(map.Field, map.PayloadType, map.Description, Sdl.Value("input", map.InputType + "!", "What to write.")) with { Directives = Weights.Mutation };

    private static ObjectTypeDefinitionNode Payload(MutationMap map) => Sdl.Object(
        map.PayloadType,
        $"What became of `{map.Field}`.",
        [
            map.IsOfMany ? Sdl.Field(map.RecordField, $"[{map.Entity}!]!", RecordsDescription) : Sdl.Field(map.RecordField, map.Entity, RecordDescription),
            Sdl.Field("userErrors", "[UserError!]!", "What the caller can do something about; where there is any, nothing was written."),
        ]);
}
