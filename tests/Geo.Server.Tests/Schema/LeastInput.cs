using Geo.GraphQL.Types;

namespace Geo.Server.Tests.Schema;

/// <summary>The least that a schema takes for an input: what is required, each value right as far as its type says.</summary>
internal static class LeastInput
{
    /// <summary>A value of an input object, by field.</summary>
    public static Dictionary<string, object> Of(InputObjectType type) =>
        (type.IsOneOf ? type.Fields.Take(1) : type.Fields.Where(field => field.IsRequired)).ToDictionary(field => field.Name, field => Value(field.Type), StringComparer.Ordinal);

    private static object Value(GraphQLType type) => type.Nullable is ListType list ? new[] { Value(list.Of) } : type.Named switch
    {
        InputObjectType inputObject => Of(inputObject),
        EnumType values => values.Values[0].Name,
        // The identifier of a record that is not there.
        { Name: "ID" } => "eA",
        { Name: "Int" or "Float" } => 1,
        { Name: "Boolean" } => false,
        { Name: "Decimal" } => "1",
        { Name: "Date" } => "2024-01-01",
        { Name: "DateTime" } => "2024-01-01T00:00:00Z",
        { Name: "GeoJSON" } => new { type = "Polygon", coordinates = new[] { new[] { new[] { 112.9, 22.5 }, [112.901, 22.5], [112.901, 22.501], [112.9, 22.5] } } },
        _ => "x",
    };
}
