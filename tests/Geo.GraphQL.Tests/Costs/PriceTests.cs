using Geo.GraphQL.Costs;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language;
using Geo.GraphQL.Requests;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Tests.Costs;

/// <summary>Prices worked out by hand.</summary>
public sealed class PriceTests
{
    [Theory]
    // A field that answers with an object 1, the object 1, its leaf 0.1: 2.1.
    [InlineData("{ ship { name } }", 3)]
    [InlineData("{ ship { name name again: name } }", 3)]
    [InlineData("{ __typename }", 1)]
    // The connection's field 1, ten ships of 1.1.
    [InlineData("{ ships(first: 10) { nodes { name } } }", 12)]
    [InlineData("{ ships(last: 10) { nodes { name } } }", 12)]
    [InlineData("{ ships(first: 3, last: 10) { nodes { name } } }", 12)]
    [InlineData("{ ships(first: 10) { edges { node { name } } } }", 12)]
    // Nodes and edges share the ten ships: 1 + 10 + ten names + ten names + ten cursors.
    [InlineData("{ ships(first: 10) { nodes { name } edges { cursor node { name } } } }", 14)]
    [InlineData("{ ships(first: 10) { a: nodes { name } b: nodes { name } } }", 13)]
    // Without a slicing argument 50, beyond the cap 1,000, below nothing none.
    [InlineData("{ ships { nodes { name } } }", 56)]
    [InlineData("{ ships(first: null) { nodes { name } } }", 56)]
    [InlineData("{ ships(first: 2000000000) { nodes { name } } }", 1_101)]
    [InlineData("{ ships(first: -5) { nodes { name } } }", 1)]
    [InlineData("{ ships(first: 1000) { totalCount } }", 21)]
    // Each of ten ships: 1, its crew's field 1, and 20 sailors of 2.1.
    [InlineData("{ ships(first: 10) { nodes { crew(first: 20) { nodes { name } } } } }", 441)]
    [InlineData("{ ships(first: 10) { nodes { crew { nodes { id } } } } }", 1_071)]
    [InlineData("{ ship { sister { sister { log } } } }", 9)]
    // As many as there are ids; of the two types that a thing can be, the sailor is the dearer.
    [InlineData("{ things(ids: [1, 2, 3]) { id } }", 8)]
    [InlineData("{ things(ids: []) { id } }", 1)]
    [InlineData("{ things(ids: [1]) { ... on Ship { crew(first: 4) { nodes { name } } } ... on Sailor { name } } }", 13)]
    // A list that no directive sizes: ten.
    [InlineData("{ flags { name } }", 12)]
    // The filter 1, its condition 1, the value 1.
    [InlineData("{ ships(first: 1, where: {name: {eq: \"a\"}}) { nodes { id } } }", 6)]
    [InlineData("{ ships(first: 1, where: {name: {in: [\"a\", \"b\", \"c\", \"d\", \"e\"]}}) { nodes { id } } }", 5)]
    [InlineData("{ ships(first: 1, where: {and: [{name: {eq: \"a\"}}, {name: {eq: \"b\"}}]}) { nodes { id } } }", 10)]
    [InlineData("{ ships(first: 1, where: {crew: {name: {eq: \"a\"}}}) { nodes { id } } }", 26)]
    [InlineData("{ ships(first: 1, where: {outline: \"0123456789012345678901234567890123456789\"}) { nodes { id } } }", 6)]
    [InlineData("{ ships(first: 1, where: null) { nodes { id } } }", 3)]
    [InlineData("mutation { launch(input: {name: \"a\"}) { name } }", 14)]
    [InlineData("subscription { arrivals(where: {name: {eq: \"a\"}}) { name } }", 6)]
    public void A_price_is_the_sum_of_its_parts(string text, long price) => Assert.Equal(price, Harbour.Price(text));

    [Theory]
    [InlineData("query ($n: Int) { ships(first: $n) { nodes { name } } }", 10, 12)]
    [InlineData("query ($n: Int) { ships(first: $n) { nodes { name } } }", null, 56)]
    [InlineData("query ($n: Int = 20) { ships(first: $n) { nodes { name } } }", 100, 111)]
    [InlineData("query ($n: Int) { ships(first: 2) { nodes { crew(first: $n) { nodes { name } } } } }", 3, 18)]
    public void The_values_of_the_variables_count(string text, int? n, long price) => Assert.Equal(price, Harbour.Price(text, new { n }));

    [Fact]
    public void A_variable_that_is_not_given_leaves_the_default()
    {
        Assert.Equal(23, Harbour.Price("query ($n: Int = 20) { ships(first: $n) { nodes { name } } }"));
        Assert.Equal(56, Harbour.Price("query ($n: Int) { ships(first: $n) { nodes { name } } }"));
    }

    [Fact]
    public void A_filter_in_a_variable_costs_what_it_holds()
    {
        const string Text = "query ($where: ShipFilter) { ships(first: 1, where: $where) { nodes { id } } }";
        Assert.Equal(6, Harbour.Price(Text, new { where = new { name = new { eq = "a" } } }));
        Assert.Equal(3, Harbour.Price(Text));
        Assert.Equal(54, Harbour.Price(Text, new { where = new { outline = new string('x', 1000) } }));
    }

    [Theory]
    [InlineData(true, 12)]
    [InlineData(false, 442)]
    public void What_is_skipped_costs_nothing(bool lean, long price) => Assert.Equal(price, Harbour.Price(
        "query ($lean: Boolean!) { ships(first: 10) { nodes { name ...Crew @skip(if: $lean) } } } fragment Crew on Ship { crew(first: 20) { nodes { id } } }",
        new { lean }));

    [Fact]
    public void A_plan_holds_for_other_values()
    {
        CostPlan plan = Harbour.Plan("query ($n: Int) { ships(first: $n) { nodes { name } } }", new { n = 1 }, out VariableValues one);
        Harbour.Plan("query ($n: Int) { ships(first: $n) { nodes { name } } }", new { n = 100 }, out VariableValues hundred);
        Assert.Equal((3, 111), (plan.Price(one), plan.Price(hundred)));
    }

    [Fact]
    public void A_price_stops_growing_instead_of_going_over()
    {
        string text = "{ ships(first: 1000) { nodes { " + string.Concat(Enumerable.Repeat("crew(first: 1000) { nodes { id } } sister { ", 20)) + "id"
            + string.Concat(Enumerable.Repeat(" }", 23));
        Assert.InRange(Harbour.Price(text), 40_000_000, 9_000_000_000_000);
        Assert.Equal(Cost.Most, Cost.Most * 2);
        Assert.Equal(Cost.Most, Cost.Most + Cost.Of(1));
        Assert.Equal(Cost.Most.Thousandths, -(Cost.Most * -long.MaxValue).Thousandths);
    }

    [Theory]
    [InlineData("much")]
    [InlineData("NaN")]
    [InlineData("1e999")]
    [InlineData("")]
    public void A_weight_that_is_no_number_is_refused_at_start(string weight) => Assert.Throws<FormatException>(() => new CostAnalyzer(
        SchemaBuilder.Build($"directive @cost(weight: String!) on FIELD_DEFINITION type Query {{ a: Int @cost(weight: \"{weight}\") }}"), new CostOptions()));

    [Fact]
    public void A_refusal_for_a_filter_says_so() => Assert.Equal(
        "The operation would cost 104; the limit is 50. 99 % of it lies in ships. Give ships fewer conditions, shorter lists or simpler shapes.",
        Harbour.Refuse(
            "query ($where: ShipFilter) { ships(first: 1, where: $where) { nodes { id } } }", 50, new { where = new { outline = new string('x', 2000) } }).Message);

    [Fact]
    public void What_a_refusal_advises_fits_the_limit_and_one_more_does_not()
    {
        const string Text = "query ($n: Int) { ships(first: $n) { totalCount nodes { name crew(first: 7) { nodes { name } } } edges { cursor } } }";
        string[] advice = Harbour.Refuse(Text, 5_000, new { n = 900 }).Message.Split(["Ask `first: ", "` at ships instead of 900"], StringSplitOptions.None);
        int fitting = int.Parse(advice[1]);
        Assert.InRange(Harbour.Price(Text, new { n = fitting }), 4_900, 5_000);
        Assert.InRange(Harbour.Price(Text, new { n = fitting + 1 }), 5_001, 5_100);
    }

    [Fact]
    public void Fragments_that_double_each_other_are_looked_at_once()
    {
        string text = "{ ship { ...F0 } } "
            + string.Concat(Enumerable.Range(0, 200).Select(i => $"fragment F{i} on Ship {{ a: sister {{ ...F{i + 1} }} b: sister {{ ...F{i + 1} }} }} "))
            + "fragment F200 on Ship { id }";
        CostPlan plan = Harbour.Plan(Parser.Parse(text, ParserLimits.Trusted), variables: null, out VariableValues values);
        Assert.InRange(plan.Steps, 200, 1_300);
        Assert.Equal(Cost.Most.Units, plan.Price(values));
    }

    [Fact]
    public void Merged_selections_that_differ_on_every_path_are_cut_short()
    {
        // Whether the last but n-th step was `a` is another set of selections for every path of n steps.
        const int Depth = 24;
        string text = "{ ship { ...A0 } } "
            + string.Concat(Enumerable.Range(0, Depth).Select(i =>
                $"fragment A{i} on Ship {{ a: sister {{ ...A{i + 1} ...B{i + 1} }} b: sister {{ ...A{i + 1} }} }} fragment B{i + 1} on Ship {{ a: sister {{ ...C{i + 1} id }} b: sister {{ ...C{i + 1} name }} }} fragment C{i + 1} on Ship {{ {(i + 2 < Depth ? $"...B{i + 3}" : "log")} }} "))
            + $"fragment A{Depth} on Ship {{ id }} fragment B{Depth + 1} on Ship {{ id }}";
        CostPlan plan = Harbour.Plan(Parser.Parse(text, ParserLimits.Trusted), variables: null, out _);
        Assert.InRange(plan.Steps, 1_000, Harbour.Options.MostSteps + 1_000);
    }

    [Theory]
    [InlineData(
        "{ ships(first: 1000) { nodes { name crew(first: 50) { nodes { name } } } } }",
        "The operation would cost 107101; the limit is 50000. 99 % of it lies in ships.nodes.crew. Ask `first: 466` at ships instead of 1000, or leave ships.nodes.crew out.",
        1, 37)]
    [InlineData(
        "{ ship { log } big: ships(first: 40) { nodes { name } } }",
        "The operation would cost 50; the limit is 20. 90 % of it lies in big. Ask `first: 12` at big instead of 40.",
        1, 16)]
    [InlineData(
        "{ ship { a: log b: log c: log } }",
        "The operation would cost 10; the limit is 5. 95 % of it lies in ship. Leave ship out, or ask for it in an operation of its own.",
        1, 3)]
    public void A_refusal_names_what_is_dear_and_a_cheaper_form(string text, string message, int line, int column)
    {
        long price = Harbour.Price(text);
        GraphQLError error = Harbour.Refuse(text, price > 100_000 ? 50_000 : price > 20 ? 20 : 5);
        Assert.Equal(message, error.Message);
        Assert.Equal("COST_EXCEEDED", error.Code);
        Assert.Equal(new SourceLocation(line, column), Assert.Single(error.Locations));
    }
}
