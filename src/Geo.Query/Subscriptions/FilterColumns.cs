using Geo.Query.Compile;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;
using Geo.Query.Plans;

namespace Geo.Query.Subscriptions;

/// <summary>The columns of the record that a filter looks at.</summary>
internal static class FilterColumns
{
    public static IEnumerable<string> Of(ModelIndex index, EntityMap entity, ObjectInput where) => where.Fields.SelectMany(pair => (pair.Key, pair.Value) switch
    {
        ("and" or "or", ListInput several) => several.Items.SelectMany(item => Of(index, entity, (ObjectInput)item)),
        ("not", ObjectInput inner) => Of(index, entity, inner),
        _ => [.. OfField(entity, index[entity].Fields[pair.Key]), .. OfFaces(entity, index[entity].Fields[pair.Key])],
    });

    // A condition on a hidden field asks whether the row shows it.
    private static IEnumerable<string> OfFaces(EntityMap entity, FieldMap field) => field.IsHidden && entity.Faces is { } faces ? [faces.Column] : [];

    private static IEnumerable<string> OfField(EntityMap entity, FieldMap field) => field switch
    {
        IdField => entity.Key.Select(key => key.Column),
        ColumnField column => [column.Column],
        GeometryField geometry => [geometry.Column],
        RuleField rule => rule.Columns.Select(pair => pair.Own),
        ToOneField one => one.Columns.Select(pair => pair.Own),
        ToManyField many => RelationSql.OwnColumns(many.Join),
        _ => throw new System.Diagnostics.UnreachableException($"No filter for {field.GetType().Name}."),
    };
}
