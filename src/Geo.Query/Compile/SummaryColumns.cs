using System.Collections.Immutable;
using System.Diagnostics;
using Geo.Query.Execute;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;
using Geo.Query.Plans;
using Geo.Sql;

namespace Geo.Query.Compile;

/// <summary>Figures over many rows: the columns that compute them and how they are written.</summary>
internal sealed class SummaryColumns(Scope scope, RecordSource source)
{
    private readonly ImmutableArray<Answer>.Builder _fragments = ImmutableArray.CreateBuilder<Answer>();

    /// <summary>The columns of the statement.</summary>
    public ColumnList Columns { get; } = new(scope.Parent is not null);

    /// <summary>The groups that the figures are of; null for one figure over all.</summary>
    public GroupColumns? Groups { get; init; }

    /// <summary>The kept counts that the rows are; null where they are the records themselves.</summary>
    public KeptCounts? Kept { get; init; }

    /// <summary>How the values of the connection's members are written.</summary>
    public ImmutableArray<Answer> Fragments => _fragments.ToImmutable();

    /// <summary>True where anything is computed.</summary>
    public bool IsSelected => _fragments.Count > 0;

    private SqlAlias Row => scope.Row.Alias;

    /// <summary>Adds a value and answers its number.</summary>
    public int Add(Answer fragment)
    {
        _fragments.Add(fragment);
        return _fragments.Count - 1;
    }

    /// <summary>The number of rows.</summary>
    public LeafAnswer Count() => new(Nullable: false, LeafKind.Integer, Columns.Add(Row, "*", "count", () => Kept?.Total(Row) ?? Sent(SqlText.Of($"count(*)::int"))));

    /// <summary>Makes the statement an aggregate also where only names of types are selected of it.</summary>
    public void EnsureOneRow()
    {
        if (Columns.Columns.Count == 0)
        {
            Count();
        }
    }

    /// <summary>The box around all shapes.</summary>
    public ExtentAnswer Extent()
    {
        SqlText box = SqlText.Of($"st_extent({Row.Column(scope.Plan.Entity.Shape!.Column)})");
        int west = Columns.Add(SqlText.Of($"st_xmin({box})"));
        Columns.Add(SqlText.Of($"st_ymin({box})"));
        Columns.Add(SqlText.Of($"st_xmax({box})"));
        Columns.Add(SqlText.Of($"st_ymax({box})"));
        return new(west);
    }

    /// <summary>An object of figures.</summary>
    public RecordAnswer Record(ImmutableArray<FigurePlan> figures) => Record(figures, rows: null);

    /// <summary>An object of figures of each group, the records of its key among them.</summary>
    public RecordAnswer Record(ImmutableArray<FigurePlan> figures, RowCompiler? rows) => new(
        Nullable: false, Presence: null, [.. figures.Select(figure => new Member(figure.ResponseName, Figure(figure, rows)))]);

    private SqlText Sent(SqlText figure) => Groups is null ? figure : Groups.Around(figure);

    private Answer Figure(FigurePlan figure, RowCompiler? rows) => figure switch
    {
        TypeNameFigure type => ConstantAnswer.OfName(type.TypeName),
        CountFigure => Count(),
        ShareOfCountFigure => new LeafAnswer(Nullable: false, LeafKind.Float, Columns.Add(Row, "*", "share", () => Sent(SqlText.Of($"(count(*) / sum(count(*)) over ())::float8")))),
        ShareOfAreaFigure => new LeafAnswer(Nullable: true, LeafKind.Float, ShareOfArea()),
        MeasureFigure measure => new RecordAnswer(
            Nullable: false, Presence: null, [.. measure.Functions.Select(function => new Member(function.ResponseName, Measure(measure.Field, function.Function)))]),
        KeyFigure key => new RecordAnswer(
            Nullable: false, Presence: null, [.. key.Parts.Select(part => new Member(part.ResponseName, Key(part, rows!)))]),
        _ => throw new UnreachableException($"No SQL for {figure.GetType().Name}."),
    };

    private int ShareOfArea() => Share(scope.Plan.Entity.ShareColumn!);

    private int Share(string column) => Columns.Add(Row, column, "share", () =>
    {
        SqlText sum = SqlText.Of($"sum({Row.Column(column)})");
        return Sent(SqlText.Of($"({sum} / nullif(sum({sum}) over (), 0))::float8"));
    });

    private Answer Measure(ColumnField field, string function)
    {
        source.Demand(field);
        if (function == "share")
        {
            return Groups is null ? Null() : new LeafAnswer(Nullable: true, LeafKind.Float, Share(field.Column));
        }

        SqlText column = Row.Column(field.Column);
        SqlText value = function switch
        {
            "sum" => SqlText.Of($"sum({column})"),
            "avg" => SqlText.Of($"avg({column})"),
            "min" => SqlText.Of($"min({column})"),
            "max" => SqlText.Of($"max({column})"),
            _ => SqlText.Empty,
        };
        if (value.IsEmpty)
        {
            return Constant(function);
        }

        LeafKind kind = field is { Type: DecimalLeaf, Factor: 1 } ? LeafKind.Decimal : LeafKind.Float;
        return new LeafAnswer(Nullable: true, kind, Columns.Add(Row, field.Column, function, () => Sent(kind.Sent(value))), field.Factor);
    }

    private Answer Key(KeyPart part, RowCompiler rows) => part switch
    {
        TypeNamePart type => ConstantAnswer.OfName(type.TypeName),
        ValuePart { Field: var field } => Groups!.Key(field) is { } key ? KeyValue(field, key) : Null(),
        RecordPart record => record.Field.Columns.All(pair => Groups!.Has(pair.Own))
            ? rows.Compile(record.Target, Groups!.Row.Join(record.Field, record.Target.Entity), nullable: true, joined: true)
            : Null(),
        _ => throw new UnreachableException($"No SQL for {part.GetType().Name}."),
    };

    private LeafAnswer KeyValue(FieldMap field, SqlText key)
    {
        (LeafKind kind, double factor) = field switch
        {
            ColumnField column => (LeafKinds.Of(column), column.Factor),
            RuleField rule => (LeafKinds.Of(rule.Type), 1),
            _ => throw new UnreachableException($"No key of {field.GetType().Name}."),
        };
        return new(Nullable: true, kind, Columns.Add(Row, field.Name, "key", kind.Sent(key)), factor);
    }

    private static ConstantAnswer Null() => new("null"u8.ToArray());

    // The plan writes the name of the type behind the meta field.
    private static ConstantAnswer Constant(string function) => ConstantAnswer.OfName(function["__typename:".Length..]);
}
