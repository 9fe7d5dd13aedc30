using System.Text.Json;
using System.Text.Json.Nodes;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;
using Geo.GraphQL.Tests.Differential;

namespace Geo.GraphQL.Tests.Requests;

public sealed class VariableCoercerTests
{
    private static readonly TestSchema Nested = TestSchemas.Of("nested-input");

    public static TheoryData<string, string> Wrong => new()
    {
        { "$v: Int!", "{}" },
        { "$v: Int!", """{"v": null}""" },
        { "$v: Int", """{"v": 1.5}""" },
        { "$v: Int", """{"v": "1"}""" },
        { "$v: Int", """{"v": 3000000000}""" },
        { "$v: Float", """{"v": "1.5"}""" },
        { "$v: String", """{"v": 7}""" },
        { "$v: String", """{"v": [1, "two", {"three": [{"four": 4}]}]}""" },
        { "$v: Boolean", """{"v": "true"}""" },
        { "$v: Boolean", """{"v": [1,2,3,4,5,6,7,8,9,10,11]}""" },
        { "$v: Boolean", """{"v": [1,2,3,4,5,6,7,8,9,10,11,12]}""" },
        { "$v: ID", """{"v": 1.5}""" },
        { "$v: Level", """{"v": "LOWW"}""" },
        { "$v: Level", """{"v": 5}""" },
        { "$v: Root", """{"v": 5}""" },
        { "$v: Nope!", """{"v": 5}""" },
        { "$v: [Int!]", """{"v": [1, null, "x"]}""" },
        { "$v: [[Int!]!]", """{"v": [[1], null, [null]]}""" },
        { "$v: A", """{"v": 5}""" },
        { "$v: A", """{"v": []}""" },
        { "$v: A", """{"v": {"b": {}, "nope": 1, "levle": "LOW"}}""" },
        { "$v: A", """{"v": {"bs": [{"c": {"text": 5, "floats": [1, "x"]}}], "grid": [[1, 2.5]]}}""" },
        { "$v: Choice", """{"v": {}}""" },
        { "$v: Choice", """{"v": {"number": 1, "text": "x"}}""" },
        { "$v: Choice", """{"v": {"number": null}}""" },
        { "$v: Choice", """{"v": {"inner": {"choice": {"list": ["x"]}}}}""" },
        { "$v: String", """{"v": {"a\"b": "q\"\\\n\u0001é"}}""" },
        { "$v: C, $w: Int!", """{"v": {}}""" },
    };

    private static readonly Lazy<Task<IReadOnlyList<JsonNode>>> AllAnswers = new(() => Reference.AskAsync(
        [.. Wrong.Select(row => new JsonObject
        {
            ["kind"] = "variables",
            ["schema"] = Nested.Sdl,
            ["document"] = $"query ({row.Data.Item1}) {{ __typename }}",
            ["variables"] = row.Data.Item2,
        })],
        CancellationToken.None));

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Wrong_variables_are_refused_as_by_the_reference(string definitions, string variables)
    {
        JsonNode answer = (await AllAnswers.Value)[Wrong.ToList().FindIndex(row => row.Data == (definitions, variables))];
        GraphQLRequestException exception = Assert.Throws<GraphQLRequestException>(() => Coerce(definitions, variables));
        Assert.Equal(
            string.Join('\n', answer["errors"]!.AsArray().Select(error => $"{error!["message"]} {error["locations"]![0]!["line"]}:{error["locations"]![0]!["column"]}")),
            string.Join('\n', exception.Errors.Select(error => $"{error.Message} {error.Locations[0].Line}:{error.Locations[0].Column}")));
        Assert.All(exception.Errors, error => Assert.Equal("BAD_USER_INPUT", error.Code));
    }

    [Fact]
    public void An_input_object_comes_in_the_order_of_its_definition_with_its_defaults()
    {
        VariableValues values = Coerce("$v: A", """{"v": {"b": {"number": 3, "c": {"text": "x"}}, "grid": [[1], null]}}""");
        Assert.True(values.TryGet("v", out object? value));
        InputObject a = Assert.IsType<InputObject>(value);
        Assert.Equal("b grid level", string.Join(' ', a.Keys));
        Assert.Equal("LOW", a["level"]);
        InputObject b = Assert.IsType<InputObject>(a["b"]);
        Assert.Equal("c number flag", string.Join(' ', b.Keys));
        Assert.Equal([1.5], Assert.IsAssignableFrom<IReadOnlyList<object?>>(Assert.IsType<InputObject>(b["c"])["floats"]));
        Assert.Null(Assert.IsAssignableFrom<IReadOnlyList<object?>>(a["grid"])[1]);
    }

    [Fact]
    public void One_value_becomes_a_list_of_one()
    {
        Assert.True(Coerce("$v: [[Int]]", """{"v": 1}""").TryGet("v", out object? value));
        Assert.Equal([1], Assert.IsAssignableFrom<IReadOnlyList<object?>>(Assert.IsAssignableFrom<IReadOnlyList<object?>>(value)[0]));
    }

    [Fact]
    public void A_variable_neither_given_nor_defaulted_has_no_value()
    {
        VariableValues values = Coerce("$v: Int, $w: Int = 2, $x: Int", """{"x": null}""");
        Assert.False(values.TryGet("v", out _));
        Assert.True(values.TryGet("w", out object? two));
        Assert.Equal(2, two);
        Assert.True(values.TryGet("x", out object? nothing));
        Assert.Null(nothing);
    }

    [Fact]
    public void A_whole_number_in_any_notation_is_an_int()
    {
        Assert.True(Coerce("$v: Int", """{"v": 1.0e2}""").TryGet("v", out object? value));
        Assert.Equal(100, value);
    }

    [Fact]
    public void Errors_stop_at_fifty()
    {
        string items = string.Join(",", Enumerable.Repeat("\"x\"", 100_000));
        GraphQLRequestException exception = Assert.Throws<GraphQLRequestException>(() => Coerce("$v: [Int]", $$"""{"v": [{{items}}]}"""));
        Assert.Equal(51, exception.Errors.Length);
        Assert.StartsWith("Too many errors processing variables", exception.Errors[50].Message, StringComparison.Ordinal);
    }

    private static VariableValues Coerce(string definitions, string variables)
    {
        DocumentNode document = Parser.Parse($"query ({definitions}) {{ __typename }}", ParserLimits.Default);
        return VariableCoercer.Coerce(Nested.Schema, OperationSelector.Select(document, name: null), JsonDocument.Parse(variables).RootElement);
    }
}
