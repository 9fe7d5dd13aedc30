using System.Collections.Frozen;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;
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

    /// <summary>The fields by the values of the group-by enum.</summary>
    public FrozenDictionary<string, ColumnField> Groups { get; } =
        entity.Fields.OfType<ColumnField>()
            .Where(field => field.Uses.HasFlag(FieldUses.Group))
            .ToFrozenDictionary(EnumName, StringComparer.Ordinal);

    private static string EnumName(ColumnField field) => SqlNames.SnakeCase(field.Name).ToUpperInvariant();
}
