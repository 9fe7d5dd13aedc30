using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Tests.Differential;
using Geo.GraphQL.Types;
using Geo.GraphQL.Validation;
using Geo.GraphQL.Validation.Rules;

namespace Geo.GraphQL.Tests.Validation;

/// <summary>Documents made to cost more than they say; each is refused after bounded work, which is counted, not timed.</summary>
public sealed class HostileDocumentTests
{
    private static readonly GraphQLSchema Shop = TestSchemas.Of("shop").Schema;
    private static readonly ParserLimits Wide = new(int.MaxValue);

    [Theory]
    [InlineData("{a", "{a")]
    [InlineData("{a(b: ", "[")]
    [InlineData("{a(b: ", "{c: ")]
    [InlineData("query ($v: ", "[")]
    [InlineData("", "{a ...")]
    [SuppressMessage("Usage", "xUnit1026", Justification = "Both are used.")]
    public void A_hundred_thousand_nested_brackets_are_refused_at_the_depth_limit(string start, string repeated)
    {
        string text = start + string.Concat(Enumerable.Repeat(repeated, 100_000));
        GraphQLError deep = Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse(text, Wide)).Error;
        AssertLimit(deep, "nesting", 200);
        Assert.Equal(1, deep.Locations[0].Line);
        Assert.Equal("LIMIT_EXCEEDED", Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse(text, ParserLimits.Default)).Error.Code);
    }

    [Fact]
    public void Ten_thousand_tokens_are_read_and_one_more_is_refused()
    {
        Parser.Parse(Encoding.UTF8.GetBytes("{" + string.Concat(Enumerable.Repeat("a ", 9_998)) + "}"), ParserLimits.Default, out int tokens);
        Assert.Equal(10_000, tokens);
        string text = "{" + string.Concat(Enumerable.Repeat("a ", 1_000_000)) + "}";
        GraphQLError error = Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse(text, ParserLimits.Default)).Error;
        AssertLimit(error, "tokens", 10_000);
        Assert.Equal(20_000, error.Locations[0].Column);
    }

    [Fact]
    public void Aliases_directives_and_spreads_have_limits()
    {
        AssertLimit(Single("{" + Repeat(1_001, i => $"a{i}: __typename ") + "}"), "aliases", 1_000);
        AssertLimit(Single("{ __typename " + Repeat(501, _ => "@skip(if: true) ") + "}"), "directives", 500);
        AssertLimit(Single("{" + Repeat(501, _ => "...F ") + "} fragment F on Query { __typename }"), "fragment spreads", 500);
    }

    [Fact]
    public void Root_fields_are_counted_through_fragments() => AssertLimit(
        Single("{ ...F ... { ...F } } fragment F on Query {" + Repeat(16, i => $"a{i}: __typename ") + "}"), "root fields", 30);

    [Fact]
    public void Depth_is_counted_through_fragments_and_apart_for_introspection()
    {
        string chain = Repeat(15, i => $"fragment F{i} on Customer {{ self {{ ...F{i + 1} }} }} ") + "fragment F15 on Customer { id }";
        AssertLimit(Single("{ customer(id: 1) { ...F0 } } " + chain), "fields inside fields", 15);
        string types = "{ __schema { types {" + Repeat(19, _ => "ofType {") + "name" + new string('}', 22);
        AssertLimit(Single(types), "fields inside fields of introspection", 20);
    }

    [Fact]
    public void Fragments_that_double_each_other_are_measured_once_each()
    {
        string doubling = Repeat(13, i => $"fragment F{i} on Customer {{ a: self {{ ...F{i + 1} }} b: self {{ ...F{i + 1} }} }} ") + "fragment F13 on Customer { id }";
        AssertLimit(Single("{ customer(id: 1) { ...F0 } } " + doubling), "fields", 10_000);
    }

    [Fact]
    public void A_circle_of_fragments_is_reported_once()
    {
        string circle = Repeat(100, i => $"fragment F{i} on Query {{ ...F{(i + 1) % 100} ...F{(i + 1) % 100} }} ");
        Assert.Contains(Judge("{ ...F0 } " + circle), error => error.Rule == nameof(NoFragmentCyclesRule));
        Assert.InRange(Judge("{ ...F0 } " + circle).Length, 1, 101);
    }

    [Fact]
    public void Overlapping_fields_have_a_budget()
    {
        string fields = Repeat(2_000, _ => "customer(id: 1) { id } ");
        DocumentNode document = Parser.Parse("{" + fields + "}", Wide);
        ValidationContext context = new(Shop, document, 100);
        OverlappingFieldsCanBeMergedRule rule = new(context);
        rule.CheckSelectionSet(Shop.QueryType, ((OperationDefinitionNode)document.Definitions[0]).SelectionSet);
        Assert.InRange(rule.Steps, OverlappingFieldsCanBeMergedRule.MaxSteps, OverlappingFieldsCanBeMergedRule.MaxSteps + 10);
        GraphQLError error = Assert.Single(context.Errors);
        AssertLimit(error, "fieldComparisons", OverlappingFieldsCanBeMergedRule.MaxSteps);
    }

    [Fact]
    public void A_hundred_errors_are_reported_and_one_says_there_are_more()
    {
        GraphQLError[] errors = Judge("{ customer(id: 1) {" + Repeat(9_000, i => $"x{i} ") + "} }");
        Assert.Equal(101, errors.Length);
        Assert.StartsWith("Too many validation errors", errors[100].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ a(b: 1e999999999) }")]
    [InlineData("{ item(isbn: 123456789012345678901234567890) { __typename } }")]
    [InlineData("{ items(atLeast: 1e400) { __typename } }")]
    [InlineData("{ \0 }")]
    [InlineData("{ a(b: \"\\uD800\") }")]
    [InlineData("{ a(b: \"\\u{D800}\") }")]
    [InlineData("{ a(b: \"\\u{FFFFFFFFFFFF}\") }")]
    public void Odd_text_is_judged_without_an_exception(string text)
    {
        try
        {
            Assert.All(Judge(text), error => Assert.False(string.IsNullOrEmpty(error.Message)));
        }
        catch (GraphQLSyntaxException exception)
        {
            Assert.StartsWith("Syntax Error: ", exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_literal_too_large_for_a_double_is_refused() =>
        Assert.Equal("Float cannot represent non numeric value: 1e400", Single("{ items(atLeast: 1e400) { __typename } }").Message);

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused_with_their_place()
    {
        byte[] text = [.. "{\n é "u8, 0xED, 0xA0, 0x80, .. "}"u8];
        GraphQLError error = Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse(text, ParserLimits.Default)).Error;
        Assert.Equal(("Syntax Error: The document is not valid UTF-8.", new SourceLocation(2, 4)), (error.Message, error.Locations[0]));
    }

    [Fact]
    public void Fifty_thousand_damaged_inputs_raise_nothing_but_syntax_errors()
    {
        Random random = new(7);
        byte[][] seeds = [.. TestSchemas.Foreign.SelectMany(schema => Enumerable.Range(0, 20)
            .Select(_ => Encoding.UTF8.GetBytes(new DocumentGenerator(schema.Schema, random).Document())))];
        Mutator mutator = new(random);
        int parsed = 0;
        for (int i = 0; i < 50_000; i++)
        {
            byte[] seed = seeds[random.Next(seeds.Length)];
            byte[] bytes = i % 2 == 0 ? (byte[])seed.Clone() : Encoding.UTF8.GetBytes(mutator.Mutate(Encoding.UTF8.GetString(seed)));
            for (int change = random.Next(3); change > 0 && bytes.Length > 0; change--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            try
            {
                DocumentNode document = Parser.Parse(bytes, ParserLimits.Default);
                Validator.Validate(TestSchemas.Foreign[i % 3].Schema, document);
                DocumentPrinter.Print(document);
                parsed++;
            }
            catch (GraphQLSyntaxException exception)
            {
                Assert.True(exception.Error.Locations[0].Line > 0);
            }
        }

        Assert.InRange(parsed, 5_000, 45_000);
    }

    private static string Repeat(int count, Func<int, string> part) => string.Concat(Enumerable.Range(0, count).Select(part));

    private static GraphQLError[] Judge(string text) => [.. Validator.Validate(Shop, Parser.Parse(text, ParserLimits.Default))];

    private static GraphQLError Single(string text) => Assert.Single(Judge(text));

    private static void AssertLimit(GraphQLError error, string what, int limit)
    {
        Assert.Equal("LIMIT_EXCEEDED", error.Code);
        Dictionary<string, object> extensions = new(error.Extensions, StringComparer.Ordinal);
        Assert.Equal((what, limit.ToString(CultureInfo.InvariantCulture)), (extensions["what"], Convert.ToString(extensions["limit"], CultureInfo.InvariantCulture)));
    }
}
