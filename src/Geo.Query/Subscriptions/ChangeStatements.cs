using Geo.Query.Compile;
using Geo.Query.Execute;
using Geo.Query.Mapping;
using Geo.Sql;
using Npgsql;
using NpgsqlTypes;

namespace Geo.Query.Subscriptions;

/// <summary>
/// The statements over the change log of one entity, in one face of its records. The state of a record at a position is the old row of its first entry behind
/// the position, nothing where that entry is an insertion, and the living row where there is no entry.
/// </summary>
internal sealed class ChangeStatements
{
    private readonly SubscriptionMap _map;
    private readonly EntityMap _entity;
    private readonly RecordSource _source;
    private readonly PrintedSql _touched;

    public ChangeStatements(SubscriptionMap map, EntityMap entity, RecordSource source)
    {
        _map = map;
        _entity = entity;
        _source = source;
        _touched = SqlPrinter.Print(Touched());
    }

    /// <summary>The row that filters are compiled over.</summary>
    public SqlAlias Row { get; } = new("row");

    /// <summary>A key before all others, and of no record.</summary>
    public static object[] LeastKey(EntityMap entity) =>
    [
        .. entity.Key.Select<KeyColumn, object>(key => key.Type switch
        {
            NpgsqlDbType.Uuid => Guid.Empty,
            NpgsqlDbType.Integer => int.MinValue,
            _ => "",
        }),
    ];

    /// <summary>
    /// The records that changed behind the point, up to the position: key, position and time of the last change, whether something watched changed,
    /// then for before and after whether there is one and its box.
    /// </summary>
    public NpgsqlBatchCommand Changed(ChangePoint point, int limit)
    {
        object?[] slots =
        [
            point.From,
            point.Upto!.Value,
            point.At,
            limit,
            .. point.Record is { } record ? GlobalId.Read(_entity, record) : LeastKey(_entity),
        ];
        return _touched.ToBatchCommand(slots);
    }

    /// <summary>For each of the keys and each side, whether the filters match: number of the key, 0 for before and 1 for after, an array of booleans.</summary>
    public SqlText Matches(ChangePoint point, IReadOnlyList<ChangedRow> rows, IReadOnlyCollection<WatchedFilter> filters)
    {
        SqlAlias given = new("given");
        SqlAlias number = new("number");
        SqlAlias side = new("side");
        SqlAlias at = new("at");
        SqlAlias[] names = [.. _entity.Key.Select(_ => new SqlAlias("key"))];
        string[] looked = [.. filters.SelectMany(filter => filter.Columns).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        SqlText lists = SqlText.Join($", ", _entity.Key.Select((key, i) => SqlText.Value(
            GlobalId.Column(key.Type, [.. rows.Select(row => row.Key[i])]), NpgsqlDbType.Array | key.Type)));
        (SqlText joins, Func<string, SqlText> column, SqlText isThere) = StateAt(looked, column => SqlText.Of($"{given}.{names[KeyIndex(column)]}"), SqlText.Of($"{side}.{at}"));
        SqlText columns = SqlText.Join($"", looked.Select(name => SqlText.Of($", {column(name)} as {SqlText.Name(name)}")));
        SqlText matches = SqlText.Join($", ", filters.Select(filter => SqlText.Of($"coalesce({filter.Condition}, false)")));
        SqlText nameList = SqlText.Join($", ", names.Select(name => name.Sql));
        return SqlText.Of(
            $"select {Row}.{number}, {Row}.{side}, array[{matches}] from (select {given}.{number}::int as {number}, {side}.{side}{columns} from unnest({lists}) with ordinality as {given} ({nameList}, {number}) cross join (values (0, {SqlText.Value(point.From)}), (1, {SqlText.Value(point.Upto!.Value)})) as {side} ({side}, {at}){joins} where {isThere}) as {Row}");
    }

    private SqlText Touched()
    {
        SqlText from = SqlText.Slot(0, NpgsqlDbType.Bigint);
        SqlText upto = SqlText.Slot(1, NpgsqlDbType.Bigint);
        SqlAlias touched = new("touched");
        SqlAlias last = new("last");
        SqlAlias at = new("at");
        SqlAlias part = new("part");
        SqlAlias entry = new("entry");
        SqlText Key(string column) => touched.Column(column);
        SqlText Entries(string view, IEnumerable<string> columns, SqlText isPart)
        {
            SqlAlias history = new("history");
            SqlText named = SqlText.Join($", ", columns.Zip(_entity.Key, (column, key) => SqlText.Of($"{history.Column(column)} as {SqlText.Name(key.Column)}")));
            return SqlText.Of(
                $"select {named}, {history}.position, {history}.changed_at, {isPart} as {part} from {_source.HistoryOf(view, history)} where {history}.position > {from} and {history}.position <= {upto}");
        }

        SqlText entries = SqlText.Join($" union all ", _map.Parts
            .Select(watched => Entries(watched.View, watched.Key, SqlText.Of($"true")))
            .Prepend(Entries(_entity.View, _entity.Key.Select(key => key.Column), SqlText.Of($"false"))));
        SqlText names = SqlText.Join($", ", _entity.Key.Select(key => SqlText.Name(key.Column)));
        SqlText keys = SqlText.Join($", ", _entity.Key.Select(key => Key(key.Column)));
        SqlText after = SqlText.Join($", ", _entity.Key.Select((key, i) => SqlText.Slot(4 + i, key.Type)));
        string[] looked = [.. _map.Watched, .. _entity.Shape is { } shape ? [shape.Column] : Array.Empty<string>()];
        (SqlText oldJoins, Func<string, SqlText> old, SqlText wasThere) = StateAt(looked, Key, from);
        (SqlText newJoins, Func<string, SqlText> @new, SqlText isThere) = StateAt(looked, Key, upto);
        SqlText watchedColumns(Func<string, SqlText> side) => SqlText.Join($", ", _map.Watched.Select(side));
        SqlText isWatched = _map.Watched.IsEmpty
            ? SqlText.Of($"true")
            : SqlText.Of($"{touched}.{part} or ({watchedColumns(old)}) is distinct from ({watchedColumns(@new)})");
        return SqlText.Of(
            $"select {keys}, {touched}.{last}, {touched}.{at}, {isWatched}, {wasThere}, {BoxOf(old)}, {isThere}, {BoxOf(@new)} from (select {names}, max({entry}.position) as {last}, max({entry}.changed_at) as {at}, bool_or({entry}.{part}) as {part} from ({entries}) as {entry} group by {names}) as {touched}{oldJoins}{newJoins} where ({touched}.{last}, {keys}) > ({SqlText.Slot(2, NpgsqlDbType.Bigint)}, {after}) order by {touched}.{last}, {keys} limit {SqlText.Slot(3, NpgsqlDbType.Integer)}");
    }

    private (SqlText Joins, Func<string, SqlText> Column, SqlText IsThere) StateAt(
        IEnumerable<string> columns, Func<string, SqlText> key, SqlText position)
    {
        SqlAlias history = new("history");
        SqlAlias first = new("first");
        SqlAlias living = new("living");
        SqlText kept = SqlText.Join($"", columns.Select(name => SqlText.Of($", {history.Column(name)}")));
        SqlText same(SqlAlias row) => RelationSql.All(_entity.Key.Select(part => SqlText.Of($"{row.Column(part.Column)} = {key(part.Column)}")));
        SqlText joins = SqlText.Of(
            $" left join lateral (select {history}.operation{kept} from {_source.HistoryOf(_entity.View, history)} where {same(history)} and {history}.position > {position} order by {history}.position limit 1) as {first} on true left join {_source.Of(_entity, living)} on {first}.operation is null and {same(living)}");
        SqlText column(string name) => SqlText.Of($"case when {first}.operation is null then {living.Column(name)} else {first.Column(name)} end");
        SqlText isThere = SqlText.Of($"coalesce({first}.operation <> 'INSERT', {living.Column(_entity.Key[0].Column)} is not null)");
        return (joins, column, isThere);
    }

    private SqlText BoxOf(Func<string, SqlText> side)
    {
        if (_entity.Shape is not { } shape)
        {
            return SqlText.Of($"null::float8, null::float8, null::float8, null::float8");
        }

        SqlText geometry = side(shape.Column);
        return SqlText.Of($"st_xmin({geometry}), st_ymin({geometry}), st_xmax({geometry}), st_ymax({geometry})");
    }

    private int KeyIndex(string column) => Enumerable.Range(0, _entity.Key.Length).First(i => _entity.Key[i].Column == column);
}
