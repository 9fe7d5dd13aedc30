using System.Runtime.CompilerServices;
using Geo.GraphQL.Costs;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;
using Geo.GraphQL.Types;
using Geo.Query.Mapping.Schema;
using Geo.Query.Plans;

namespace Geo.Query.Execute;

/// <summary>Prices operations before anything is made of them; what the price is made of is kept between requests.</summary>
internal sealed class OperationPrices(GraphQLSchema schema, QueryLimits limits)
{
    private readonly CostAnalyzer _analyzer = new(schema, new CostOptions
    {
        LeafField = Weights.Leaf,
        LeafInput = Weights.Condition,
        UnsizedList = Weights.UnsizedList,
        MostElements = limits.MaxPage,
        Measures = ShapeMeasures.All,
    });

    private readonly LeastRecentlyUsed<(OperationDefinitionNode Operation, string Shape), CostPlan> _plans = new(1000, new ByOperation());

    /// <summary>The price of an operation under these variables.</summary>
    public OperationPrice Price(KnownDocument document, OperationDefinitionNode operation, VariableValues variables)
    {
        (OperationDefinitionNode, string) key = (operation, ConditionShape.Of(operation, variables));
        if (!_plans.TryGet(key, out CostPlan? plan))
        {
            plan = _analyzer.Plan(operation, document.Fragments, variables);
            _plans.Set(key, plan);
        }

        long price = plan.Price(variables);
        return new(price, limits.MaxCost, price > limits.MaxCost ? plan.Refuse(variables, price, limits.MaxCost) : null);
    }

    private sealed class ByOperation : IEqualityComparer<(OperationDefinitionNode Operation, string Shape)>
    {
        public bool Equals((OperationDefinitionNode Operation, string Shape) x, (OperationDefinitionNode Operation, string Shape) y) =>
            ReferenceEquals(x.Operation, y.Operation) && x.Shape == y.Shape;

        public int GetHashCode((OperationDefinitionNode Operation, string Shape) key) =>
            HashCode.Combine(RuntimeHelpers.GetHashCode(key.Operation), key.Shape.GetHashCode(StringComparison.Ordinal));
    }
}
