using System.Diagnostics;
using Geo.GraphQL.Requests;
using Geo.Query.Execute;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;
using Geo.Query.Plans;
using Geo.Sql;

namespace Geo.Query.Compile;

/// <summary>
/// Filters to conditions. Only operators that cannot raise for any stored value are emitted: a view evaluates a filter
/// on rows the caller may not see, so that an error would be an answer. A negation is <c>is not true</c>,
/// so that a filter and its negation together are all records.
/// </summary>
public sealed partial class FilterCompiler
{
    private readonly ModelIndex _index;
    private readonly IParameters _parameters;
    private readonly GeometryCompiler _geometries;
    private readonly RecordSource _source;

    internal FilterCompiler(ModelIndex index, IParameters parameters, GeometryCompiler geometries, RecordSource source)
    {
        _source = source;
        _index = index;
        _parameters = parameters;
        _geometries = geometries;
    }

    /// <summary>The condition of a coerced filter over a row of the entity's view; <c>true</c> for a filter without conditions.</summary>
    /// <param name="model">The model.</param>
    /// <param name="entity">The entity.</param>
    /// <param name="where">The filter.</param>
    /// <param name="face">The face of the row, and of what else the filter looks at.</param>
    /// <param name="row">The row.</param>
    /// <exception cref="RefusedException">The filter is refused.</exception>
    public static SqlText CompileWhere(ApiModel model, EntityMap entity, InputObject where, Face face, SqlAlias row)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(entity);
        ModelIndex index = ModelIndex.Of(model);
        ValueParameters parameters = new(VariableValues.Empty);
        RecordSource source = RecordSource.Of(index, face);
        FilterCompiler compiler = new(index, parameters, new GeometryCompiler(index, parameters, new ShapeChecks(), source), source);
        Input filter = InputReader.Wrap(where, model.Schema.TypeByName[$"{entity.TypeName}Filter"], from: null);
        return compiler.Compile(entity, (ObjectInput)filter, row);
    }

    /// <summary>True where the kept counts of the entity know the filter: <see cref="CompileWhere"/> makes a condition over their view, too.</summary>
    /// <param name="model">The model.</param>
    /// <param name="entity">The entity.</param>
    /// <param name="where">The filter.</param>
    public static bool KeptCountsKnow(ApiModel model, EntityMap entity, InputObject where)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(entity);
        return entity.Counts is { } kept && kept.Know((ObjectInput)InputReader.Wrap(where, model.Schema.TypeByName[$"{entity.TypeName}Filter"], from: null));
    }

    /// <summary>True where the filter looks at columns of the record alone: not at other records, shapes, rules or the day.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="where">The filter.</param>
    public static bool IsOfOwnColumns(EntityMap entity, IReadOnlyDictionary<string, object?> where)
    {
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentNullException.ThrowIfNull(where);
        return where.All(member => member.Value switch
        {
            IReadOnlyList<object?> parts when member.Key is "and" or "or" => parts.All(part => part is IReadOnlyDictionary<string, object?> condition && IsOfOwnColumns(entity, condition)),
            IReadOnlyDictionary<string, object?> condition when member.Key == "not" => IsOfOwnColumns(entity, condition),
            _ => entity.Fields.Any(field => field.Name == member.Key && field is IdField or ColumnField),
        });
    }

    internal SqlText Compile(EntityMap entity, ObjectInput where, SqlAlias row) => Compile(entity, where, row, placed: null);

    // placed: the column whose place the index holds beside a shape that is asked about too; conditions that hold together share it.
    private SqlText Compile(EntityMap entity, ObjectInput where, SqlAlias row, ColumnField? placed)
    {
        placed ??= PlacedBeside(entity, where);
        return RelationSql.All(where.Fields.Select(field => CompileMember(entity, field.Key, field.Value, row, placed)));
    }

    private SqlText CompileMember(EntityMap entity, string name, Input value, SqlAlias row, ColumnField? placed)
    {
        if (value is NullInput)
        {
            throw new RefusedException(Messages.NullFilter(name));
        }

        return name switch
        {
            "and" => RelationSql.All(((ListInput)value).Items.Select(item => Grouped(entity, item, row, placed))),
            "or" => CompileOr(entity, (ListInput)value, row),
            "not" => SqlText.Of($"{Grouped(entity, value, row)} is not true"),
            _ when name == placed?.Name => CompilePlaced(placed, (ObjectInput)value, row),
            _ => CompileField(entity, _index[entity].Fields[name], (ObjectInput)value, row),
        };
    }

    // No alternative can be met where there is none.
    private SqlText CompileOr(EntityMap entity, ListInput alternatives, SqlAlias row) => alternatives.Items.IsEmpty
        ? SqlText.Of($"false")
        : SqlText.Of($"({SqlText.Join($" or ", alternatives.Items.Select(item => Grouped(entity, item, row)))})");

    private SqlText Grouped(EntityMap entity, Input where, SqlAlias row, ColumnField? placed = null) =>
        SqlText.Of($"({Compile(entity, (ObjectInput)where, row, placed)})");

    // A hidden field is null in coarse rows; that says nothing of them, so that no condition on it is met there.
    private SqlText CompileField(EntityMap entity, FieldMap field, ObjectInput operators, SqlAlias row)
    {
        _source.Demand(field);
        SqlText condition = CompileShown(entity, field, operators, row);
        return field.IsHidden && _source.ShowsHidden(entity, row) is { } shows ? SqlText.Of($"(({condition}) and {shows})") : condition;
    }

    private SqlText CompileShown(EntityMap entity, FieldMap field, ObjectInput operators, SqlAlias row) => field switch
    {
        IdField => CompileId(entity, operators, row),
        ColumnField column => CompileLeaf(column, operators, row),
        GeometryField geometry => CompileGeometry(geometry, operators, row),
        RuleField rule => CompileRule(rule, operators, row),
        ToOneField toOne => CompileToOne(toOne, operators, row),
        ToManyField toMany => CompileToMany(toMany, operators, row),
        _ => throw new UnreachableException($"No filter for {field.GetType().Name}."),
    };
}
