using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;
using Geo.Query.Execute;
using Geo.Query.Plans;

namespace Geo.Benchmarks.Operations;

/// <summary>What the price of the map query takes: of one that is known, and of one seen for the first time.</summary>
[Config(typeof(BenchmarkConfig))]
public class CostBenchmarks
{
    private readonly OperationPrices _prices = new(MapQuery.Model.Schema, new QueryLimits());
    private readonly OperationPlans _plans = new();

    [Benchmark]
    public long KnownOperation() => _prices.Price(_plans.Document, _plans.Operation, _plans.Variables).Price;

    [Benchmark]
    public long NewOperation() => _prices.Price(_plans.Document, _plans.Operation with { }, _plans.Variables).Price;

    private sealed class OperationPlans
    {
        public OperationPlans()
        {
            Document = new OperationCache(ModelIndex.Of(MapQuery.Model), new QueryLimits()).GetOrParse(MapQuery.Text);
            Operation = OperationSelector.Select(Document.Document!, name: null);
            Variables = VariableCoercer.Coerce(MapQuery.Model.Schema, Operation, JsonElement.Parse(MapQuery.Variables));
        }

        public KnownDocument Document { get; }

        public OperationDefinitionNode Operation { get; }

        public VariableValues Variables { get; }
    }
}
