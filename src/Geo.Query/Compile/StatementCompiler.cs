using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Geo.GraphQL.Requests;
using Geo.Query.Execute;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;
using Geo.Query.Plans;
using Geo.Sql;
using NpgsqlTypes;

namespace Geo.Query.Compile;

/// <summary>A plan to statements and to how the answer is put together from their rows.</summary>
/// <param name="index">The model.</param>
/// <param name="limits">How much one operation may ask for.</param>
/// <param name="face">The face of the records that the caller sees.</param>
/// <param name="variables">The values of this run.</param>
/// <param name="refused">What the database refused in an earlier run of the same operation.</param>
/// <param name="partitions">How many partitions each list in a box is narrowed to, none where it is empty; null where tables have no partitions.</param>
internal sealed class StatementCompiler(
    ModelIndex index, QueryLimits limits, Face face, VariableValues variables, ImmutableArray<RefusedException> refused, ImmutableArray<int>? partitions = null)
{
    private readonly CompileContext _context = new(index, limits, face, variables, refused, partitions);
    private bool _isReusable = true;

    /// <summary>Compiles a plan; a root field with a refused argument answers with the refusal, the others as ever.</summary>
    public CompiledOperation Compile(OperationPlan plan) => Finish([.. plan.Roots.Select(CompileRoot)]);

    /// <summary>Compiles what is selected of records of one entity, whose keys are given when it runs.</summary>
    /// <param name="plan">What is selected.</param>
    /// <param name="isPast">Whether they are read as they were, behind a position that is given too.</param>
    /// <exception cref="RefusedException">An argument inside of the selection is refused.</exception>
    public CompiledRecords CompileRecords(EntityPlan plan, bool isPast = false)
    {
        int? position = isPast ? _context.ReadPast() : null;
        int keys = _context.Parameters.ReserveGiven(NodeIds.None);
        Level level = CompileNodes(keys, plan);
        return new(plan.Entity, level, Finish([]), position);
    }

    private CompiledOperation Finish(ImmutableArray<RootAnswer> roots)
    {
        ImmutableArray<Statement> statements = [.. CheckCompiler.Compile(_context.Checks.All), .. _context.Statements];
        return new(statements, [.. _context.Parameters.Slots], _context.LevelCount, roots, [.. _context.Hosts], _context.IsReusable && _isReusable)
        {
            AsOfs = [.. _context.AsOfs],
            HasLater = _context.HasLater,
            Partitions = _context.Partitions?.Asked ?? [],
        };
    }

    private RootAnswer CompileRoot(RootPlan root)
    {
        if (_context.Refused.FirstOrDefault(refused => refused.Place!.IsAt(root.Place)) is { } known)
        {
            return Refused(new RefusedException(known.Refusal, root.Place), root);
        }

        try
        {
            if (root.AsOf is { } time)
            {
                _context.AsOfs.Add(new(root.Place, _context.Parameters.Reserve(values => values[0], time), _context.ReadPast(time)));
            }

            return root switch
            {
                RootTypeNamePlan type => new ConstantRoot(type.Place, Encoding.UTF8.GetBytes($"\"{type.TypeName}\"")),
                IntrospectionPlan introspection => new IntrospectionRoot(introspection.Place, introspection.Field),
                ListRootPlan list => new ListRoot(list.Place, new ConnectionCompiler(_context).CompileRoot(list.Connection)),
                LookupRootPlan lookup => CompileLookup(lookup),
                ComputedFieldPlan computed => CompileComputed(computed),
                NodesRootPlan nodes => CompileNodes(nodes),
                SearchRootPlan search => new SearchCompiler(_context).Compile(search),
                RefusedRootPlan refused => Refused(new RefusedException(refused.Refusal, refused.At), refused),
                _ => throw new UnreachableException($"No SQL for {root.GetType().Name}."),
            };
        }
        catch (RefusedException exception)
        {
            _context.AsOfs.RemoveAll(field => ReferenceEquals(field.Place, root.Place));
            return Refused(exception, root);
        }
        finally
        {
            _context.ReadNow();
        }
    }

    private RefusedRoot Refused(RefusedException exception, RootPlan root) =>
        new(root.Place, _context.Refuse(exception, root.Place, root.Nullable));

    private ComputedFieldRoot CompileComputed(ComputedFieldPlan plan)
    {
        if (plan.Root.NeedsExact && face == Face.Coarse)
        {
            throw new RefusedException(Messages.NeedsExact(plan.Root.Name), plan.Place);
        }

        bool isPast = plan.AsOf is not null;
        ObjectCompiler compiler = new(index, limits, face, variables, isPast);
        ComputedFieldRoot root = new(plan.Place, plan, compiler.Compile(plan.Selection))
        {
            PositionSlot = isPast ? _context.AsOfs[^1].PositionSlot : null,
        };
        _isReusable &= compiler.IsReusable;
        return root;
    }

    private RecordRoot CompileLookup(LookupRootPlan plan)
    {
        EntityMap entity = plan.Entity.Entity;
        RefusedException.At(plan.Place, () => Demand(entity, plan.Lookup));
        SqlAlias row = new(entity.View);
        SqlText value = _context.Parameters.Add(
            NpgsqlDbType.Text, values => Conversions.CheckText(plan.Lookup.Argument, (string)values[0]!), plan.Value);
        SqlText order = SqlText.Join($", ", entity.Key.Select(key => row.Column(key.Column)));
        RowSet rows = new(
            new JoinedRow(entity, row, _context.Source),
            _context.Source.Of(entity, row),
            SqlText.Of($"{row.Column(plan.Lookup.Column)} = {value}"),
            order,
            SqlText.Of($"1"),
            Parent: null);
        return new(plan.Place, CompileRows(plan.Entity, rows, skipUnless: null));
    }

    private bool Demand(EntityMap entity, LookupMap lookup)
    {
        _context.Source.Demand(entity.Fields.OfType<ColumnField>().First(field => field.Column == lookup.Column));
        return true;
    }

    private NodesRoot CompileNodes(NodesRootPlan plan)
    {
        int ids = RefusedException.At(
            plan.Place, () => _context.Parameters.Reserve(values => NodeIds.Read(index.Model, limits.MaxPage, values[0]), plan.Ids));
        return new(plan.Place, plan.IsList, ids, [.. plan.Types.Select(type => type.Entity)], [.. plan.Types.Select(type => CompileNodes(ids, type))]);
    }

    private Level CompileNodes(int ids, EntityPlan type)
    {
        EntityMap entity = type.Entity;
        SqlAlias row = new(entity.View);
        SqlAlias given = new("given");
        SqlAlias number = new("number");
        SqlAlias[] names = [.. entity.Key.Select(_ => new SqlAlias("key"))];
        int numbers = _context.Parameters.Derive(ids, value => ((NodeIds)value!).Numbers(entity));
        IEnumerable<SqlText> columns = entity.Key.Select((key, i) => _context.Parameters.Derive(
            NpgsqlDbType.Array | key.Type, ids, value => ((NodeIds)value!).Column(entity, i)));
        SqlText lists = SqlText.Join($", ", columns.Prepend(SqlText.Slot(numbers, NpgsqlDbType.Array | NpgsqlDbType.Integer)));
        SqlText list = SqlText.Join($", ", names.Select(name => name.Sql).Prepend(number.Sql));
        SqlText on(SqlAlias record) => RelationSql.All(entity.Key.Select((key, i) => SqlText.Of($"{record.Column(key.Column)} = {given}.{names[i]}")));
        RowSet rows = new(
            new JoinedRow(entity, row, _context.Source),
            SqlText.Of($"unnest({lists}) as {given} ({list}){_context.Source.Join(entity, row, on)}"),
            SqlText.Of($"true"),
            SqlText.Of($"{given}.{number}"),
            Limit: null,
            Parent: null) { Position = SqlText.Of($"{given}.{number}") };
        return CompileRows(type, rows, numbers);
    }

    private Level CompileRows(EntityPlan plan, RowSet rows, int? skipUnless)
    {
        Level level = _context.NewLevel();
        ColumnList columns = new(rows.HasParent);
        RowCompiler compiler = new(_context, columns);
        RecordAnswer record = compiler.Compile(plan, rows.Row, nullable: false, joined: false);
        level.Page = new(rows.HasParent, [record], SizeSlot: null, Backward: false, HasCursorBefore: false, Cursor: null);
        new ConnectionCompiler(_context) { SkipUnless = skipUnless }.CompileChildren(rows, compiler.Children);
        _context.Statements.Add(new(SqlPrinter.Print(rows.Select(columns)), new PageReading(level, level.Page), skipUnless));
        return level;
    }
}
