using System.Collections.Immutable;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Requests;

namespace Geo.GraphQL.Costs;

/// <summary>What the price of an operation is made of; the values of the variables make it a number.</summary>
public sealed class CostPlan
{
    private readonly SchemaCosts _costs;
    private readonly ImmutableArray<PricedField> _roots;
    private readonly bool _isCutShort;

    internal CostPlan(SchemaCosts costs, ImmutableArray<PricedField> roots, int steps, bool isCutShort)
    {
        _costs = costs;
        _roots = roots;
        _isCutShort = isCutShort;
        Steps = steps;
    }

    /// <summary>How many selections were looked at to make the plan.</summary>
    public int Steps { get; }

    /// <summary>The price in whole units, rounded up. It stops growing at a number far beyond any limit.</summary>
    public long Price(VariableValues variables) =>
        _isCutShort ? Cost.Most.Units : new CostEvaluator(_costs, variables).Sum(_roots, size: null, elements: 0).Units;

    /// <summary>Why an operation of this price is refused, and a cheaper form of it.</summary>
    public GraphQLError Refuse(VariableValues variables, long price, long limit) =>
        new CostAdvice(_costs, variables, price, limit).Of(_roots);
}
