using System.Collections.Immutable;
using System.Diagnostics;
using Geo.Query.Mapping.Fields;
using Geo.Sql;

namespace Geo.Query.Compile;

/// <summary>
/// The groups of a list as rows: one select groups, with the keys under the names of their columns; around it stands another
/// that joins the records which the keys name, as if the groups were records of the list.
/// </summary>
internal sealed class GroupColumns
{
    private readonly Scope _scope;
    private readonly RecordSource _source;
    private readonly ImmutableArray<(FieldMap Field, SqlText Value)> _keys;
    private readonly List<SqlText> _inner = [];
    private readonly List<SqlText> _joins = [];

    public GroupColumns(Scope scope, ImmutableArray<FieldMap> by, RecordSource source, Func<RuleField, RuleQuestion> ask)
    {
        (_scope, _source) = (scope, source);
        Row = new JoinedRow(scope.Plan.Entity, new SqlAlias("groups"), source);
        _keys = [.. by.Select(field => (field, ValueOf(field, ask)))];
        foreach ((FieldMap field, SqlText value) in _keys)
        {
            _inner.Add(SqlText.Of($"{value} as {SqlText.Name(NameOf(field))}"));
        }
    }

    /// <summary>The group as a row with the columns it is grouped by.</summary>
    public JoinedRow Row { get; }

    /// <summary>Whether the column is one of those grouped by.</summary>
    public bool Has(string column) => _keys.Any(key => NameOf(key.Field) == column);

    /// <summary>The column of a key; null where it is not grouped by.</summary>
    public SqlText? Key(FieldMap field) => _keys.Any(key => key.Field == field) ? Row.Alias.Column(NameOf(field)) : null;

    /// <summary>A figure over the rows of each group, as the select around sees it.</summary>
    public SqlText Around(SqlText figure)
    {
        SqlAlias name = new("figure");
        _inner.Add(SqlText.Of($"{figure} as {name}"));
        return SqlText.Of($"{Row.Alias}.{name}");
    }

    /// <summary>The groups, the largest first, up to a number.</summary>
    public RowSet Rows(SqlText limit)
    {
        SqlAlias place = new("place");
        SqlText keys = SqlText.Join($", ", _keys.Select(key => key.Value));
        SqlText columns = SqlText.Join($", ", _inner);
        SqlText joins = SqlText.Join($"", _joins);
        SqlText grouped = SqlText.Of(
            $"select {columns}, row_number() over (order by count(*) desc, {keys}) as {place} from {_scope.From}{joins} where {_scope.Where} group by {keys} order by {place} limit {limit}");
        return new RowSet(
            Row, SqlText.Of($"({grouped}) as {Row.Alias}"), SqlText.Of($"true"), SqlText.Of($"{Row.Alias}.{place}"), Limit: null, _scope.Parent);
    }

    private static string NameOf(FieldMap field) => field switch
    {
        ColumnField column => column.Column,
        RuleField rule => rule.Column,
        _ => throw new UnreachableException($"No key of {field.GetType().Name}."),
    };

    private SqlText ValueOf(FieldMap field, Func<RuleField, RuleQuestion> ask)
    {
        _source.Demand(field);
        if (field is not RuleField rule)
        {
            return _scope.Row.Alias.Column(NameOf(field));
        }

        SqlAlias told = new("told");
        _joins.Add(SqlText.Of($" left join {rule.Rows(ask(rule))} as {told} on {FilterCompiler.Joined(rule, told, _scope.Row.Alias)}"));
        SqlText value = told.Column(RuleField.Value);
        SqlText said = rule.Otherwise is { } otherwise ? SqlText.Of($"coalesce({value}, {SqlText.Word(otherwise)})") : value;
        return rule.IsHidden && _source.ShowsHidden(_scope.Plan.Entity, _scope.Row.Alias) is { } shows ? SqlText.Of($"case when {shows} then {said} end") : said;
    }
}
