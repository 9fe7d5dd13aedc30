using Geo.GraphQL.Language.Syntax;
using Geo.Query.Mapping.Fields;

namespace Geo.Query.Mapping.Schema;

/// <summary>The aggregate of an entity and its groups.</summary>
internal static class GroupTypes
{
    /// <summary>Whether lists of the entity can be grouped.</summary>
    public static bool IsGrouped(EntityMap entity) => Keys(entity).Any();

    public static IEnumerable<DefinitionNode> Derive(EntityMap entity)
    {
        string type = entity.TypeName;
        string name = Terms.Name(type, entity.Description);
        yield return Sdl.Object(
            Names.Aggregate(type),
            $"What a list of {name} comes to.",
            [Sdl.Field("count", "Int!", "How many records."), .. Measures(entity)]);
        if (!IsGrouped(entity))
        {
            yield break;
        }

        yield return Sdl.Object(Names.Group(type), $"Records of {name} that have something in common.", GroupFields(entity));
        yield return Sdl.Object(
            Names.GroupKey(type),
            $"What the records of a group of {name} have in common. Fields that were not grouped by are null.",
            [
                .. Keys(entity).Select(field => Sdl.Field(field.Name, TypeOf(field), field.Description).Deprecated(field)),
                .. KeyRecords(entity).Select(record => Sdl.Field(record.Name, record.Target, record.Description).Deprecated(record)),
            ]);
        yield return Sdl.Enum(
            Names.GroupBy(type),
            $"What lists of {name} can be grouped by.",
            Keys(entity).Select(field => new EnumValueMap(Names.EnumValue(field.Name), field.Description, field.Deprecation)));
    }

    /// <summary>The fields that lists can be grouped by.</summary>
    public static IEnumerable<FieldMap> Keys(EntityMap entity) =>
        entity.Fields.Where(field => field is RuleField || (field is ColumnField column && column.Uses.HasFlag(FieldUses.Group)));

    /// <summary>The records that the key of a group names: those whose own columns can all be grouped by.</summary>
    public static IEnumerable<ToOneField> KeyRecords(EntityMap entity)
    {
        HashSet<string> columns = [.. Keys(entity).OfType<ColumnField>().Select(column => column.Column)];
        return
        [
            .. entity.Fields.OfType<ToOneField>().Where(record => record.Columns.All(pair => columns.Contains(pair.Own))),
            .. entity.Fields.OfType<RuleField>().Where(rule => rule.Record is not null).Select(rule => rule.Record!),
        ];
    }

    private static string TypeOf(FieldMap field) => field switch
    {
        ColumnField column => column.Type.GraphQLName,
        RuleField rule => rule.Type.GraphQLName,
        _ => throw new System.Diagnostics.UnreachableException($"No key of {field.GetType().Name}."),
    };

    private static IEnumerable<FieldDefinitionNode> GroupFields(EntityMap entity)
    {
        yield return Sdl.Field("key", $"{Names.GroupKey(entity.TypeName)}!", "What they have in common.");
        yield return Sdl.Field("count", "Int!", "How many records.");
        yield return Sdl.Field("shareOfCount", "Float!", "Their number by that of all groups, 0 to 1.");
        if (entity.ShareColumn is not null)
        {
            yield return Sdl.Field("shareOfArea", "Float", "Their area by that of all groups, 0 to 1.");
        }

        foreach (FieldDefinitionNode measure in Measures(entity))
        {
            yield return measure;
        }
    }

    private static IEnumerable<FieldDefinitionNode> Measures(EntityMap entity) => entity.Fields
        .OfType<ColumnField>()
        .Where(column => column.Uses.HasFlag(FieldUses.Aggregate))
        .Select(column => Sdl.Field(column.Name, Names.Aggregate(column.Type.GraphQLName) + "!", column.Description).Deprecated(column));
}
