using System.Collections.Immutable;
using Geo.Sql;

namespace Geo.Query.Compile;

/// <summary>Which rows a level has, and in which order; selects are made of it with the columns each needs.</summary>
internal sealed record RowSet(JoinedRow Row, SqlText From, SqlText Where, SqlText Order, SqlText? Limit, ParentRows? Parent)
{
    /// <summary>For the records of ids: the number of the id that a row answers, as an expression.</summary>
    public SqlText? Position { get; init; }

    /// <summary>True where the first column of the rows is the number of the parent.</summary>
    public bool HasParent => Parent is not null || Position is not null;

    /// <summary>The rows with their columns, in order.</summary>
    public SqlText Select(ColumnList columns)
    {
        SqlText from = SqlText.Of($"{From}{Row.JoinsBelow()} where {Where}");
        if (Parent is null)
        {
            SqlText first = Position is null ? SqlText.Empty : SqlText.Of($"{Position}, ");
            return SqlText.Of($"select {first}{columns.List()} from {from} order by {Order}{LimitClause}");
        }

        SqlAlias child = new("child");
        SqlAlias place = new("place");
        SqlText rows = Numbered(SqlText.Of($"select {columns.NamedList()} from {from} order by {Order}{LimitClause}"), SqlText.Of($"row_number() over () as {place}"));
        return SqlText.Of($"select {Parent.Number}, {child}.* from {Parent.From} cross join lateral ({rows}) as {child} order by {Parent.Number}, {child}.{place}");
    }

    /// <summary>The same rows as parents: each with its number in the order they are read, and the columns its children ask for.</summary>
    public ParentRows AsParents(JoinedRow owner, ImmutableArray<string> columns)
    {
        SqlAlias parent = new("parent");
        SqlAlias number = new("number");
        (string Column, SqlAlias Name)[] keys = [.. columns.Distinct(StringComparer.Ordinal).Select(column => (column, new SqlAlias("key")))];
        SqlText named = SqlText.Join($", ", keys.Select(key => SqlText.Of($"{owner.Alias.Column(key.Column)} as {key.Name}")));
        SqlText from = SqlText.Of($"{From}{owner.JoinsAbove()} where {Where}");
        SqlText rows;
        if (Parent is null)
        {
            rows = Numbered(SqlText.Of($"select {named} from {from} order by {Order}{LimitClause}"), SqlText.Of($"row_number() over ()::int - 1 as {number}"));
        }
        else
        {
            SqlAlias child = new("child");
            SqlAlias place = new("place");
            SqlText names = SqlText.Join($", ", keys.Select(key => SqlText.Of($"{child}.{key.Name}")));
            SqlText inner = Numbered(SqlText.Of($"select {named} from {from} order by {Order}{LimitClause}"), SqlText.Of($"row_number() over () as {place}"));
            rows = SqlText.Of(
                $"select row_number() over (order by {Parent.Number}, {child}.{place})::int - 1 as {number}, {names} from {Parent.From} cross join lateral ({inner}) as {child}");
        }

        return new(
            SqlText.Of($"({rows}) as {parent}"),
            SqlText.Of($"{parent}.{number}"),
            column => SqlText.Of($"{parent}.{keys.First(key => key.Column == column).Name}"));
    }

    // Numbered outside of the limit, so that the page is found by a sort of its own size or by an index.
    private static SqlText Numbered(SqlText page, SqlText number)
    {
        SqlAlias ordered = new("ordered");
        return SqlText.Of($"select {ordered}.*, {number} from ({page}) as {ordered}");
    }

    private SqlText LimitClause => Limit is null ? SqlText.Empty : SqlText.Of($" limit {Limit}");
}
