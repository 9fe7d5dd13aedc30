using System.Text.Json.Nodes;
using Geo.GraphQL.Types;

namespace Geo.Server.Tests.Mutations.Acts;

/// <summary>Inputs that mean harm, made of a good one: every field of its type, however deep, with every value that its type may not expect.</summary>
internal static class HostileInputs
{
    /// <summary>Stands for half a surrogate pair, which no library writes: who sends the text puts it in.</summary>
    public const string HalfSurrogate = "HALF-A-SURROGATE-PAIR";

    private const int Deepest = 4;

    private static readonly string[] Strings =
    [
        "\"\"", "\"   \"", $"\"{new string('长', 5000)}\"", $"\"{new string('x', 100_000)}\"", "\"\\u0000\"", "\"a\\u0007b\"", $"\"{HalfSurrogate}\"", "\"'; drop table land.parcel; --\"", "\"%_\\\\\"", "\"😀\"", "7", "true", "[]", "{}", "null",
    ];

    private static readonly string[] Ids =
    [
        "\"\"", "\"\\u0000\"", "\"🦊\"", $"\"{new string('A', 100_000)}\"", Id("Parcel"), Id("Parcel:440783"), Id("Parcel:440783:not-a-uuid"), Id("Parcel:440783:00000000-0000-7000-8000-000000000000:x"),
        Id("SupplyContract:%ZZ:00000000-0000-7000-8000-000000000000"), Id("Region:440783"), Id("Project:440783:00000000-0000-7000-8000-000000000000"), "7", "null",
    ];

    private static readonly string[] Numbers =
    [
        "0", "-1", "1e308", "-1e308", "1e-320", "\"1e308\"", "\"NaN\"", "\"Infinity\"", "\"0.00000000000000000000000000001\"", "\"79228162514264337593543950335\"", "\"-79228162514264337593543950335\"",
        "\"99999999999999999999999999999999999999\"", "99999999999999999999", "2147483647", "-2147483648", "0.5", "\"\"", "null", "[1]",
    ];

    private static readonly string[] Dates =
        ["\"0001-01-01\"", "\"9999-12-31\"", "\"2024-02-30\"", "\"1948-12-31\"", "\"2999-01-01\"", "\"2199-12-31\"", "\"infinity\"", "\"\"", "\"2024-1-1\"", "20240101", "null"];

    private static readonly string[] Shapes =
    [
        "{}", "null", "{\"wkt\": {\"text\": \"POLYGON EMPTY\"}}", "{\"wkt\": {\"text\": \"POINT (1e308 1e308)\"}}", "{\"wkt\": {\"text\": \"POLYGON ((0 0, 1 1, 0 0, 0 0))\", \"srid\": -1}}",
        "{\"wkt\": {\"text\": \"GEOMETRYCOLLECTION (POINT (112 22))\", \"srid\": 2147483647}}", "{\"geojson\": {\"type\": \"Polygon\", \"coordinates\": [[[1e308, 1e308], [0, 0], [1, 1], [1e308, 1e308]]]}}",
        "{\"geojson\": {\"type\": \"Polygon\", \"coordinates\": [[[112, 22, 5, 7, 8]]]}}", "{\"geojson\": {\"type\": \"Polygon\", \"coordinates\": []}}", "{\"geojson\": 7}", "{\"region\": \"\\u0000\"}", "{\"platform\": \"nowhere\"}",
        "{\"region\": \"440783\"}", "{\"wkt\": {\"text\": \"POLYGON ((112.6 22.4, 112.601 22.4, nan nan, 112.6 22.4))\"}}",
    ];

    /// <summary>The hostile values of an input type, each with the field it hits and what puts it into a good input.</summary>
    public static IEnumerable<(string Place, Action<JsonObject> Put)> Of(InputObjectType type) => Values(type, [], 0).Select(hostile =>
        ($"{string.Join('.', hostile.Place)} = {Short(hostile.Value)}", (Action<JsonObject>)(input => Set(type, input, hostile.Place, hostile.Value?.DeepClone()))));

    private static IEnumerable<(string[] Place, JsonNode? Value)> Values(InputObjectType type, string[] place, int depth) =>
        type.Fields.SelectMany(field => OfType(field.Type, [.. place, field.Name], depth));

    private static IEnumerable<(string[] Place, JsonNode? Value)> OfType(GraphQLType type, string[] place, int depth) => type switch
    {
        NonNullType required => OfType(required.Of, place, depth),
        ListType list => OfList(list, place),
        EnumType => Parsed(place, "\"NO_SUCH\"", "\"\"", "0", "null", "[]"),
        InputObjectType { Name: "GeometryInput" } => Parsed(place, Shapes),
        InputObjectType input when depth < Deepest => Parsed(place, "{}", "null", "7", "[]", "\"x\"").Concat(Values(input, place, depth + 1)),
        InputObjectType => [],
        _ => Parsed(place, type.ToString() switch
        {
            "ID" => Ids,
            "Int" or "Float" or "Decimal" => Numbers,
            "Date" => Dates,
            "Boolean" => ["\"true\"", "1", "null"],
            _ => Strings,
        }),
    };

    // No items, an item that is none, a thousand of them.
    private static IEnumerable<(string[] Place, JsonNode? Value)> OfList(ListType list, string[] place)
    {
        string item = Named(list.Of) switch
        {
            InputObjectType => "{\"id\": \"x\"}",
            EnumType => "\"NO_SUCH\"",
            _ => "\"x\"",
        };
        return Parsed(place, "[]", "null", "[null]", $"[{item}]", $"[{string.Join(',', Enumerable.Repeat(item, 1000))}]");
    }

    private static IEnumerable<(string[] Place, JsonNode? Value)> Parsed(string[] place, params string[] values) => values.Select(value => (place, JsonNode.Parse(value)));

    private static void Set(InputObjectType type, JsonObject input, ReadOnlySpan<string> place, JsonNode? value)
    {
        // Of a choice only one member is given.
        if (type.IsOneOf)
        {
            input.Clear();
        }

        if (place.Length == 1)
        {
            input[place[0]] = value;
            return;
        }

        if (input[place[0]] is not JsonObject inner)
        {
            inner = [];
            input[place[0]] = inner;
        }

        Set((InputObjectType)Named(type.FieldByName[place[0]].Type), inner, place[1..], value);
    }

    private static GraphQLType Named(GraphQLType type) => type is NonNullType required ? required.Of : type;

    private static string Id(string text) => $"\"{ActLand.Id(text)}\"";

    private static string Short(JsonNode? value) => value?.ToJsonString() is { } text ? text[..Math.Min(text.Length, 60)] : "null";
}
