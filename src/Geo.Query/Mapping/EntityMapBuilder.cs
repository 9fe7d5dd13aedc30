using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using Geo.Query.Mapping.Fields;
using Geo.Query.Mapping.History;
using Geo.Sql;

namespace Geo.Query.Mapping;

/// <summary>
/// Declares the map of one entity, field by field, in the order the schema shows. A field names a property;
/// its name, column, type and nullability follow from that. <c>Filter</c>, <c>Order</c>, <c>Group</c> and <c>Aggregate</c>
/// speak of the field declared last.
/// </summary>
/// <typeparam name="TEntity">The class whose properties are the columns, by the snake_case convention.</typeparam>
/// <param name="typeName">The type's name in the API.</param>
/// <param name="description">English, with the Chinese term.</param>
public sealed partial class EntityMapBuilder<TEntity>(string typeName, string description)
{
    private readonly ImmutableArray<FieldMap>.Builder _fields = ImmutableArray.CreateBuilder<FieldMap>();
    private EntityMap _map = new()
    {
        TypeName = typeName,
        Description = description,
        View = SqlNames.SnakeCase(typeof(TEntity).Name),
        Key = [],
        Fields = [],
    };

    /// <summary>The columns of the primary key, in its order. Declares <c>id</c> too.</summary>
    public EntityMapBuilder<TEntity> Key(params ReadOnlySpan<Expression<Func<TEntity, object?>>> properties)
    {
        foreach (Expression<Func<TEntity, object?>> property in properties)
        {
            PropertyInfo info = PropertyOf(property);
            _map = _map with { Key = _map.Key.Add(new KeyColumn(ColumnOf(info), LeafTypes.Of(info.PropertyType).Parameter)) };
        }

        return Add(new IdField($"The identifier of this {typeName} in the whole API; give it to `node`."));
    }

    /// <summary>The root field that lists the records.</summary>
    public EntityMapBuilder<TEntity> List(string rootField, string description) =>
        With(_map with { ListField = rootField, ListDescription = description });

    /// <summary>A root field that finds one record by its identifier.</summary>
    public EntityMapBuilder<TEntity> ById(string rootField, string description) => With(_map with { ById = new LookupById(rootField, description) });

    /// <summary>A root field that finds one record by a unique text column; its argument is named as the property.</summary>
    public EntityMapBuilder<TEntity> Lookup(string rootField, Expression<Func<TEntity, string?>> property, string description)
    {
        PropertyInfo info = PropertyOf(property);
        return With(_map with { Lookups = _map.Lookups.Add(new LookupMap(rootField, NameOf(info), ColumnOf(info), description)) });
    }

    /// <summary>A field of the connection whose value the host computes from the filter.</summary>
    public EntityMapBuilder<TEntity> Host(HostFieldMap field) => With(_map with { HostFields = _map.HostFields.Add(field) });

    /// <summary>The area that a group's <c>shareOfArea</c> is a share of.</summary>
    public EntityMapBuilder<TEntity> ShareOfArea(Expression<Func<TEntity, double>> property) =>
        With(_map with { ShareColumn = ColumnOf(PropertyOf(property)) });

    /// <summary>The counts of the records that the database keeps, and the fields that a filter of theirs may name.</summary>
    public EntityMapBuilder<TEntity> Counts(string view, string column, params ImmutableArray<string> fields) => With(_map with { Counts = new KeptCounts(view, column, fields) });

    /// <summary>A leaf that is a column.</summary>
    public EntityMapBuilder<TEntity> Field<TValue>(Expression<Func<TEntity, TValue>> property, string description)
    {
        PropertyInfo info = PropertyOf(property);
        return Add(new ColumnField(NameOf(info), description, ColumnOf(info), LeafTypes.Of(info.PropertyType), LeafTypes.IsNullable(info), FieldUses.None));
    }

    /// <summary>A leaf that is a column, under another name than its property's.</summary>
    public EntityMapBuilder<TEntity> Field<TValue>(string name, Expression<Func<TEntity, TValue>> property, string description)
    {
        Field(property, description);
        return Change(field => ((ColumnField)field) with { Name = name });
    }

    /// <summary>A number in another unit than its column: <paramref name="factor"/> of the column's units make one of the field's.</summary>
    public EntityMapBuilder<TEntity> Measure<TValue>(string name, Expression<Func<TEntity, TValue>> property, double factor, string description)
    {
        PropertyInfo info = PropertyOf(property);
        return Add(new ColumnField(name, description, ColumnOf(info), new FloatLeaf(), LeafTypes.IsNullable(info), FieldUses.Aggregate) { Factor = factor });
    }

    /// <summary>A leaf that is an expression over the row and the field's arguments.</summary>
    public EntityMapBuilder<TEntity> Computed(ComputedField field) => Add(field);

    /// <summary>An object that rules of the host derive from facts in the row.</summary>
    public EntityMapBuilder<TEntity> Derived(DerivedField field) => Add(field);

    /// <summary>A leaf that a rule or other records say of all records at once.</summary>
    public EntityMapBuilder<TEntity> Rule(RuleField field) => Add(field);

    /// <summary>An object that the host computes for the rows of an answer.</summary>
    public EntityMapBuilder<TEntity> Resolved(ResolvedField field) => Add(field);

    /// <summary>A shape: <c>name</c> as GeoJSON and <c>nameWkt</c>. The first of an entity is what <c>near</c> measures to.</summary>
    public EntityMapBuilder<TEntity> Geometry<TShape>(Expression<Func<TEntity, TShape>> property, string description)
    {
        PropertyInfo info = PropertyOf(property);
        ShapeKind kind = Enum.Parse<ShapeKind>(info.PropertyType.Name);
        return Add(new GeometryField(NameOf(info), description, ColumnOf(info), LeafTypes.IsNullable(info), Filterable: false) { Kind = kind });
    }

    /// <summary>How many vertices the shape declared last has on average, counted over the data; its price depends on it.</summary>
    public EntityMapBuilder<TEntity> Vertices(int average) => Change(field => field is GeometryField shape
        ? shape with { Vertices = average }
        : throw new InvalidOperationException($"{typeName}.{field.Name} is no shape."));

    /// <summary>The index on the shape declared last holds the place of the property's value among those of its enum, so that both together are found by it.</summary>
    public EntityMapBuilder<TEntity> Beside<TEnum>(Expression<Func<TEntity, TEnum>> property) where TEnum : struct, Enum => Change(field => field is GeometryField shape
        ? shape with { PlacedBeside = ColumnOf(PropertyOf(property)) }
        : throw new InvalidOperationException($"{typeName}.{field.Name} is no shape."));

    /// <summary>The record of the to-one field may be one that the caller does not see: of another county than the row. It is null then.</summary>
    public EntityMapBuilder<TEntity> MayBeHidden() => Change(field => field is ToOneField one
        ? one with { Nullable = true }
        : throw new InvalidOperationException($"{typeName}.{field.Name} is no record."));

    /// <summary>The field is a field of the filter input.</summary>
    public EntityMapBuilder<TEntity> Filter() => Change(field => field switch
    {
        ColumnField column => column with { Uses = column.Uses | FieldUses.Filter },
        GeometryField geometry => geometry with { Filterable = true },
        ToOneField one => one with { Filterable = true },
        ToManyField many => many with { Filterable = true },
        _ => throw new InvalidOperationException($"{typeName}.{field.Name} cannot be filtered by."),
    });

    /// <summary>The field gives two values to the order enum.</summary>
    public EntityMapBuilder<TEntity> Order() => Use(FieldUses.Order);

    /// <summary>The field is a value of the group-by enum.</summary>
    public EntityMapBuilder<TEntity> Group() => Use(FieldUses.Group);

    /// <summary>The field is to go: it shows as deprecated, also in filter, order, groups and aggregate.</summary>
    /// <param name="instead">A sentence that names in backticks what to use instead.</param>
    public EntityMapBuilder<TEntity> Deprecated(string instead) => Change(field => field with { Deprecation = instead });

    /// <summary>Coarse rows do not show the field. A leaf becomes one that may be null.</summary>
    public EntityMapBuilder<TEntity> Hidden() => Change(field => field switch
    {
        ColumnField column => column with { Nullable = true, IsHidden = true },
        RuleField or DerivedField { Nullable: true } or ResolvedField => field with { IsHidden = true },
        _ => throw new InvalidOperationException($"{typeName}.{field.Name} cannot be hidden."),
    });

    /// <summary>The records have other faces than the exact one.</summary>
    /// <param name="property">The column that says who sees a record in full.</param>
    /// <param name="setting">The setting with the values of it that the caller sees in full.</param>
    public EntityMapBuilder<TEntity> Faces(Expression<Func<TEntity, string>> property, string setting) =>
        With(_map with { Faces = new FaceMap(ColumnOf(PropertyOf(property)), setting) });

    /// <summary>The table may be partitioned, and the database keeps where the records of each partition lie.</summary>
    /// <param name="property">The column that it is partitioned by.</param>
    /// <param name="shape">The shape of a record.</param>
    public EntityMapBuilder<TEntity> PartitionedBy<TShape>(Expression<Func<TEntity, string>> property, Expression<Func<TEntity, TShape>> shape) =>
        With(_map with { Partitions = new PartitionMap(ColumnOf(PropertyOf(property)), ColumnOf(PropertyOf(shape))) });

    /// <summary>The field is summed, averaged and bounded in the aggregate.</summary>
    public EntityMapBuilder<TEntity> Aggregate() => Use(FieldUses.Aggregate);

    /// <summary>The table keeps what its records were: a field <c>history</c> at the end tells it.</summary>
    public EntityMapBuilder<TEntity> History() => With(_map with { HasHistory = true });

    /// <summary>The finished map.</summary>
    public EntityMap Build() => _map with { Fields = [.. _fields, .. _map.HasHistory ? [RecordHistory.Of(_map, _fields)] : Array.Empty<FieldMap>()] };

    private EntityMapBuilder<TEntity> Use(FieldUses use) => Change(field => field is ColumnField column
        ? column with { Uses = column.Uses | use }
        : throw new InvalidOperationException($"{typeName}.{field.Name} is no column and cannot be used for {use}."));

    private EntityMapBuilder<TEntity> Add(FieldMap field)
    {
        _fields.Add(field);
        return this;
    }

    private EntityMapBuilder<TEntity> Change(Func<FieldMap, FieldMap> change)
    {
        _fields[^1] = change(_fields[^1]);
        return this;
    }

    private EntityMapBuilder<TEntity> With(EntityMap map)
    {
        _map = map;
        return this;
    }
}
