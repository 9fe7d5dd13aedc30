using Geo.Query.Mapping.Fields;

namespace Geo.Query.Mapping.Schema;

/// <summary>
/// Examples in descriptions, derived from the maps so that they fit the schema they stand in. Each is GraphQL in backticks;
/// a test checks every one against the schema.
/// </summary>
internal static class Examples
{
    /// <summary>West, south, east and north of a town.</summary>
    private const string Box = "[112.6, 22.3, 112.75, 22.45]";

    /// <summary>A filter by the first field that shows most, and by shape where there is one; null where nothing can be filtered by.</summary>
    public static string? Filter(EntityMap entity)
    {
        string[] conditions = [.. Conditions(entity)];
        return conditions.Length == 0 ? null : $"{{{string.Join(", ", conditions)}}}";
    }

    /// <summary>A list of two filters for <c>or</c>; null where only one stands out.</summary>
    public static string? Alternatives(EntityMap entity) =>
        Conditions(entity).ToArray() is [string first, string second] ? $"[{{{first}}}, {{{second}}}]" : null;

    /// <summary>Values of an enum, one or two.</summary>
    public static string Values(EnumMap map) => $"[{string.Join(", ", map.Values.Take(2).Select(value => value.Name))}]";

    /// <summary>An order by two fields, or by one where there is only one.</summary>
    public static string Order(EntityMap entity)
    {
        string[] fields = [.. Columns(entity, FieldUses.Order).Select(column => Names.EnumValue(column.Name)).Take(2)];
        return fields is [string first, string second] ? $"[{first}_ASC, {second}_DESC]" : $"[{fields[0]}_ASC]";
    }

    /// <summary>The field that groups, with the first key.</summary>
    public static string Groups(EntityMap entity)
    {
        ColumnField key = Columns(entity, FieldUses.Group).First();
        return $"groups(by: [{Names.EnumValue(key.Name)}]) {{ key {{ {key.Name} }} count shareOfCount }}";
    }

    /// <summary>The aggregate with its first number.</summary>
    public static string Aggregate(EntityMap entity) => Columns(entity, FieldUses.Aggregate).FirstOrDefault() is { } measure
        ? $"aggregate {{ count {measure.Name} {{ sum avg }} }}"
        : "aggregate { count }";

    /// <summary>An operation that pages through a whole list.</summary>
    public static string Pages(string listField) =>
        $"query ($after: Cursor) {{ {listField}(first: 100, after: $after) {{ nodes {{ id }} pageInfo {{ hasNextPage endCursor }} }} }}";

    /// <summary>An operation that reads one record of a type by its id.</summary>
    public static string Node(EntityMap entity) =>
        $"query ($id: ID!) {{ node(id: $id) {{ id ... on {entity.TypeName} {{ {entity.Fields.OfType<ColumnField>().First().Name} }} }} }}";

    private static IEnumerable<string> Conditions(EntityMap entity)
    {
        ColumnField? column = Columns(entity, FieldUses.Filter).Where(column => column.Type is not UuidLeaf).OrderByDescending(Telling).FirstOrDefault();
        if (column is not null)
        {
            yield return $"{column.Name}: {Condition(column.Type)}";
        }

        if (entity.Fields.OfType<GeometryField>().FirstOrDefault(shape => shape.Filterable) is { } shape)
        {
            yield return $"{shape.Name}: {{bbox: {Box}}}";
        }
    }

    /// <summary>An enum shows most, as its values can be looked up; a text least.</summary>
    private static int Telling(ColumnField column) => column.Type switch
    {
        EnumLeaf => 3,
        TextLeaf => 1,
        _ => 2,
    };

    private static string Condition(LeafType type) => type switch
    {
        EnumLeaf leaf => $"{{eq: {leaf.Enum.Values[0].Name}}}",
        TextLeaf => "{isNull: false}",
        IntLeaf or FloatLeaf => "{gte: 1}",
        DecimalLeaf => "{gte: \"1000000.00\"}",
        BooleanLeaf => "{eq: true}",
        DateLeaf => "{gte: \"2024-01-01\"}",
        DateTimeLeaf => "{gte: \"2024-03-01T00:00:00+08:00\"}",
        _ => throw new System.Diagnostics.UnreachableException($"No example of a condition on {type.GetType().Name}."),
    };

    private static IEnumerable<ColumnField> Columns(EntityMap entity, FieldUses use) =>
        entity.Fields.OfType<ColumnField>().Where(column => column.Uses.HasFlag(use));
}
