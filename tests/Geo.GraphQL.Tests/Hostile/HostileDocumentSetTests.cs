using System.Collections.Immutable;
using System.Text;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Tests.Differential;
using Geo.GraphQL.Types;
using Geo.GraphQL.Validation;
using Geo.GraphQL.Validation.Limits;

namespace Geo.GraphQL.Tests.Hostile;

/// <summary>Each hostile document is refused, or harmless, after work that is counted in tokens and steps, not in seconds.</summary>
public sealed class HostileDocumentSetTests
{
    // Tokens a client may send, and one to see that there are more.
    private const int MostTokens = 10_001;

    // The budget for comparing fields, the budget for uses of variables, and some looks at each token.
    private const long MostSteps = 500_000 + 50_000 + (20L * MostTokens);

    // It only looks dangerous: it is within every limit, and asks for one field.
    private const string Harmless = "chain-of-fragments";

    public static TheoryData<string> Names => [.. HostileDocuments.All.Select(document => document.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_document_costs_bounded_work(string name)
    {
        HostileDocument hostile = HostileDocuments.All.Single(document => document.Name == name);
        foreach (TestSchema schema in TestSchemas.All)
        {
            (int tokens, long steps, int errors) = Judge(schema.Schema, hostile);
            Assert.InRange(tokens, 0, MostTokens);
            Assert.InRange(steps, 0, MostSteps);
            Assert.InRange(errors, name == Harmless ? 0 : 1, 101);
        }
    }

    [Fact]
    public void A_million_aliases_are_refused_even_where_tokens_are_not_limited()
    {
        StringBuilder text = new("{");
        for (int i = 0; i < 1_000_000; i++)
        {
            text.Append('a').Append(i).Append(":b ");
        }

        DocumentNode document = Parser.Parse(Encoding.UTF8.GetBytes(text.Append('}').ToString()), new ParserLimits(int.MaxValue), out int tokens);
        Assert.Equal(3_000_002, tokens);
        ImmutableArray<GraphQLError> errors = Validator.Validate(TestSchemas.All[0].Schema, document, DocumentLimits.Default, 100, out long steps);
        Assert.Equal("LIMIT_EXCEEDED", Assert.Single(errors).Code);
        Assert.Equal(0, steps);
    }

    private static (int Tokens, long Steps, int Errors) Judge(GraphQLSchema schema, HostileDocument hostile)
    {
        int tokens = 0;
        try
        {
            DocumentNode document = Parser.Parse(hostile.Text, hostile.Limits, out tokens);
            ImmutableArray<GraphQLError> errors = Validator.Validate(schema, document, DocumentLimits.Default, 100, out long steps);
            return (tokens, steps, errors.Length);
        }
        catch (GraphQLSyntaxException)
        {
            return (tokens, 0, 1);
        }
    }
}
