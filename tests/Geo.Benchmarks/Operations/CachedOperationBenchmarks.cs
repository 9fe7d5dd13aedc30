using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;
using Geo.Query.Compile;
using Geo.Query.Execute;
using Geo.Query.Plans;
using Npgsql;

namespace Geo.Benchmarks.Operations;

/// <summary>
/// What a known operation spends in our code before its statement is sent: the document found, the variables coerced, the
/// price reckoned, the operation found by the shape of its variables, its slots filled, the batch filled. The goal is under 50 microseconds.
/// </summary>
[Config(typeof(BenchmarkConfig))]
public class CachedOperationBenchmarks : IDisposable
{
    private static readonly CallerSettings Caller = new(
        [new("geo.actor", "benchmark"), new("geo.exact", "440703,440704,440705,440781,440783,440784,440785")]);

    private readonly NpgsqlDataSource _database = NpgsqlDataSource.Create("Host=localhost");
    private readonly OperationCache _operations = new(ModelIndex.Of(MapQuery.Model), new QueryLimits());
    private readonly JsonElement _variables = JsonElement.Parse(MapQuery.Variables);
    private readonly OperationPrices _prices = new(MapQuery.Model.Schema, new QueryLimits());
    private readonly StatementRunner _runner;

    public CachedOperationBenchmarks() => _runner = new StatementRunner(new PrimaryReads(_database), new QueryLimits());

    [Benchmark]
    public int BeforeTheStatementIsSent()
    {
        KnownDocument document = _operations.GetOrParse(MapQuery.Text);
        OperationDefinitionNode operation = OperationSelector.Select(document.Document!, name: null);
        VariableValues variables = VariableCoercer.Coerce(MapQuery.Model.Schema, operation, _variables);
        if (_prices.Price(document, operation, variables).Refusal is not null)
        {
            throw new InvalidOperationException("The map query is too dear.");
        }

        (CompiledOperation compiled, object?[] slots) = _operations.GetOrCompile(document, operation, Face.Exact, variables);
        using Run run = new(compiled, slots);
        using NpgsqlBatch batch = new();
        Statement[] statements = [.. compiled.Statements.Where(statement => StatementRunner.IsNeeded(statement, run))];
        _runner.Fill(batch, statements, run, Caller);
        return batch.BatchCommands.Count;
    }

    public void Dispose()
    {
        _database.Dispose();
        GC.SuppressFinalize(this);
    }
}
