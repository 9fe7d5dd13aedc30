using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Geo.Query.Mapping;
using Geo.Query.Plans;
using Geo.Query.Records;
using Geo.Sql;

namespace Geo.Query.Compile;

/// <summary>
/// A connection to its statements: one for the page, one for count, aggregate and extent together, one for each grouping;
/// and the same again for each list below, however many rows it hangs on.
/// </summary>
internal sealed partial class ConnectionCompiler(CompileContext context)
{
    /// <summary>Compiles a connection of the root.</summary>
    public Level CompileRoot(ConnectionPlan plan)
    {
        Level level = context.NewLevel();
        SqlAlias row = new(plan.Entity.View);
        Compile(level, plan, new JoinedRow(plan.Entity, row, context.Source), new RelationSql(context.Source.Of(plan.Entity, row), SqlText.Empty), parent: null);
        return level;
    }

    /// <summary>Compiles the lists that hang on the rows of a set.</summary>
    public void CompileChildren(RowSet rows, IEnumerable<ChildList> children)
    {
        foreach (ChildList child in children)
        {
            ParentRows parent = rows.AsParents(child.Owner, RelationSql.OwnColumns(child.Plan.Field.Join));
            ConnectionPlan plan = child.Plan.Connection;
            SqlAlias row = new(plan.Entity.View);
            RelationSql relation = RelationSql.Of(child.Plan.Field.Join, parent.Column, plan.Entity, row, context.Source);
            try
            {
                Compile(child.Level, plan, new JoinedRow(plan.Entity, row, context.Source), relation, parent);
            }
            catch (RefusedException exception)
            {
                child.Level.Refused = context.Refuse(exception, plan.Place, nullable: false);
            }
        }
    }

    private void Compile(Level level, ConnectionPlan plan, JoinedRow row, RelationSql relation, ParentRows? parent)
    {
        if (context.Refused.FirstOrDefault(refused => refused.Place!.IsAt(plan.Place)) is { } known)
        {
            throw new RefusedException(known.Refusal, plan.Place);
        }

        context.Checks.Place = plan.Place;
        (int checks, int statements) = (context.Checks.Count, context.Statements.Count);
        try
        {
            RefusedException.At(plan.Place, () => CompileScope(level, plan, row, relation, parent));
        }
        catch (RefusedException)
        {
            context.Checks.CutBack(checks);
            context.Statements.RemoveRange(statements, context.Statements.Count - statements);
            throw;
        }
    }

    private Scope CompileScope(Level level, ConnectionPlan plan, JoinedRow row, RelationSql relation, ParentRows? parent)
    {
        foreach (OrderTerm term in plan.Order)
        {
            context.Source.Demand(term.Field);
        }

        SqlText? near = plan.Near is null ? null : context.Geometries.Compile(plan.Near.Geometry, orPoint: true);
        SqlText? within = plan.Near?.WithinMetres is { } metres ? context.Geometries.Metres("withinMetres", metres) : null;
        SqlText Where(SqlAlias alias) => Conditions(plan, alias, relation.Condition, near, within);
        Scope scope = new(level, plan, row, relation.From, Where(row.Alias), Where, near, parent) { Position = relation.Position };
        CompileMembers(scope);
        return scope;
    }

    private SqlText Conditions(ConnectionPlan plan, SqlAlias row, SqlText belongs, SqlText? near, SqlText? within)
    {
        List<SqlText> conditions = [belongs];

        if (plan.Where is { Fields.IsEmpty: false } where)
        {
            conditions.Add(context.Filters.Compile(plan.Entity, where, row));
        }

        if (near is not null)
        {
            conditions.Add(SqlText.Of($"{row.Column(plan.Entity.Shape!.Column)} is not null"));
        }

        if (within is not null)
        {
            conditions.Add(GeometryCompiler.Within(row.Column(plan.Entity.Shape!.Column), near!, within));
        }

        if (context.Partitions?.Condition(plan, row) is { } narrowed)
        {
            conditions.Add(narrowed);
        }

        return RelationSql.All(conditions);
    }

    private void CompileMembers(Scope scope)
    {
        (Scope source, KeptCounts? kept) = SummaryOf(scope);
        SummaryColumns summary = new(source, context.Source) { Kept = kept };
        PageParts page = new();
        ImmutableArray<ConnectionMember>.Builder members = ImmutableArray.CreateBuilder<ConnectionMember>();
        int groups = 0;
        foreach (ConnectionFieldPlan field in scope.Plan.Fields)
        {
            string name = field.Place.Name;
            members.Add(field switch
            {
                ConnectionTypeNamePlan type => new ConstantMember(name, Encoding.UTF8.GetBytes($"\"{type.TypeName}\"")),
                NodesPlan nodes => new LaneMember(name, page.Add(nodes)),
                EdgesPlan edges => new LaneMember(name, page.Add(edges)),
                PageInfoPlan info => page.Add(info),
                TotalCountPlan => new SummaryMember(name, summary.Add(summary.Count())),
                AggregatePlan aggregate => new SummaryMember(name, summary.Add(summary.Record(aggregate.Figures))),
                ExtentPlan => new SummaryMember(name, summary.Add(summary.Extent())),
                GroupsPlan grouping => CompileGroups(scope, grouping, groups++),
                HostPlan host when scope.Parent is not null => Refused(host.Place, Messages.HostFieldBelow(host.Host.Name)),
                HostPlan host when context.Source.Position is not null && !host.Host.KnowsAsOf => Refused(host.Place, Messages.HostFieldAsOf(host.Host.Name)),
                HostPlan host => CompileHost(scope, host),
                RefusedConnectionFieldPlan refused => Refused(refused.Place, refused.Refusal),
                _ => throw new UnreachableException($"No SQL for {field.GetType().Name}."),
            });
        }

        scope.Level.Members = members.ToImmutable();
        scope.Level.GroupLists = groups;
        if (page.IsSelected)
        {
            CompilePage(scope, page);
        }
        else
        {
            CheckPage(scope);
        }

        if (summary.IsSelected)
        {
            summary.EnsureOneRow();
            Add(source.Aggregated(summary.Columns), new SummaryReading(scope.Level, scope.Parent is not null, summary.Fragments));
        }
    }

    // Where nothing but the total is asked for, and kept counts know the filter, they stand in for the records.
    private (Scope Scope, KeptCounts? Kept) SummaryOf(Scope scope)
    {
        ConnectionPlan plan = scope.Plan;
        return plan.Entity.Counts is { } kept && scope.Parent is null && plan.Near is null && context.Source.Position is null && kept.Know(plan.Where)
            && plan.Fields.All(field => field is not (AggregatePlan or ExtentPlan))
            ? (scope with { From = context.Source.CountsOf(plan.Entity, kept, scope.Row.Alias) }, kept)
            : (scope, null);
    }

    private ConnectionMember CompileGroups(Scope scope, GroupsPlan plan, int list)
    {
        try
        {
            GroupColumns groups = new(scope, plan.By, context.Source, rule => FilterCompiler.Ask(context.Parameters, rule, plan.On, context.Source));
            SummaryColumns columns = new(scope, context.Source) { Groups = groups };
            RowCompiler records = new(context, columns.Columns);
            RecordAnswer group = columns.Record(plan.Figures, records);
            int cap = context.Limits.MaxGroups;
            RowSet rows = groups.Rows(SqlText.Value((long)cap + 1));
            CompileChildren(rows, records.Children);
            Add(rows.Select(columns.Columns), new GroupsReading(scope.Level, list, scope.Parent is not null, group));
            return new GroupsMember(plan.Place.Name, list, cap, new(Nullable: false, Messages.TooManyGroups(cap), plan.Place.Locations));
        }
        catch (RefusedException exception)
        {
            return new RefusedMember(plan.Place.Name, context.Refuse(exception, plan.Place, nullable: false));
        }
    }

    private HostMember CompileHost(Scope scope, HostPlan plan)
    {
        int slot = context.Parameters.Reserve(
            values => new HostQuestion(
                CanonicalFilter.Write(scope.Plan.Entity, (IReadOnlyDictionary<string, object?>)values[0]!),
                RecordSelection.Write((IReadOnlyDictionary<string, object?>)values[1]!),
                (IReadOnlyDictionary<string, object?>)values[2]!),
            scope.WholeFilter(),
            RecordSelection.Of(scope.Plan, context.AsOf),
            plan.Arguments);
        HostMember member = new(
            plan.Place, plan.Host, scope.Plan.Entity, slot, [.. plan.Fields.Select(field => ((ReadOnlyMemory<byte>)Member.LabelOf(field.ResponseName), field.Field))]);
        context.Hosts.Add(member);
        return member;
    }

    private RefusedMember Refused(FieldPlace place, Refusal refusal) =>
        new(place.Name, context.Refuse(new RefusedException(refusal, place), place, nullable: false));

    private void Add(SqlText sql, Reading reading) => context.Statements.Add(new(SqlPrinter.Print(sql), reading, SkipUnless));

    /// <summary>The slot that says whether the statements are run at all.</summary>
    public int? SkipUnless { get; init; }
}
