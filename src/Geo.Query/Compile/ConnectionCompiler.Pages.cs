using System.Collections.Immutable;
using System.Diagnostics;
using Geo.Query.Cursors;
using Geo.Query.Execute;
using Geo.Query.Plans;
using Geo.Sql;
using NpgsqlTypes;

namespace Geo.Query.Compile;

/// <summary>Pages: order, keyset, size, cursors, and the lists that hang on the rows.</summary>
internal sealed partial class ConnectionCompiler
{
    private void CompilePage(Scope scope, PageParts parts)
    {
        ConnectionPlan plan = scope.Plan;
        SqlAlias row = scope.Row.Alias;
        ImmutableArray<SortTerm> forward = scope.Order(row);
        ImmutableArray<SortTerm> terms = plan.Page.Backward ? [.. forward.Select(term => term.Reversed)] : forward;
        (int sizeSlot, SqlText limit) = CompileSize(plan.Page, parts.ShowsMore(plan.Page.Backward));
        string order = SortTerm.Describe(plan.Entity, context.Source.Face, forward);
        Func<SqlAlias, SqlText> beyond = CompileCursors(scope, order, forward);
        SqlText where = RelationSql.All([scope.Where, beyond(row), .. Candidates(scope, beyond, limit)]);
        SqlText sorted = SqlText.Join($", ", terms.Select(term => term.Sql));
        SqlText from = scope.Parent is null ? context.Source.PageOf(plan.Entity, row, where, sorted, limit) : scope.From;
        RowSet rows = new(scope.Row, from, where, sorted, limit, scope.Parent);
        ColumnList columns = new(rows.HasParent);
        RowCompiler compiler = new(context, columns);
        CursorLayout? layout = null;
        CursorLayout Layout() => layout ??= new([.. forward.Select(term => Term(columns, row, term))], order, NearSlot(scope));
        ImmutableArray<RecordAnswer> lanes = [.. parts.Lanes.Select(lane => CompileLane(lane, scope, compiler, columns, Layout))];
        bool continued = (plan.Page.Backward ? plan.Page.Before : plan.Page.After) is not null;
        scope.Level.Page = new(
            rows.HasParent, lanes, sizeSlot, plan.Page.Backward, continued, parts.ShowsCursors ? Layout() : null);
        CompileChildren(rows, compiler.Children);
        Add(rows.Select(columns), new PageReading(scope.Level, scope.Level.Page));
    }

    /// <summary>Arguments of a page that nothing is selected of are still to be right.</summary>
    private void CheckPage(Scope scope)
    {
        ImmutableArray<SortTerm> terms = scope.Order(scope.Row.Alias);
        CompileSize(scope.Plan.Page, oneMore: false);
        CompileCursors(scope, SortTerm.Describe(scope.Plan.Entity, context.Source.Face, terms), terms);
    }

    private static RecordAnswer CompileLane(ConnectionFieldPlan lane, Scope scope, RowCompiler rows, ColumnList columns, Func<CursorLayout> layout) => lane switch
    {
        NodesPlan nodes => rows.Compile(nodes.Node, scope.Row, nullable: false, joined: false),
        EdgesPlan edges => new(Nullable: false, Presence: null, [.. edges.Fields.Select(field => new Member(field.Place, field switch
        {
            EdgeTypeNamePlan type => ConstantAnswer.OfName(type.TypeName),
            EdgeCursorPlan => new CursorAnswer(layout()),
            EdgeDistancePlan => CompileDistance(scope, columns),
            EdgeNodePlan node => rows.Compile(node.Node, scope.Row, nullable: false, joined: false),
            _ => throw new UnreachableException($"No SQL for {field.GetType().Name}."),
        }))]),
        _ => throw new UnreachableException($"No lane for {lane.GetType().Name}."),
    };

    private static Answer CompileDistance(Scope scope, ColumnList columns) => scope.Distance(scope.Row.Alias) is { } distance
        ? new LeafAnswer(Nullable: true, LeafKind.Float, columns.Add(scope.Row.Alias, "*", "distance", distance))
        : new ConstantAnswer("null"u8.ToArray());

    private static CursorTerm Term(ColumnList columns, SqlAlias row, SortTerm term) => new(
        columns.Add(row, term.IsExpression ? "*" : term.Name, term.IsExpression ? term.Name : term.Kind.ToString(), term.Kind.Sent(term.Expression)),
        term.Kind);

    private (int SizeSlot, SqlText Limit) CompileSize(PagePlan page, bool oneMore)
    {
        QueryLimits limits = context.Limits;
        if (page is { First: not null, Last: not null })
        {
            throw new RefusedException(Messages.FirstAndLast());
        }

        string name = page.Backward ? "last" : "first";
        Input size = page.Last ?? page.First ?? new LeafInput(limits.DefaultPage);
        object Check(object?[] values) => (int)(values[0] ?? limits.DefaultPage) is int given && given >= 0 && given <= limits.MaxPage
            ? given
            : throw new RefusedException(Messages.PageSize(name, (int)values[0]!, limits.MaxPage));
        int slot = context.Parameters.Reserve(Check, size);
        return size is LeafInput && context.Parameters.OfShape(size) is int given && given <= limits.MaxPage && PageSizes.IsUsual(given)
            ? (slot, SqlText.Number(given + (oneMore ? 1 : 0)))
            : (slot, context.Parameters.Add(NpgsqlDbType.Bigint, values => (long)(int)Check(values) + (oneMore ? 1 : 0), size));
    }

    /// <summary>The condition of both cursors, for any alias of the row.</summary>
    private Func<SqlAlias, SqlText> CompileCursors(Scope scope, string order, ImmutableArray<SortTerm> forward)
    {
        ImmutableArray<SqlText> after = CompileCursor(scope, scope.Plan.Page.After, order, forward);
        ImmutableArray<SqlText> before = CompileCursor(scope, scope.Plan.Page.Before, order, forward);
        return row =>
        {
            ImmutableArray<SortTerm> terms = scope.Order(row);
            List<SqlText> conditions = [];
            if (!after.IsEmpty)
            {
                conditions.Add(Keyset.After(terms, after));
            }

            if (!before.IsEmpty)
            {
                conditions.Add(Keyset.After([.. terms.Select(term => term.Reversed)], before));
            }

            return SqlText.Join($" and ", conditions);
        };
    }

    private ImmutableArray<SqlText> CompileCursor(Scope scope, Input? cursor, string order, ImmutableArray<SortTerm> terms)
    {
        if (cursor is null)
        {
            return [];
        }

        LeafKind[] kinds = [.. terms.Select(term => term.Kind)];
        Input[] inputs = scope.Plan.Near is { } near ? [cursor, near.Geometry] : [cursor];
        int read = context.Parameters.Reserve(
            values => CursorCodec.Read((string)values[0]!, CursorCodec.Fingerprint(order, values.Length > 1 ? NearBytes(values[1]) : null), kinds), inputs);
        return [.. terms.Select((term, i) => context.Parameters.Derive(term.Kind.Parameter(), read, values => ((object?[])values!)[i]))];
    }

    private int? NearSlot(Scope scope) =>
        scope.Plan.Near is { } near ? context.Parameters.Reserve(values => NearBytes(values[0]), near.Geometry) : null;

    private static byte[] NearBytes(object? geometry) => CanonicalFilter.Write((IReadOnlyDictionary<string, object?>)geometry!).ToArray();

    /// <summary>
    /// What the index can say before distances are measured: the nearest by degrees, as many as the page has, lie within some
    /// distance in metres; so the nearest by metres lie within it too.
    /// </summary>
    private IEnumerable<SqlText> Candidates(Scope scope, Func<SqlAlias, SqlText> beyond, SqlText limit)
    {
        if (scope.Near is null || scope.Plan.Page.Backward)
        {
            yield break;
        }

        SqlAlias row = new(scope.Plan.Entity.View);
        SqlAlias nearest = new("nearest");
        SqlAlias metres = new("metres");
        SqlText shape = row.Column(scope.Plan.Entity.Shape!.Column);
        SqlText where = RelationSql.All([scope.WhereOf(row), beyond(row)]);
        SqlText order = SqlText.Of($"{shape} <-> {scope.Near}");
        SqlText bound = SqlText.Of(
            $"(select max({nearest}.{metres}) from (select {scope.Distance(row)!} as {metres} from {context.Source.PageOf(scope.Plan.Entity, row, where, order, limit)} where {where} order by {order} limit {limit}) as {nearest})");
        yield return SqlText.Of($"{scope.Row.Alias.Column(scope.Plan.Entity.Shape!.Column)} && {GeometryCompiler.Around(scope.Near, bound)}");
    }
}
