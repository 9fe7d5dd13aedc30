using System.Text.Json.Nodes;
using Geo.GraphQL.Tests.Differential;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Tests.Types;

/// <summary>SDL is refused for the reasons the reference implementation gives, and printed as it prints.</summary>
public sealed class SdlDifferentialTests
{
    public static TheoryData<string> Wrong =>
    [
        "type Query { a: Int a: Int }",
        "type Query { a(x: Int, x: Int): Int }",
        "type Query { a: Itn }",
        "type Query { a: Int } type Query { b: Int }",
        "type Query { a: Int } extend type Qery { b: Int }",
        "type Query { a: Int } extend input Query { b: Int }",
        "type Query { a: E } enum E { A A }",
        "type Query { a: E } enum E { A } extend enum E { A }",
        "schema { query: Q } schema { query: Q } type Q { a: Int }",
        "schema { query: Q query: Q } type Q { a: Int }",
        "directive @x on FIELD directive @x on FIELD type Query { a: Int }",
        "directive @x(a: Int, a: Int) on FIELD type Query { a: Int }",
        "type Query { a: Int @nope }",
        "type Query @deprecated { a: Int }",
        "type Query { a: Int @deprecated @deprecated }",
        "type Query { a: Int @deprecated(why: 1) }",
        "scalar S @specifiedBy type Query { a: S }",
        "type Query { a(x: I = {a: 1, a: 2}): Int } input I { a: Int }",
        "type Other { a: Int }",
        "schema { query: I } input I { a: Int }",
        "schema { query: Q mutation: U } type Q { a: Int } union U = Q",
        "type Query { __a: Int, b(__c: Int): Int } type __T { a: Int }",
        "type Query { a: I } input I { a: Int }",
        "type Query { a(b: T): Int } type T { a: Int }",
        "type Query { a: Int } input I { a: T } type T { a: Int }",
        "type Query { a(b: Int! @deprecated): Int } input I { c: Int! @deprecated }",
        "type Query implements T { a: Int } type T { a: Int }",
        "interface I implements I { a: Int } type Query implements I { a: Int }",
        "interface I { a: Int } type Query implements I & I { a: Int }",
        "interface I { a: Int } interface J implements I { a: Int } type Query implements J { a: Int }",
        "interface I implements J { a: Int } interface J implements I { a: Int } type Query { a: Int }",
        "interface I { a: Int b: Int } type Query implements I { a: String }",
        "interface I { a(x: Int, y: Int): Int } type Query implements I { a(x: String, z: Int!): Int! }",
        "interface I { a: [I!] } type Query implements I { a: [Query!]! } type B implements I { a: [Int] }",
        "union U = Query | Query | I type Query { a: U } input I { a: Int }",
        "union U type Query { a: U }",
        "enum E type Query { a: E }",
        "input I type T type Query { a(b: I): T }",
        "type Query { a(b: I): Int } input I @oneOf { a: Int! b: Int = 1 }",
        "type Query { a(b: I): Int } input I { a: J! } input J { b: K! } input K { c: I! d: K! }",
        "type Query { a: Int } extend scalar Foo @x extend union Query = Query",
    ];

    // One process answers all; the reference gives its errors as one text, and in an order of its own.
    private static readonly Lazy<Task<IReadOnlyList<JsonNode>>> AllAnswers = new(() => Reference.AskAsync(
        [.. Wrong.Select(row => new JsonObject { ["kind"] = "schema", ["schema"] = row.Data })], CancellationToken.None));

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Wrong_sdl_is_refused_as_by_the_reference(string sdl)
    {
        JsonNode answer = (await AllAnswers.Value)[Wrong.ToList().FindIndex(row => row.Data == sdl)];
        SchemaException exception = Assert.Throws<SchemaException>(() => SchemaBuilder.Build(sdl));
        string expected = string.Join("\n\n", answer["errors"]!.AsArray().Select(error => error!["message"]!.GetValue<string>()));
        Assert.Equal(Sorted(expected), Sorted(exception.Message));
    }

    [Fact]
    public async Task Foreign_schemas_are_printed_as_by_the_reference()
    {
        foreach ((_, string sdl, GraphQLSchema schema) in TestSchemas.All)
        {
            JsonNode answer = await Reference.AskAsync(new JsonObject { ["kind"] = "schema", ["schema"] = sdl }, TestContext.Current.CancellationToken);
            Assert.Equal(answer["text"]!.GetValue<string>(), SchemaPrinter.Print(schema));
        }
    }

    [Fact]
    public void Extensions_become_part_of_the_type()
    {
        GraphQLSchema schema = SchemaBuilder.Build("""
            type Query { a: E }
            extend type Query { b: U }
            enum E { A }
            extend enum E { B }
            union U = Query
            extend union U = T
            type T { a: Int }
            input I { a: Int }
            extend input I @oneOf { b: Int }
            scalar S
            extend scalar S @specifiedBy(url: "x")
            """);
        Assert.Equal("a b", string.Join(' ', schema.QueryType.Fields.Select(field => field.Name)));
        Assert.Equal("A B", string.Join(' ', ((EnumType)schema.TypeByName["E"]).Values.Select(value => value.Name)));
        Assert.Equal("Query T", string.Join(' ', ((UnionType)schema.TypeByName["U"]).Types.Select(type => type.Name)));
        Assert.True(((InputObjectType)schema.TypeByName["I"]).IsOneOf);
        Assert.Equal("x", ((ScalarType)schema.TypeByName["S"]).SpecifiedByUrl);
    }

    private static string Sorted(string messages) =>
        string.Join('\n', messages.Split("\n\n").Order(StringComparer.Ordinal));

    [Fact]
    public void A_default_that_does_not_fit_is_refused()
    {
        SchemaException exception = Assert.Throws<SchemaException>(() => SchemaBuilder.Build("type Query { a(b: Int = \"x\"): Int }"));
        Assert.Equal("The default \"x\" of Query.a(b:) does not fit the type Int.", exception.Message);
    }

    [Theory]
    [InlineData("input I { a: I = {} }", "The default value of Input Object field I.a references itself.")]
    [InlineData("input I { a: [I!] = [{}] }", "The default value of Input Object field I.a references itself.")]
    [InlineData("input I { a: J = {} } input J { b: I = {} }", "The default value of Input Object field I.a references itself via the default values of: J.b.")]
    [InlineData("input I { a: J = {b: {}} } input J { b: I }", "The default value of Input Object field I.a references itself.")]
    public void A_default_without_an_end_is_refused(string inputs, string problem)
    {
        SchemaException exception = Assert.Throws<SchemaException>(() => SchemaBuilder.Build($"type Query {{ f(i: I = {{}}): Int }} {inputs}"));
        Assert.Equal("Invalid circular reference. " + problem, exception.Message);
    }

    [Theory]
    [InlineData("input I { a: I = {a: null} }")]
    [InlineData("input I { a: I = null b: J = {c: {b: null}} } input J { c: I = {b: null} }")]
    [InlineData("input I { a: J = {} b: J = {} } input J { c: K = {} d: K = {} } input K { e: Int = 1 }")]
    public void A_default_that_names_its_end_is_taken(string inputs) =>
        Assert.NotEmpty(SchemaPrinter.Print(SchemaBuilder.Build($"type Query {{ f(i: I = {{}}): Int }} {inputs}")));

    [Fact]
    public void Long_chains_of_types_need_no_deep_stack()
    {
        string chain = string.Concat(Enumerable.Range(0, 2_000).Select(i => $"input I{i} {{ next: I{i + 1}! = {{}} }} ")) + "input I2000 { a: Int = 1 }";
        GraphQLSchema schema = SchemaBuilder.Build("type Query { f(i: I0 = {}): Int } " + chain);
        Assert.Equal(2_001, schema.Types.OfType<InputObjectType>().Count());
    }
}
