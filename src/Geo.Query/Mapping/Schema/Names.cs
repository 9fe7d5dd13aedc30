using Geo.Query.Mapping.Fields;
using Geo.Sql;

namespace Geo.Query.Mapping.Schema;

/// <summary>How the derived types and values are named after the entity and the field.</summary>
internal static class Names
{
    public static string Connection(string type) => $"{type}Connection";

    public static string Edge(string type) => $"{type}Edge";

    public static string Filter(string type) => $"{type}Filter";

    /// <summary>The filter of what a rule says on a day: <c>ParcelIdleStateFilter</c>.</summary>
    public static string RuleFilter(string type, RuleField rule) => Filter($"{type}{char.ToUpperInvariant(rule.Name[0])}{rule.Name[1..]}");

    public static string ListFilter(string type) => $"{type}ListFilter";

    public static string Order(string type) => $"{type}Order";

    public static string Aggregate(string type) => $"{type}Aggregate";

    public static string Group(string type) => $"{type}Group";

    public static string GroupKey(string type) => $"{type}GroupKey";

    public static string GroupBy(string type) => $"{type}GroupBy";

    /// <summary>The scalar of a shape: a code generator then knows its coordinates.</summary>
    public static string Shape(ShapeKind kind) => $"GeoJSON{kind}";

    /// <summary><c>areaMu</c> to <c>AREA_MU</c>.</summary>
    public static string EnumValue(string field) => SqlNames.SnakeCase(field).ToUpperInvariant();
}
