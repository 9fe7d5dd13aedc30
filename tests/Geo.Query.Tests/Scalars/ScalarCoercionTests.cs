using System.Text;
using System.Text.Json;
using Geo.GraphQL.Language;
using Geo.GraphQL.Types;
using Geo.Query.Mapping.Schema;
using Xunit;

namespace Geo.Query.Tests.Scalars;

public sealed class ScalarCoercionTests
{
    public static TheoryData<string, object> Good => new()
    {
        { "DateTime \"2024-03-01T09:30:00+08:00\"", new DateTimeOffset(2024, 3, 1, 1, 30, 0, TimeSpan.Zero) },
        { "DateTime \"2024-03-01T01:30:00.1234567Z\"", new DateTimeOffset(2024, 3, 1, 1, 30, 0, TimeSpan.Zero).AddTicks(1_234_567) },
        { "Date \"2024-02-29\"", new DateOnly(2024, 2, 29) },
        { "Decimal \"1000000000.10\"", 1000000000.10m },
        { "Decimal 12", 12m },
        { "Decimal -0.5", -0.5m },
        { "Decimal 1e3", 1000m },
        { "Decimal \"9999999999999999999999999999\"", 9999999999999999999999999999m },
        { "Cursor \"b3BhcXVl\"", "b3BhcXVl" },
    };

    public static TheoryData<string> Bad =>
    [
        "DateTime \"2024-03-01T09:30:00\"",
        "DateTime \"2024-03-01\"",
        "DateTime \"2024-02-30T00:00:00Z\"",
        "DateTime \"0001-01-01T00:00:00+08:00\"",
        "DateTime 1709256600",
        "Date \"2023-02-29\"",
        "Date \"01/02/2024\"",
        "Date \"2024-03-01T00:00:00Z\"",
        "Date 20240301",
        "Decimal \"\"",
        "Decimal \"1,000\"",
        "Decimal \"NaN\"",
        "Decimal \"1.00000000000000000000000000001\"",
        "Decimal 1e29",
        "Decimal 1e-29",
        "Decimal 1e99999999999",
        "Decimal true",
        "Cursor 7",
        "GeoJSON \"POINT (1 2)\"",
        "GeoJSON [1, 2]",
    ];

    [Theory]
    [MemberData(nameof(Good))]
    public void A_good_value_is_the_same_as_literal_and_as_json(string input, object expected)
    {
        (ScalarCoercion scalar, string value) = Split(input);

        Assert.Equal(CoercedValue.Of(expected), scalar.FromLiteral(Parser.ParseConstValue(value)));
        Assert.Equal(CoercedValue.Of(expected), scalar.FromJson(Json(value)));
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_bad_value_is_refused_in_the_same_words_as_literal_and_as_json(string input)
    {
        (ScalarCoercion scalar, string value) = Split(input);

        string? problem = scalar.FromLiteral(Parser.ParseConstValue(value)).Problem;

        Assert.NotNull(problem);
        Assert.StartsWith($"{input.Split(' ')[0]} cannot represent {value}: ", problem, StringComparison.Ordinal);
        Assert.Equal(problem, scalar.FromJson(Json(value.Replace(", ", ",", StringComparison.Ordinal))).Problem?.Replace("[1,2]", "[1, 2]", StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_value_is_shown_shortened() =>
        Assert.Equal(
            $"Date cannot represent \"{new string('9', 79)}…: it takes a day, such as \"2024-03-01\".",
            CommonTypes.Scalars["Date"].FromJson(Json($"\"{new string('9', 5000)}\"")).Problem);

    [Fact]
    public void A_geometry_from_a_variable_keeps_its_bytes() =>
        Assert.Equal(
            """{"type":"Point","coordinates":[112.69, 22.370]}""",
            Text(CommonTypes.Scalars["GeoJSON"].FromJson(Json("""{"type":"Point","coordinates":[112.69, 22.370]}"""))));

    [Fact]
    public void A_geometry_as_a_literal_becomes_json_with_its_numbers_as_written() =>
        Assert.Equal(
            """{"type":"Point","coordinates":[112.690,-0,1e2],"bbox":null,"properties":{"ok":true}}""",
            Text(CommonTypes.Scalars["GeoJSON"].FromLiteral(Parser.ParseConstValue(
                """{type: "Point", coordinates: [112.690, -0, 1e2], bbox: null, properties: {ok: true}}"""))));

    [Fact]
    public void A_geometry_with_an_enum_value_inside_is_refused() =>
        Assert.Equal(
            "GeoJSON cannot represent Point: it takes an object with type and coordinates.",
            CommonTypes.Scalars["GeoJSON"].FromLiteral(Parser.ParseConstValue("{type: Point}")).Problem);

    private static (ScalarCoercion Scalar, string Value) Split(string input)
    {
        int space = input.IndexOf(' ', StringComparison.Ordinal);
        return (CommonTypes.Scalars[input[..space]], input[(space + 1)..]);
    }

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;

    private static string Text(CoercedValue value) => Encoding.UTF8.GetString(((ReadOnlyMemory<byte>)value.Value!).Span);
}
