using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Tests.Hostile;
using Geo.GraphQL.Types;
using Geo.GraphQL.Validation;

namespace Geo.Benchmarks.Language;

/// <summary>
/// Our side of bench/language.sh: reads the schema and the documents as one line of JSON, then measures what each further
/// line asks for ("parse 3 100": document 3 for 100 ms; "hostile name") and answers with nanoseconds.
/// </summary>
internal sealed class LanguageWorker(TextReader input, TextWriter output)
{
    private GraphQLSchema _schema = null!;
    private string[] _texts = [];
    private DocumentNode[] _documents = [];

    public async Task RunAsync()
    {
        using JsonDocument setup = JsonDocument.Parse((await input.ReadLineAsync())!);
        _schema = SchemaBuilder.Build(setup.RootElement.GetProperty("schema").GetString()!);
        _texts = [.. setup.RootElement.GetProperty("documents").EnumerateArray().Select(text => text.GetString()!)];
        _documents = [.. _texts.Select(text => Parser.Parse(text, ParserLimits.Default))];
        await output.WriteLineAsync(string.Join(' ', HostileDocuments.All.Select(hostile => hostile.Name)));
        while (await input.ReadLineAsync() is { } line)
        {
            string[] words = line.Split(' ');
            double nanoseconds = words[0] switch
            {
                "parse" => Measure(words, index => Parser.Parse(_texts[index], ParserLimits.Default)),
                "validate" => Measure(words, index => Check(_documents[index])),
                _ => Hostile(words[1]),
            };
            await output.WriteLineAsync(nanoseconds.ToString("F0", CultureInfo.InvariantCulture));
        }
    }

    private DocumentNode Check(DocumentNode document)
    {
        ImmutableArray<GraphQLError> errors = Validator.Validate(_schema, document);
        return errors.IsEmpty ? document : throw new InvalidOperationException(errors[0].Message);
    }

    // Nanoseconds for one time, over at least so many milliseconds.
    private static double Measure(string[] words, Func<int, object> work)
    {
        int index = int.Parse(words[1], CultureInfo.InvariantCulture);
        TimeSpan enough = TimeSpan.FromMilliseconds(int.Parse(words[2], CultureInfo.InvariantCulture));
        long start = Stopwatch.GetTimestamp();
        long times = 0;
        TimeSpan elapsed;
        do
        {
            for (int i = 0; i < 10; i++)
            {
                GC.KeepAlive(work(index));
            }

            times += 10;
            elapsed = Stopwatch.GetElapsedTime(start);
        }
        while (elapsed < enough);

        return elapsed.TotalNanoseconds / times;
    }

    private double Hostile(string name)
    {
        HostileDocument hostile = HostileDocuments.All.Single(candidate => candidate.Name == name);
        GC.Collect();
        long start = Stopwatch.GetTimestamp();
        try
        {
            GC.KeepAlive(Validator.Validate(_schema, Parser.Parse(hostile.Text, hostile.Limits)));
        }
        catch (GraphQLSyntaxException)
        {
            // Refused by the parser, which is one of the two ways to be refused.
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }
}
