using System.Collections.Immutable;
using Geo.GraphQL.Requests;
using Geo.Query.Compile;
using Geo.Query.Execute;
using Geo.Query.Mapping;
using Geo.Query.Plans;
using Geo.Sql;

namespace Geo.Query.Records;

/// <summary>A selection to its statements, with all values in them.</summary>
internal sealed class RecordStatement
{
    private readonly ModelIndex _index;
    private readonly RecordSelection _selection;
    private readonly RecordSource _source;
    private readonly ShapeChecks _checks = new();
    private readonly FilterCompiler _filters;
    private readonly SqlText? _near;
    private readonly SqlText? _within;

    /// <exception cref="RefusedException">The selection is refused.</exception>
    public RecordStatement(ModelIndex index, RecordSelection selection, Face face, long? position)
    {
        _index = index;
        _selection = selection;
        _source = RecordSource.Of(index, face);
        _source.Position = position is { } past ? SqlText.Value(past) : null;
        ValueParameters parameters = new(VariableValues.Empty);
        GeometryCompiler geometries = new(index, parameters, _checks, _source);
        _filters = new FilterCompiler(index, parameters, geometries, _source);
        _near = selection.Place is { } place ? geometries.Compile(place.Geometry, orPoint: true) : null;
        _within = selection.Place?.WithinMetres is { } metres ? geometries.Metres("withinMetres", metres) : null;
        foreach (OrderTerm term in selection.Order)
        {
            _source.Demand(term.Field);
        }

        // Compiled once ahead for the checks of its shapes.
        Where(new SqlAlias(selection.Entity.View));
        Checks = _checks.All;
    }

    /// <summary>What the database is to say of the shapes of the selection first.</summary>
    public ImmutableArray<ShapeCheck> Checks { get; }

    private EntityMap Entity => _selection.Entity;

    /// <summary>Refuses a column that the caller does not see.</summary>
    /// <exception cref="RefusedException">It is hidden.</exception>
    public void Demand(RecordColumn column)
    {
        if (column.IsHidden)
        {
            _source.Demand(column.Field with { Name = column.Name, IsHidden = true });
        }
    }

    /// <summary>Shape and columns of all records, in order.</summary>
    public SqlText Rows(IReadOnlyList<RecordColumn> columns)
    {
        (JoinedRow row, SqlText from, SqlText[] values) = From(columns);
        SqlText shape = Entity.Shape is { } field ? SqlText.Of($"st_asbinary({row.Alias.Column(field.Column)}, 'NDR')") : SqlText.Of($"null::bytea");
        SqlText order = SqlText.Join($", ", Order(row.Alias).Select(term => term.Sql));
        return SqlText.Of($"select {SqlText.Join($", ", values.Prepend(shape))} from {from}{row.JoinsBelow()} where {Where(row.Alias)} order by {order}");
    }

    /// <summary>One row: count, least and greatest longitude, and for each column the array of its values.</summary>
    public SqlText Figures(IReadOnlyList<RecordColumn> distinct, long most)
    {
        (JoinedRow row, SqlText from, SqlText[] values) = From(distinct);
        SqlAlias found = new("found");
        SqlAlias shape = new("shape");
        SqlAlias[] names = [.. distinct.Select(column => new SqlAlias("value"))];
        SqlText outline = Entity.Shape is { } field ? row.Alias.Column(field.Column) : SqlText.Of($"null::geometry");
        SqlText columns = SqlText.Join($", ", values.Select((value, i) => SqlText.Of($"{value} as {names[i]}")).Prepend(SqlText.Of($"{outline} as {shape}")));
        SqlText arrays = SqlText.Join($"", names.Select(name => SqlText.Of($", coalesce(array_agg(distinct {found}.{name}::text) filter (where {found}.{name} is not null), '{{}}'::text[])")));
        return SqlText.Of(
            $"select count(*), st_xmin(st_extent({found}.{shape})), st_xmax(st_extent({found}.{shape})){arrays} from (select {columns} from {from}{row.JoinsBelow()} where {Where(row.Alias)} limit {SqlText.Value(most + 1)}) as {found}");
    }

    private (JoinedRow Row, SqlText From, SqlText[] Values) From(IReadOnlyList<RecordColumn> columns)
    {
        SqlAlias alias = new(Entity.View);
        JoinedRow row = new(Entity, alias, _source);
        SqlText[] values = [.. columns.Select(column => LeafKinds.Of(column.Field.Type).Sent(Owner(row, column).Alias.Column(column.Field.Column)))];
        return (row, _source.Of(Entity, alias), values);
    }

    private JoinedRow Owner(JoinedRow row, RecordColumn column) =>
        column.Through.Aggregate(row, (owner, relation) => owner.Join(relation, _index.Target(relation.Target)));

    private ImmutableArray<SortTerm> Order(SqlAlias row) => SortTerm.Of(
        Entity,
        row,
        _near is null ? _selection.Order : [],
        _near is null ? null : new SortTerm("distance", GeometryCompiler.Distance(row.Column(Entity.Shape!.Column), _near), LeafKind.Float, Nullable: false, Descending: false) { IsExpression = true });

    private SqlText Where(SqlAlias row)
    {
        List<SqlText> conditions = [];
        if (_selection.Filter is { Fields.IsEmpty: false } filter)
        {
            conditions.Add(_filters.Compile(Entity, filter, row));
        }

        if (_near is not null)
        {
            conditions.Add(SqlText.Of($"{row.Column(Entity.Shape!.Column)} is not null"));
        }

        if (_within is not null)
        {
            conditions.Add(GeometryCompiler.Within(row.Column(Entity.Shape!.Column), _near!, _within));
        }

        return RelationSql.All(conditions);
    }
}
