using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;
using Geo.Testing;

namespace Geo.Server.Tests.Changes;

/// <summary>The records of a table as they are, in the words of the feed but read from the table itself, column by column.</summary>
internal static class LiveRecords
{
    /// <summary>What a table has beside what its records say: computed from them by the database.</summary>
    private static readonly string[] Derived = ["label_point", "ellipsoid_area", "planar_area", "planar_srid", "coarse_boundary"];

    /// <summary>The records of an entity: identifier, then the fields that have a value.</summary>
    public static async Task<Dictionary<string, SortedDictionary<string, string>>> ReadAsync(PostgisFixture database, EntityMap entity)
    {
        List<(string Field, string Sql)> fields = [];
        HashSet<string> told = [.. entity.Key.Select(key => key.Column)];
        foreach (ColumnField field in entity.Fields.OfType<ColumnField>())
        {
            told.Add(field.Column);
            fields.Add((field.Name, field.Factor == 1 ? $"to_jsonb({field.Column}) #>> '{{}}'" : $"to_jsonb({field.Column}::float8 / {field.Factor:R}::float8) #>> '{{}}'"));
        }

        foreach (GeometryField field in entity.Fields.OfType<GeometryField>())
        {
            told.Add(field.Column);
            fields.Add((field.Name, $"st_astext({field.Column})"));
        }

        foreach (ToOneField field in entity.Fields.OfType<ToOneField>().Where(field => field.Columns.Any(pair => !told.Contains(pair.Own))))
        {
            fields.Add((field.Name, Id(field.Target, [.. field.Columns.Select(pair => $"{pair.Own}::text")])));
        }

        HashSet<string> known = [.. told, .. entity.Fields.OfType<ToOneField>().SelectMany(field => field.Columns).Select(pair => pair.Own), .. Derived];
        IReadOnlyList<object?[]> columns = await database.Owner.RowsAsync(
            "select attname::text from pg_attribute where attrelid = format('land.%I', $1::text)::regclass and attnum > 0 and not attisdropped", entity.View);
        Assert.Empty(columns.Select(column => (string)column[0]!).Except(known)); // every column is told
        IReadOnlyList<object?[]> rows = await database.Owner.RowsAsync(
            $"select {Id(entity.TypeName, [.. entity.Key.Select(key => $"{key.Column}::text")])}, {string.Join(", ", fields.Select(field => field.Sql))} from land.{entity.View}");
        return rows.ToDictionary(
            row => (string)row[0]!,
            row => new SortedDictionary<string, string>(
                fields.Select((field, i) => (field.Field, Value: (string?)row[i + 1])).Where(field => field.Value is not null).ToDictionary(field => field.Field, field => field.Value!), StringComparer.Ordinal));
    }

    private static string Id(string type, string[] parts)
    {
        string text = string.Join(" || ':' || ", parts.Prepend($"'{type}'").Select((part, i) => i == 0 ? part : $"replace(replace({part}, '%', '%25'), ':', '%3A')"));
        return $"rtrim(translate(replace(encode(convert_to({text}, 'UTF8'), 'base64'), e'\\n', ''), '+/', '-_'), '=')";
    }
}
