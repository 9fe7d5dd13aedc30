using System.Collections.Frozen;
using System.Collections.Immutable;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;
using Geo.Query.Mapping.Schema;
using Geo.Sql;

namespace Geo.Query.Plans;

/// <summary>The fields of one entity by their names in objects, orders and groups.</summary>
internal sealed class EntityIndex(EntityMap entity)
{
    /// <summary>What <c>boundaryWkt</c> adds to <c>boundary</c>.</summary>
    public const string WktSuffix = "Wkt";

    /// <summary>The fields by name.</summary>
    public FrozenDictionary<string, FieldMap> Fields { get; } = entity.Fields.ToFrozenDictionary(field => field.Name, StringComparer.Ordinal);

    /// <summary>The shapes by the names of their WKT fields.</summary>
    public FrozenDictionary<string, GeometryField> WktFields { get; } =
        entity.Fields.OfType<GeometryField>().ToFrozenDictionary(field => field.Name + WktSuffix, StringComparer.Ordinal);

    /// <summary>The terms by the values of the order enum.</summary>
    public FrozenDictionary<string, OrderTerm> Orders { get; } =
        entity.Fields.OfType<ColumnField>()
            .Where(field => field.Uses.HasFlag(FieldUses.Order))
            .SelectMany(field => new[]
            {
                KeyValuePair.Create($"{EnumName(field)}_ASC", new OrderTerm(field, Descending: false)),
                KeyValuePair.Create($"{EnumName(field)}_DESC", new OrderTerm(field, Descending: true)),
            })
            .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What is grouped by for each value of the group-by enum: its field, behind those without which it means nothing.</summary>
    public FrozenDictionary<string, ImmutableArray<FieldMap>> Groups { get; } =
        GroupTypes.Keys(entity).ToFrozenDictionary(EnumName, field => WithBeside(entity, field), StringComparer.Ordinal);

    /// <summary>The records that the key of a group names.</summary>
    public FrozenDictionary<string, ToOneField> KeyRecords { get; } =
        GroupTypes.KeyRecords(entity).ToFrozenDictionary(record => record.Name, StringComparer.Ordinal);

    private static ImmutableArray<FieldMap> WithBeside(EntityMap entity, FieldMap field) => field is RuleField rule
        ? [.. rule.Beside.Select(beside => entity.Fields.OfType<ColumnField>().First(column => column.Column == beside)), rule]
        : [field];

    private static string EnumName(FieldMap field) => SqlNames.SnakeCase(field.Name).ToUpperInvariant();
}
