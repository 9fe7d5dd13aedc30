using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using Geo.Query.Mapping.Fields;
using Geo.Sql;

namespace Geo.Query.Mapping;

/// <summary>Relations to other entities.</summary>
public sealed partial class EntityMapBuilder<TEntity>
{
    /// <summary>At most one record of another entity, by key; it may be missing where one of the own columns may be null.</summary>
    public EntityMapBuilder<TEntity> ToOne<TOther>(
        string name,
        string target,
        string description,
        params ReadOnlySpan<(Expression<Func<TEntity, object?>> Own, Expression<Func<TOther, object?>> Other)> on)
    {
        ImmutableArray<ColumnPair> columns = Pairs(on);
        bool nullable = false;
        foreach ((Expression<Func<TEntity, object?>> own, _) in on)
        {
            nullable |= LeafTypes.IsNullable(PropertyOf(own));
        }

        return Add(new ToOneField(name, description, target, columns, nullable, Filterable: false));
    }

    /// <summary>Records of another entity, by key.</summary>
    public EntityMapBuilder<TEntity> ToMany<TOther>(
        string name,
        string target,
        string description,
        params ReadOnlySpan<(Expression<Func<TEntity, object?>> Own, Expression<Func<TOther, object?>> Other)> on) =>
        Add(new ToManyField(name, description, target, new KeyJoin(Pairs(on)), Filterable: false));

    /// <summary>
    /// Records of another entity, through a table of pairs; where the pair has a property <c>Position</c>, in its order
    /// unless another one is asked for.
    /// </summary>
    public EntityMapBuilder<TEntity> ToManyThrough<TJunction, TOther>(
        string name,
        string target,
        string description,
        ReadOnlySpan<(Expression<Func<TEntity, object?>> Own, Expression<Func<TJunction, object?>> Junction)> own,
        ReadOnlySpan<(Expression<Func<TJunction, object?>> Junction, Expression<Func<TOther, object?>> Other)> other) =>
        Add(new ToManyField(
            name, description, target, new JunctionJoin(SqlNames.SnakeCase(typeof(TJunction).Name), Pairs(own), Pairs(other), PositionOf(typeof(TJunction))), Filterable: false));

    /// <summary>Records of another entity whose shape has a point in common with this one's.</summary>
    public EntityMapBuilder<TEntity> ToManyByPlace<TOther>(
        string name,
        string target,
        string description,
        Expression<Func<TEntity, object?>> own,
        Expression<Func<TOther, object?>> other) =>
        Add(new ToManyField(name, description, target, new SpatialJoin(ColumnOf(PropertyOf(own)), ColumnOf(PropertyOf(other))), Filterable: false));

    private static string? PositionOf(Type junction) => junction.GetProperty("Position") is { } property ? ColumnOf(property) : null;

    private static ImmutableArray<ColumnPair> Pairs<TLeft, TRight>(
        ReadOnlySpan<(Expression<Func<TLeft, object?>> Own, Expression<Func<TRight, object?>> Other)> on)
    {
        ImmutableArray<ColumnPair>.Builder pairs = ImmutableArray.CreateBuilder<ColumnPair>(on.Length);
        foreach ((Expression<Func<TLeft, object?>> own, Expression<Func<TRight, object?>> other) in on)
        {
            pairs.Add(new ColumnPair(ColumnOf(PropertyOf(own)), ColumnOf(PropertyOf(other))));
        }

        return pairs.ToImmutable();
    }

    private static PropertyInfo PropertyOf(LambdaExpression lambda)
    {
        Expression body = lambda.Body;
        while (body is UnaryExpression { NodeType: ExpressionType.Convert } conversion)
        {
            body = conversion.Operand;
        }

        return body is MemberExpression { Member: PropertyInfo property, Expression: ParameterExpression or UnaryExpression }
            ? property
            : throw new ArgumentException($"'{lambda}' names no property of {typeof(TEntity).Name}.", nameof(lambda));
    }

    private static string NameOf(PropertyInfo property) => JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    private static string ColumnOf(PropertyInfo property) => SqlNames.SnakeCase(property.Name);
}
