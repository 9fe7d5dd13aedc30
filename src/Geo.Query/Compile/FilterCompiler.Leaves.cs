using System.Diagnostics;
using Geo.Query.Execute;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;
using Geo.Query.Plans;
using Geo.Sql;
using NpgsqlTypes;

namespace Geo.Query.Compile;

/// <summary>The operators of leaves.</summary>
public sealed partial class FilterCompiler
{
    private SqlText CompileLeaf(ColumnField field, ObjectInput operators, SqlAlias row) =>
        RelationSql.All(operators.Fields.Select(pair => CompileOperator(field, pair.Key, pair.Value, row.Column(field.Column))));

    private SqlText CompileOperator(ColumnField field, string operation, Input value, SqlText column)
    {
        if (value is NullInput)
        {
            throw new RefusedException(Messages.NullOperator(field.Name, operation));
        }

        return operation switch
        {
            "eq" => SqlText.Of($"{column} = {Value(field, value)}"),
            "ne" => SqlText.Of($"{column} <> {Value(field, value)}"),
            "gt" => SqlText.Of($"{column} > {Value(field, value)}"),
            "gte" => SqlText.Of($"{column} >= {Value(field, value)}"),
            "lt" => SqlText.Of($"{column} < {Value(field, value)}"),
            "lte" => SqlText.Of($"{column} <= {Value(field, value)}"),
            "in" => CompileIn(field, (ListInput)value, column),
            "contains" => SqlText.Of($"{column} like {Pattern(field, value, before: "%")}"),
            "startsWith" => SqlText.Of($"{column} like {Pattern(field, value, before: "")}"),
            "isNull" => (bool)((LeafInput)value).Value ? SqlText.Of($"{column} is null") : SqlText.Of($"{column} is not null"),
            _ => throw new UnreachableException($"No SQL for the operator {operation}."),
        };
    }

    // Values of an enum stand in the statement: how common each is decides the plan, and a plan that knows none of them guesses.
    private SqlText CompileIn(ColumnField field, ListInput list, SqlText column)
    {
        if (field.Type is not EnumLeaf || list.Items.Length is 0 or > VariableShape.MostEnumValues)
        {
            return SqlText.Of($"{column} = any ({Values(field, list)})");
        }

        string[] words = Convert<string>(field, (IReadOnlyList<object?>)_parameters.OfShape(list)!);
        return SqlText.Of($"{column} in ({SqlText.Join($", ", words.Select(SqlText.Word))})");
    }

    private SqlText Value(ColumnField field, Input value) => field.Type is EnumLeaf
        ? SqlText.Word((string)_parameters.OfShape(value)!)
        : _parameters.Add(field.Type.Parameter, values => Conversions.ToColumn(field, values[0]!), value);

    private SqlText Pattern(ColumnField field, Input value, string before) => _parameters.Add(
        NpgsqlDbType.Text, values => $"{before}{Conversions.EscapeLike(Conversions.CheckText(field.Name, (string)values[0]!))}%", value);

    private SqlText Values(ColumnField field, ListInput list) => _parameters.Add(
        NpgsqlDbType.Array | field.Type.Parameter, values => ToArray(field, (IReadOnlyList<object?>)values[0]!), list);

    private static Array ToArray(ColumnField field, IReadOnlyList<object?> items) => field.Type.Parameter switch
    {
        NpgsqlDbType.Text => Convert<string>(field, items),
        NpgsqlDbType.Integer => Convert<int>(field, items),
        NpgsqlDbType.Double => Convert<double>(field, items),
        NpgsqlDbType.Numeric => Convert<decimal>(field, items),
        NpgsqlDbType.Date => Convert<int>(field, items),
        NpgsqlDbType.TimestampTz => Convert<long>(field, items),
        NpgsqlDbType.Uuid => Convert<Guid>(field, items),
        NpgsqlDbType.Boolean => Convert<bool>(field, items),
        NpgsqlDbType other => throw new UnreachableException($"No list of {other}."),
    };

    private static T[] Convert<T>(ColumnField field, IReadOnlyList<object?> items)
    {
        T[] values = new T[items.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = (T)Conversions.ToColumn(field, items[i] ?? throw new RefusedException(Messages.NullInList(field.Name)));
        }

        return values;
    }

    private SqlText CompileId(EntityMap entity, ObjectInput operators, SqlAlias row) =>
        RelationSql.All(operators.Fields.Select(pair => CompileIdOperator(entity, pair.Key, pair.Value, row)));

    private SqlText CompileIdOperator(EntityMap entity, string operation, Input value, SqlAlias row)
    {
        if (value is NullInput)
        {
            throw new RefusedException(Messages.NullOperator("id", operation));
        }

        if (operation is "eq" or "ne")
        {
            SqlText same = RelationSql.All(entity.Key.Select((key, i) => SqlText.Of(
                $"{row.Column(key.Column)} = {_parameters.Add(key.Type, values => GlobalId.Read(entity, (string)values[0]!)[i], value)}")));
            return operation == "eq" ? same : SqlText.Of($"({same}) is not true");
        }

        SqlText columns = SqlText.Join($", ", entity.Key.Select(key => row.Column(key.Column)));
        SqlText lists = SqlText.Join($", ", entity.Key.Select((key, i) => _parameters.Add(
            NpgsqlDbType.Array | key.Type, values => GlobalId.ReadColumn(entity, (IReadOnlyList<object?>)values[0]!, i), value)));
        return SqlText.Of($"({columns}) in (select * from unnest({lists}))");
    }
}
