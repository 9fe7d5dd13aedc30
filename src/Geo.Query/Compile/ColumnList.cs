using Geo.Sql;

namespace Geo.Query.Compile;

/// <summary>The columns of one select; what is asked for twice is sent once.</summary>
internal sealed class ColumnList(bool hasParent)
{
    private readonly Dictionary<object, int> _indexes = [];
    private readonly List<SqlText> _columns = [];

    /// <summary>The expressions in order.</summary>
    public IReadOnlyList<SqlText> Columns => _columns;

    /// <summary>The index in the result of an expression that stands for itself.</summary>
    public int Add(SqlText expression)
    {
        _columns.Add(expression);
        return _columns.Count - (hasParent ? 0 : 1);
    }

    /// <summary>The index in the result of an expression over a column; the first of equal keys is sent.</summary>
    public int Add(SqlAlias row, string column, string form, SqlText expression)
    {
        object key = (row, column, form);
        if (!_indexes.TryGetValue(key, out int index))
        {
            index = Add(expression);
            _indexes.Add(key, index);
        }

        return index;
    }

    /// <summary>The same, with an expression that is made only where it is not sent yet.</summary>
    public int Add(SqlAlias row, string column, string form, Func<SqlText> expression)
    {
        object key = (row, column, form);
        return _indexes.TryGetValue(key, out int index) ? index : Add(row, column, form, expression());
    }

    /// <summary>The columns for a select list that is read by position.</summary>
    public SqlText List() => _columns.Count == 0 ? SqlText.Of($"1") : SqlText.Join($", ", _columns);

    /// <summary>The columns for a select list inside of another statement, each with a name.</summary>
    public SqlText NamedList() => _columns.Count == 0
        ? SqlText.Of($"1 as {new SqlAlias("c")}")
        : SqlText.Join($", ", _columns.Select(column => SqlText.Of($"{column} as {new SqlAlias("c")}")));
}
