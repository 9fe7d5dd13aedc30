using System.Diagnostics;
using Geo.GraphQL.Language.Syntax;
using Geo.Query.Mapping.Fields;

namespace Geo.Query.Mapping.Schema;

/// <summary>The object types of what is computed.</summary>
internal static class ObjectTypes
{
    /// <summary>The types of all that is computed, and the inputs that only its arguments use.</summary>
    public static IEnumerable<DefinitionNode> Derive(ApiMaps maps) =>
    [
        .. Maps(maps).Where(map => !map.IsCommon).Select(Derive),
        .. maps.Computed.Select(root => root.InputSdl).Where(sdl => sdl.Length > 0).Distinct(StringComparer.Ordinal).SelectMany(sdl => Sdl.Definitions(sdl)),
    ];

    /// <summary>The enums of their fields and arguments.</summary>
    public static IEnumerable<EnumMap> Enums(ApiMaps maps) =>
    [
        .. Maps(maps).SelectMany(map => map.Fields).OfType<ObjectLeaf>().Select(leaf => leaf.Type).OfType<EnumLeaf>().Select(leaf => leaf.Enum),
        .. Maps(maps).SelectMany(map => map.Fields).OfType<ObjectLeaf>().SelectMany(leaf => leaf.ArgumentTypes),
        .. maps.Computed.SelectMany(root => root.ArgumentTypes),
    ];

    /// <summary>What does not fit, a sentence each.</summary>
    public static IEnumerable<string> Mistakes(ApiMaps maps)
    {
        HashSet<string> known = [.. maps.Entities.Select(entity => entity.TypeName)];
        foreach (ObjectMap map in Maps(maps))
        {
            foreach (ObjectRecord record in map.Fields.OfType<ObjectRecord>().Where(record => !known.Contains(record.Target)))
            {
                yield return $"{map.TypeName}.{record.Name}: there is no map of {record.Target}.";
            }

            foreach (ObjectField field in map.Fields.Where(field => string.IsNullOrWhiteSpace(field.Description)))
            {
                yield return $"{map.TypeName}.{field.Name}: it has no description.";
            }
        }

        foreach (string place in Derived(maps).Where(field => field.Map.All.Any(map => map.Fields.Any(inner => inner is ObjectRecord))).Select(field => field.Name))
        {
            yield return $"{place}: an object derived from a row holds no records.";
        }
    }

    private static IEnumerable<ResolvedField> Resolved(ApiMaps maps) =>
        maps.Entities.SelectMany(entity => entity.Fields).OfType<ResolvedField>();

    private static IEnumerable<DerivedField> Derived(ApiMaps maps) =>
        maps.Entities.SelectMany(entity => entity.Fields).OfType<DerivedField>();

    // Two fields may show the same type; it is declared once.
    private static IEnumerable<ObjectMap> Maps(ApiMaps maps) =>
        Derived(maps).Select(field => field.Map).Concat(Resolved(maps).Select(field => field.Map)).Concat(maps.Computed.Select(root => root.Map)).SelectMany(map => map.All).DistinctBy(map => map.TypeName, StringComparer.Ordinal);

    private static DefinitionNode Derive(ObjectMap map) => Sdl.Object(map.TypeName, map.Description, map.Fields.Select(Field));

    private static FieldDefinitionNode Field(ObjectField field) =>
        Sdl.Field(field.Name, Marked(field, TypeOf(field)), field.Description, field is ObjectLeaf leaf ? Sdl.Arguments(leaf.Arguments) : []);

    private static string TypeOf(ObjectField field) => field switch
    {
        ObjectLeaf leaf => leaf.Type.GraphQLName,
        ObjectChild child => child.Map.TypeName,
        ObjectShape => "GeoJSON",
        ObjectRecord record => record.Target,
        _ => throw new UnreachableException($"No type for {field.GetType().Name}."),
    };

    private static string Marked(ObjectField field, string type) => field switch
    {
        { IsList: true } => $"[{type}!]!",
        { Nullable: true } => type,
        _ => type + "!",
    };
}
