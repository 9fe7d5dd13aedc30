using System.Collections.Immutable;
using System.Text.Json;
using Geo.Query.Execute;
using Geo.Query.Mapping.Fields;
using Geo.Sql;

namespace Geo.Query.Mapping.History;

/// <summary>What a history tells of a field of a record: its columns as one value of JSON, and that value as text.</summary>
/// <param name="Name">The field.</param>
/// <param name="Columns">Its columns; more than one for a record of another entity with such a key.</param>
/// <param name="Target">The entity of the record it names; null for a leaf.</param>
/// <param name="Form">From the column of a leaf to the value that the field shows.</param>
internal sealed record HistoryItem(string Name, ImmutableArray<string> Columns, string? Target, Func<SqlText, SqlText> Form)
{
    // In a view of history these names belong to the change; a column of the record of such a name has own_ before it.
    private static readonly HashSet<string> OfChange = new(["change_id", "operation", "position", "changed_at", "actor", "reason"], StringComparer.Ordinal);

    // What every write changes and the change itself tells better.
    private static readonly HashSet<string> OfEveryWrite = new(["version", "updated_at", "updated_by"], StringComparer.Ordinal);

    /// <summary>Whether every write changes it.</summary>
    public bool IsOfEveryWrite => OfEveryWrite.Contains(Columns[0]);

    /// <summary>What a history tells of an entity: its columns by the fields that show them, and nothing that no field shows.</summary>
    public static ImmutableArray<HistoryItem> Of(IReadOnlyCollection<FieldMap> fields, ImmutableArray<KeyColumn> key, bool withEveryWrite = false)
    {
        HashSet<string> told = [.. fields.OfType<ColumnField>().Select(field => field.Column), .. key.Select(column => column.Column)];
        return
        [
            .. fields.OfType<ColumnField>().Where(field => withEveryWrite || !OfEveryWrite.Contains(field.Column)).Select(Leaf),
            .. fields.OfType<GeometryField>().Select(field => new HistoryItem(field.Name, [field.Column], Target: null, column => SqlText.Of($"st_astext({column})"))),
            .. fields.OfType<ToOneField>().Where(field => field.Columns.Any(pair => !told.Contains(pair.Own)))
                .Select(field => new HistoryItem(field.Name, [.. field.Columns.Select(pair => pair.Own)], field.Target, column => column)),
        ];
    }

    /// <summary>The value in a row of the entity's view, or of its history.</summary>
    public SqlText Value(SqlAlias row, bool isOld)
    {
        SqlText[] columns = [.. Columns.Select(column => row.Column(isOld && OfChange.Contains(column) ? $"own_{column}" : column))];
        return Target is null ? Form(columns[0]) : SqlText.Of($"jsonb_build_array({SqlText.Join($", ", columns)})");
    }

    /// <summary>The value as text: a record by its identifier.</summary>
    public string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Array when value.EnumerateArray().Any(part => part.ValueKind == JsonValueKind.Null) => null,
        JsonValueKind.Array => GlobalId.Of(Target!, [.. value.EnumerateArray().Select(part => part.ToString())]),
        _ => value.GetRawText(),
    };

    private static HistoryItem Leaf(ColumnField field) => new(
        field.Name, [field.Column], Target: null, column => field.Factor == 1 ? column : SqlText.Of($"({column}::double precision / {SqlText.Value(field.Factor)})"));
}
