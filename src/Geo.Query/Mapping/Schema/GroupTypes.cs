using Geo.GraphQL.Language.Syntax;
using Geo.Query.Mapping.Fields;

namespace Geo.Query.Mapping.Schema;

/// <summary>The aggregate of an entity and its groups.</summary>
internal static class GroupTypes
{
    public static IEnumerable<DefinitionNode> Derive(EntityMap entity)
    {
        string type = entity.TypeName;
        string name = Terms.Name(type, entity.Description);
        yield return Sdl.Object(
            Names.Aggregate(type),
            $"What a list of {name} comes to.",
            [Sdl.Field("count", "Int!", "How many records."), .. Measures(entity)]);
        ColumnField[] keys = [.. entity.Fields.OfType<ColumnField>().Where(column => column.Uses.HasFlag(FieldUses.Group))];
        if (keys.Length == 0)
        {
            yield break;
        }

        yield return Sdl.Object(Names.Group(type), $"Records of {name} that have something in common.", GroupFields(entity));
        yield return Sdl.Object(
            Names.GroupKey(type),
            $"What the records of a group of {name} have in common. Fields that were not grouped by are null.",
            keys.Select(column => Sdl.Field(column.Name, column.Type.GraphQLName, column.Description).Deprecated(column)));
        yield return Sdl.Enum(
            Names.GroupBy(type),
            $"What lists of {name} can be grouped by.",
            keys.Select(column => new EnumValueMap(Names.EnumValue(column.Name), column.Description, column.Deprecation)));
    }

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
