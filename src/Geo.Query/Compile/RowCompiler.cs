using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Geo.Query.Cursors;
using Geo.Query.Execute;
using Geo.Query.Geometry;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;
using Geo.Query.Plans;
using NpgsqlTypes;

namespace Geo.Query.Compile;

/// <summary>What is selected of a record to columns of its row, and to how the answer is written from them.</summary>
internal sealed class RowCompiler(CompileContext context, ColumnList columns)
{
    // A degree of latitude is nowhere longer, so that no point moves farther than asked; a degree of longitude is shorter still.
    private const double MetresPerDegree = 111_700;

    /// <summary>The lists below, to be compiled once the page of this level is known.</summary>
    public List<ChildList> Children { get; } = [];

    public RecordAnswer Compile(EntityPlan plan, JoinedRow row, bool nullable, bool joined) => new(
        nullable,
        joined ? Column(row, row.Entity.Key[0].Column, LeafKinds.Of(row.Entity.Key[0].Type)) : null,
        [.. plan.Fields.Select(field => new Member(field.Place, CompileField(field, row)))]);

    /// <summary>A column of a record, as it is sent for the kind.</summary>
    public int Column(JoinedRow row, string column, LeafKind kind) =>
        columns.Add(row.Alias, column, kind.ToString(), kind.Sent(row.Alias.Column(column)));

    private Answer CompileField(FieldPlan field, JoinedRow row)
    {
        try
        {
            return Compile(field, row);
        }
        catch (RefusedException exception)
        {
            return context.Refuse(exception, field.Place, Nullable(field));
        }
    }

    private static bool Nullable(FieldPlan field) => field switch
    {
        ComputedPlan computed => computed.Field.Nullable,
        DerivedPlan derived => derived.Field.Nullable,
        ResolvedPlan => true,
        GeoJsonPlan shape => shape.Field.Nullable,
        WktPlan shape => shape.Field.Nullable,
        _ => false,
    };

    private Answer Compile(FieldPlan field, JoinedRow row) => field switch
    {
        RefusedFieldPlan refused => context.Refuse(new RefusedException(refused.Refusal, refused.Place), refused.Place, refused.Nullable),
        TypeNamePlan => ConstantAnswer.OfName(row.Entity.TypeName),
        DerivedPlan { Field.IsHidden: true } or ResolvedPlan { Field.IsHidden: true } when context.Source.Face == Face.Coarse => ConstantAnswer.Null,
        IdPlan => new IdAnswer(Encoding.UTF8.GetBytes(row.Entity.TypeName), KeyOf(row)),
        ColumnPlan { Field: var column } => new LeafAnswer(column.Nullable, LeafKinds.Of(column), Column(row, column.Column, LeafKinds.Of(column)), column.Factor),
        ComputedPlan computed => CompileComputed(computed, row),
        DerivedPlan derived => CompileDerived(derived, row),
        ResolvedPlan resolved => CompileResolved(resolved, row),
        GeoJsonPlan shape => new GeoJsonAnswer(shape.Field.Nullable, CompileShape(shape, row)),
        WktPlan wkt => new LeafAnswer(wkt.Field.Nullable, LeafKind.Text, RefusedException.At(wkt.Place, () => CompileWkt(wkt, row))),
        ToOnePlan toOne => Compile(toOne.Target, row.Join(toOne.Field, toOne.Target.Entity), toOne.Field.Nullable, joined: true),
        ToManyPlan toMany => CompileList(toMany, row),
        _ => throw new UnreachableException($"No SQL for {field.GetType().Name}."),
    };

    private ImmutableArray<CursorTerm> KeyOf(JoinedRow row) => [.. row.Entity.Key.Select(key =>
        new CursorTerm(Column(row, key.Column, LeafKinds.Of(key.Type)), LeafKinds.Of(key.Type)))];

    private LeafAnswer CompileComputed(ComputedPlan plan, JoinedRow row)
    {
        IReadOnlyDictionary<string, object?> arguments = context.Evaluate(plan);
        LeafKind kind = LeafKinds.Of(plan.Field.Type);
        return new(plan.Field.Nullable, kind, columns.Add(kind.Sent(plan.Field.Expression(row.Alias, arguments))));
    }

    private DerivedAnswer CompileDerived(DerivedPlan plan, JoinedRow row) => new(
        plan.Place,
        plan.Field,
        CompileFacts(plan, row),
        RefusedException.At(plan.Place, () => context.Parameters.Reserve(values => plan.Field.Prepare((IReadOnlyDictionary<string, object?>)values[0]!), plan.Arguments)),
        new ObjectCompiler(context.Index, context.Limits, context.Source.Face, context.Variables, isPast: false).Compile(plan.Selection));

    private ResolvedAnswer CompileResolved(ResolvedPlan plan, JoinedRow row)
    {
        (ModelIndex index, QueryLimits limits) = (context.Index, context.Limits);
        return new(
            plan,
            [.. row.Entity.Key.Select(key => Column(row, key.Column, LeafKinds.Of(key.Type)))],
            context.CompileLater(plan.Selection),
            context.PositionSlot,
            (connection, variables, position) => new ComputedCall(index, limits, plan.Place, plan.Arguments, plan.Selection, variables, connection, position));
    }

    private int CompileFacts(DerivedPlan plan, JoinedRow row)
    {
        if (plan.Field.FactsByArguments is not { } facts)
        {
            return columns.Add(row.Alias, plan.Field.Name, "facts", SqlText.Of($"({Shown(plan, row, plan.Field.Facts(row.Alias, context.Source.Position))})::text"));
        }

        ImmutableArray<SqlText> values = RefusedException.At(plan.Place, () => facts.Values.Select(value => context.Parameters.Add(
            value.Type, values => value.Of((IReadOnlyDictionary<string, object?>)values[0]!), plan.Arguments)).ToImmutableArray());
        return columns.Add(SqlText.Of($"({Shown(plan, row, facts.Facts(row.Alias, values, context.Source.Position))})::text"));
    }

    // Rules that find nothing would say something of a record they may not look at.
    private SqlText Shown(DerivedPlan plan, JoinedRow row, SqlText facts) => plan.Field.IsHidden && context.Source.ShowsHidden(row.Entity, row.Alias) is { } shows
        ? SqlText.Of($"case when {shows} then ({facts}) end")
        : facts;

    private int CompileShape(GeoJsonPlan plan, JoinedRow row)
    {
        SqlText column = row.Alias.Column(plan.Field.Column);
        if (plan.SimplifyMetres is null || plan.Field.Kind == ShapeKind.Point)
        {
            return columns.Add(row.Alias, plan.Field.Column, "wkb", SqlText.Of($"st_asbinary({column}, 'NDR')"));
        }

        SqlText degrees = RefusedException.At(plan.Place, () => context.Parameters.Add(
            NpgsqlDbType.Double,
            values => Convert.ToDouble(values[0]) is >= 0 and double metres && double.IsFinite(metres)
                ? metres / MetresPerDegree
                : throw new RefusedException(Messages.BadSimplification()),
            plan.SimplifyMetres));
        return columns.Add(SqlText.Of($"st_asbinary(st_multi(st_simplifypreservetopology({column}, {degrees})), 'NDR')"));
    }

    private int CompileWkt(WktPlan plan, JoinedRow row)
    {
        SqlText column = row.Alias.Column(plan.Field.Column);
        if (plan.Srid is null or LeafInput { From: null, Value: ShapeRules.StoredSrid })
        {
            return columns.Add(row.Alias, plan.Field.Column, "wkt", SqlText.Of($"st_astext({column}, 9)"));
        }

        SqlText srid = context.Parameters.Add(
            NpgsqlDbType.Integer, values => OutputSrid.Check((int)(values[0] ?? ShapeRules.StoredSrid)), plan.Srid);
        return columns.Add(SqlText.Of($"st_astext(st_transform({column}, {srid}), 9)"));
    }

    private ConnectionAnswer CompileList(ToManyPlan plan, JoinedRow row)
    {
        Level level = context.NewLevel();
        Children.Add(new ChildList(plan, row, level));
        return new(level);
    }
}
