using System.Collections.Immutable;
using System.Text;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Tests.Differential;
using Geo.GraphQL.Validation;
using Geo.GraphQL.Validation.Limits;

namespace Geo.GraphQL.Tests.Hostile;

/// <summary>Nothing else runs beside these, so that what the process keeps is what they keep.</summary>
[CollectionDefinition(nameof(FuzzTests), DisableParallelization = true)]
public sealed class FuzzTestsRunAlone;

/// <summary>
/// Damaged bytes through lexer, parser, validator and printer: no exception but the declared one, bounded work, nothing kept.
/// </summary>
[Collection(nameof(FuzzTests))]
public sealed class FuzzTests
{
    private const long MostSteps = 600_000;
    private const long MostBytesKept = 16 * 1024 * 1024;

    [Fact]
    public void Twenty_thousand_damaged_inputs_are_judged_with_bounded_work() => Run(20_000, seed: 7);

    [Fact]
    [Trait("Category", "Long")]
    public void A_million_damaged_inputs_are_judged_with_bounded_work() => Run(1_000_000, seed: 8);

    private static void Run(int count, int seed)
    {
        Random random = new(seed);
        ByteMutator mutator = new(random, Seeds(random));

        // What is made once, such as the pool of names and compiled code, is made before the first measurement.
        int parsed = Judge(mutator, count / 10);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        parsed += Judge(mutator, count - (count / 10));
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, MostBytesKept);

        // Enough got past the parser, and enough did not.
        Assert.InRange(parsed, count / 20, count * 3 / 4);
    }

    private static List<byte[]> Seeds(Random random) =>
    [
        .. TestSchemas.All.SelectMany(schema => Enumerable.Range(0, 40)
            .Select(_ => Encoding.UTF8.GetBytes(new DocumentGenerator(schema.Schema, random).Document()))),
        .. TestSchemas.Foreign.SelectMany(schema => Parser.Parse(schema.Sdl, ParserLimits.Trusted).Definitions)
            .Select(definition => Encoding.UTF8.GetBytes(DocumentPrinter.Print(definition))),
    ];

    private static int Judge(ByteMutator mutator, int count)
    {
        int parsed = 0;
        for (int i = 0; i < count; i++)
        {
            parsed += Judge(mutator.Next(), TestSchemas.All[i % TestSchemas.All.Count]) ? 1 : 0;
        }

        return parsed;
    }

    // False where the input does not parse.
    private static bool Judge(byte[] input, TestSchema schema)
    {
        int tokens = 0;
        DocumentNode document;
        try
        {
            document = Parser.Parse(input, ParserLimits.Default, out tokens);
        }
        catch (GraphQLSyntaxException exception)
        {
            Assert.True(tokens <= input.Length + 1);
            Assert.True(exception.Error.Locations[0] is { Line: > 0, Column: > 0 });
            return false;
        }

        ImmutableArray<GraphQLError> errors = Validator.Validate(schema.Schema, document, DocumentLimits.Default, 100, out long steps);
        Assert.True(tokens <= input.Length);
        Assert.True(steps <= MostSteps);
        Assert.True(errors.Length <= 101);
        string printed = DocumentPrinter.Print(document);
        Assert.Equal(printed, DocumentPrinter.Print(Parser.Parse(printed, ParserLimits.Default)));
        return true;
    }
}
