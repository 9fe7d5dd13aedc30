using System.Text.Json.Nodes;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Types;
using Geo.GraphQL.Validation;

namespace Geo.GraphQL.Tests.Differential;

/// <summary>The engine and the reference implementation say the same about thousands of documents.</summary>
public sealed class DifferentialTests
{
    private const int Seed = 20_261_122;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public Task Two_thousand_documents_are_judged_as_by_the_reference() => CompareValidationAsync(2_000, Seed);

    [Fact]
    [Trait("Category", "Long")]
    public Task Twenty_thousand_documents_are_judged_as_by_the_reference() => CompareValidationAsync(20_000, Seed + 1);

    [Fact]
    public Task Two_thousand_damaged_documents_are_parsed_as_by_the_reference() => CompareParsingAsync(2_000, Seed);

    [Fact]
    [Trait("Category", "Long")]
    public Task Twenty_thousand_damaged_documents_are_parsed_as_by_the_reference() => CompareParsingAsync(20_000, Seed + 1);

    [Fact]
    public async Task The_one_difference_is_a_literal_beyond_a_double_which_the_specification_refuses_and_the_reference_takes_as_infinite()
    {
        const string document = "{ item(code: \"x\") { ... on Book { price } } items(atLeast: 1e400) { __typename } }";
        JsonNode answer = await Reference.AskAsync(
            new JsonObject { ["kind"] = "validate", ["schema"] = "shop", ["document"] = document }, Token);
        Assert.Empty(answer["errors"]!.AsArray());
        Assert.Equal("ValuesOfCorrectTypeRule Float cannot represent non numeric value: 1e400 1:60", Judge(TestSchemas.Of("shop").Schema, document));
    }

    [Fact]
    public async Task Documents_are_printed_as_by_the_reference()
    {
        List<string> documents = [.. TestSchemas.Foreign.Select(schema => schema.Sdl)];
        foreach ((_, _, GraphQLSchema schema) in TestSchemas.Foreign)
        {
            DocumentGenerator generator = new(schema, new Random(Seed));
            documents.AddRange(Enumerable.Range(0, 150).Select(_ => generator.Document()));
        }

        IReadOnlyList<JsonNode> answers = await Reference.AskAsync([.. documents.Select(Print)], Token);
        foreach ((string document, JsonNode answer) in documents.Zip(answers))
        {
            if (answer["text"] is { } expected)
            {
                Assert.Equal(expected.GetValue<string>(), DocumentPrinter.Print(Parser.Parse(document, ParserLimits.Default)));
            }
        }

        static JsonObject Print(string document) => new() { ["kind"] = "print", ["document"] = document };
    }

    private static async Task CompareValidationAsync(int count, int seed)
    {
        List<(TestSchema Schema, string Document)> cases = [.. Enumerable.Range(0, count).Select(i => CaseOf(i, new Random(seed + i)))];
        IReadOnlyList<JsonNode> answers = await Reference.AskAsync([.. cases.Select(Question)], Token);
        List<string> differences = [];
        int wrong = 0;
        int skipped = 0;
        for (int i = 0; i < count; i++)
        {
            string[] failed = [.. answers[i]["skipped"]?.AsArray().Select(rule => rule!.GetValue<string>()) ?? []];
            string expected = Shown(answers[i]["errors"]!.AsArray());
            string actual = Judge(cases[i].Schema.Schema, cases[i].Document);
            if (failed.Length > 0)
            {
                // On a few documents the reference runs out of stack; its other rules still count.
                skipped++;
                actual = string.Join('\n', actual.Split('\n').Where(line => !failed.Any(rule => line.StartsWith(rule + " ", StringComparison.Ordinal))));
            }

            wrong += expected.Length > 0 ? 1 : 0;
            if (expected != actual)
            {
                differences.Add($"--- document {i} over {cases[i].Schema.Name}\n{cases[i].Document}\n--- reference\n{expected}\n--- engine\n{actual}\n");
            }
        }

        Assert.True(differences.Count == 0, $"{differences.Count} of {count} differ:\n{string.Join("\n", differences.Take(8))}");

        // Both kinds must be there, a fifth at the least, or the comparison says little.
        Assert.InRange(wrong, count / 5, count * 4 / 5);
        Assert.InRange(skipped, 0, count / 200);

        static JsonObject Question((TestSchema Schema, string Document) one) =>
            new() { ["kind"] = "validate", ["schema"] = one.Schema.Name, ["document"] = one.Document };
    }

    // Over each schema in turn; a third of the documents has been damaged after it was written.
    private static (TestSchema Schema, string Document) CaseOf(int index, Random random)
    {
        TestSchema schema = TestSchemas.All[index % TestSchemas.All.Count];
        string document = new DocumentGenerator(schema.Schema, random).Document();
        return (schema, index % 3 == 2 ? new TokenMutator(schema.Schema, random).Mutate(document) : document);
    }

    private static async Task CompareParsingAsync(int count, int seed)
    {
        List<string> documents = [];
        for (int i = 0; i < count; i++)
        {
            Random random = new(seed + i);
            (_, string sdl, GraphQLSchema schema) = TestSchemas.Foreign[i % TestSchemas.Foreign.Count];
            documents.Add(new Mutator(random).Mutate(i % 4 == 0 ? sdl : new DocumentGenerator(schema, random).Document()));
        }

        IReadOnlyList<JsonNode> answers = await Reference.AskAsync(
            [.. documents.Select(document => new JsonObject { ["kind"] = "parse", ["document"] = document })], Token);
        List<string> differences = [];
        for (int i = 0; i < count; i++)
        {
            string expected = Shown(answers[i]["errors"]!.AsArray());
            string actual = Parse(documents[i], out _);
            if (expected != actual)
            {
                differences.Add($"--- document {i}\n{documents[i]}\n--- reference\n{expected}\n--- engine\n{actual}\n");
            }
        }

        Assert.True(differences.Count == 0, $"{differences.Count} of {count} differ:\n{string.Join("\n", differences.Take(8))}");
    }

    internal static string Judge(GraphQLSchema schema, string text)
    {
        string problem = Parse(text, out DocumentNode? document);
        return document is null ? problem : Shown(Validator.Validate(schema, document, limits: null, maxErrors: 100_000));
    }

    private static string Parse(string text, out DocumentNode? document)
    {
        try
        {
            document = Parser.Parse(text, ParserLimits.Default);
            return "";
        }
        catch (GraphQLSyntaxException exception)
        {
            document = null;
            return Shown([exception.Error]);
        }
    }

    private static string Shown(JsonArray errors) => string.Join("\n", errors
        .Select(error => $"{error!["rule"]?.GetValue<string>()} {error["message"]} "
            + string.Join(" ", error["locations"]!.AsArray().Select(place => $"{place!["line"]}:{place["column"]}")))
        .Order(StringComparer.Ordinal));

    internal static string Shown(IEnumerable<GraphQLError> errors) => string.Join("\n", errors
        .Select(error => $"{error.Rule} {error.Message} " + string.Join(" ", error.Locations.Select(place => $"{place.Line}:{place.Column}")))
        .Order(StringComparer.Ordinal));
}
