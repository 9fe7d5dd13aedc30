using System.Collections.Immutable;
using Geo.Query.Execute;
using Geo.Query.Plans;
using Geo.Sql;

namespace Geo.Query.Compile;

/// <summary>What all statements of one connection have in common.</summary>
/// <param name="Level">Where the results go.</param>
/// <param name="Plan">What is selected.</param>
/// <param name="Row">The row and what is joined to it.</param>
/// <param name="From">What is selected from.</param>
/// <param name="Where">Which rows the connection has, pages apart.</param>
/// <param name="WhereOf">The same for another alias of the row.</param>
/// <param name="Near">The place distances are measured from.</param>
/// <param name="Parent">What the rows hang on.</param>
internal sealed record Scope(
    Level Level, ConnectionPlan Plan, JoinedRow Row, SqlText From, SqlText Where, Func<SqlAlias, SqlText> WhereOf, SqlText? Near, ParentRows? Parent)
{
    /// <summary>The place of a record in the list, where the relation has an order of its own.</summary>
    public SqlText? Position { get; init; }

    /// <summary>The distance of a row from the place; null where none is asked for.</summary>
    public SqlText? Distance(SqlAlias row) => Near is null ? null : GeometryCompiler.Distance(row.Column(Plan.Entity.Shape!.Column), Near);

    /// <summary>The order of the list over a row.</summary>
    public ImmutableArray<SortTerm> Order(SqlAlias row) => SortTerm.Of(Plan.Entity, row, Plan.Order, FirstTerm(row));

    private SortTerm? FirstTerm(SqlAlias row) => (Distance(row), Position) switch
    {
        ({ } distance, _) => new("distance", distance, LeafKind.Float, Nullable: false, Descending: false) { IsExpression = true },
        (null, { } position) when Plan.Order.IsEmpty => new("position", position, LeafKind.Integer, Nullable: false, Descending: false) { IsExpression = true },
        _ => null,
    };

    /// <summary>One row of aggregates over the rows, or one for each parent.</summary>
    public SqlText Aggregated(ColumnList columns)
    {
        if (Parent is null)
        {
            return SqlText.Of($"select {columns.List()} from {From} where {Where}");
        }

        SqlAlias figures = new("figures");
        return SqlText.Of(
            $"select {Parent.Number}, {figures}.* from {Parent.From} cross join lateral (select {columns.NamedList()} from {From} where {Where}) as {figures} order by {Parent.Number}");
    }

    /// <summary>The filter with the distance of <c>near</c> in it: what selects the same records elsewhere.</summary>
    public ObjectInput WholeFilter()
    {
        ObjectInput where = Plan.Where ?? new ObjectInput([]);
        if (Plan.Near?.WithinMetres is not { } metres)
        {
            return where;
        }

        ObjectInput distance = new([new("geometry", Plan.Near.Geometry), new("metres", metres)]);
        ObjectInput near = new([new(Plan.Entity.Shape!.Name, new ObjectInput([new("dwithin", distance)]))]);
        return where.Fields.IsEmpty ? near : new ObjectInput([new("and", new ListInput([where, near]))]);
    }
}
