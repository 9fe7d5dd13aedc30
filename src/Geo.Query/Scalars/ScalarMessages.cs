using System.Text.Json;
using Geo.GraphQL.Language;
using Geo.GraphQL.Language.Syntax;

namespace Geo.Query.Scalars;

/// <summary>The sentences that refuse a value of a custom scalar.</summary>
internal static class ScalarMessages
{
    private const int Shown = 80;

    public static string NotADateTime(string value) =>
        $"DateTime cannot represent {value}: it takes ISO 8601 with an offset, such as \"2024-03-01T09:30:00+08:00\".";

    public static string NotADate(string value) => $"Date cannot represent {value}: it takes a day, such as \"2024-03-01\".";

    public static string NotADecimal(string value) =>
        $"Decimal cannot represent {value}: it takes a number of at most 28 digits, as a string or as a number.";

    public static string NotACursor(string value) => $"Cursor cannot represent {value}: it takes a string from pageInfo or an edge.";

    public static string NotGeoJson(string value) => $"GeoJSON cannot represent {value}: it takes an object with type and coordinates.";

    public static string NoVariableInside() => "GeoJSON cannot hold a variable inside an object: give the whole geometry as one variable.";

    /// <summary>A literal as a message shows it.</summary>
    public static string Show(ValueNode literal) => Shorten(DocumentPrinter.Print(literal));

    /// <summary>A JSON value as a message shows it.</summary>
    public static string Show(JsonElement value) => Shorten(value.GetRawText());

    private static string Shorten(string text) => text.Length <= Shown ? text : $"{text.AsSpan(0, Shown)}…";
}
